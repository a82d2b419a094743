import CShims
import Glibc

/// A folder for nobody but us, in the system's place for such things; it goes when this value does, and when a signal
/// ends us. What a kill or a power cut leaves behind goes when the next one is made.
package struct PrivateFolder: ~Copyable {
  /// Absolute, without symbolic links.
  package let path: String
  private let mark: CInt
  private let lock: CInt

  /// - Parameter name: what it is for; part of its name.
  package init(named name: String) throws(FileError) {
    let parent = try realPath(environment("TMPDIR").flatMap { isDirectory($0) ? $0 : nil } ?? "/tmp")
    sweepPrivateFolders(named: name, in: parent)
    var template = Array("\(parent)/.\(name).boekbouw-\(getpid()).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(path: parent, operation: .makeFolder, errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    mark = boekbouw_mark_folder_for_removal(path)
    // Tells sweepers in other containers, which do not see our pid, to wait.
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    flock(lock, LOCK_EX | LOCK_NB)
  }

  deinit {
    boekbouw_remove_folder(path)
    boekbouw_unmark_for_removal(mark)
    close(lock)
  }

  /// Writes files into it, below a folder that is made with the others that they need.
  package func write(_ files: [FolderEntry], into folder: String) throws(FileError) {
    var made: Set<String> = []
    try makeFolders(at: "\(path)/\(folder)")
    for file in files {
      let target = "\(path)/\(folder)/\(file.path)"
      let parent = split(target).folder
      if made.insert(parent).inserted { try makeFolders(at: parent) }
      try writeNew(target, file.bytes)
    }
  }
}

private func sweepPrivateFolders(named name: String, in parent: String) {
  let prefix = ".\(name).boekbouw-"
  for candidate in (try? listFolder(parent)) ?? [] where candidate.hasPrefix(prefix) {
    guard let owner = pid_t(candidate.dropFirst(prefix.count).prefix { $0 != "." }) else { continue }
    let path = "\(parent)/\(candidate)"
    guard owner != getpid(), !isRunning(owner), isOurOwn(path), !isLocked(path) else { continue }
    boekbouw_remove_folder(path)
  }
}

private func isOurOwn(_ path: String) -> Bool {
  var facts = stat()
  return lstat(path, &facts) == 0 && facts.st_uid == geteuid() && facts.st_mode & S_IFMT == S_IFDIR
}
