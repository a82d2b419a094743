import Glibc

/// Tells of files that appear, change or disappear in folders (inotify(7)).
///
/// Folders and not files, because editors save by writing a new file and renaming it over the old one.
package struct FolderWatch: ~Copyable {
  private let descriptor: CInt
  private var folders: [CInt: String] = [:]

  package init() throws(FileError) {
    descriptor = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
    guard descriptor >= 0 else { throw FileError(path: ".", operation: .list, errno: errno) }
  }

  deinit { close(descriptor) }

  /// Watches a folder, but not those below it. Watching one twice does no harm; nor does one that is gone, of whose
  /// return the folder above it tells.
  package mutating func add(_ folder: String) throws(FileError) {
    let events =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_CREATE) | UInt32(IN_DELETE)
      | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)
    let number = inotify_add_watch(descriptor, folder, events)
    if number >= 0 {
      folders[number] = folder
    } else if errno == ENOSPC || errno == ENOMEM {
      throw FileError(path: folder, operation: .list, errno: errno)
    }
  }

  /// Waits until something happens.
  ///
  /// - Parameter seconds: how long at most; nil for as long as it takes.
  /// - Returns: the paths of the files and folders that changed; nothing where the time was up.
  package func changes(within seconds: Double?) -> [String] {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, seconds.map { CInt($0 * 1000) } ?? -1) > 0 else { return [] }
    let size = 1 << 16
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress!, size))
    }
    return paths(in: bytes)
  }

  private func paths(in bytes: [UInt8]) -> [String] {
    let head = MemoryLayout<inotify_event>.size
    var paths: [String] = []
    var offset = 0
    while offset + head <= bytes.count {
      let event = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self) }
      let name = bytes[offset + head..<min(bytes.count, offset + head + Int(event.len))].prefix { $0 != 0 }
      offset += head + Int(event.len)
      // The end of a watch is no change; the folder's removal has been told.
      guard event.mask & UInt32(IN_IGNORED) == 0 else { continue }
      let folder = folders[event.wd] ?? "."
      paths.append(name.isEmpty ? folder : folder + "/" + String(decoding: name, as: UTF8.self))
    }
    return paths
  }
}
