import Glibc

/// The absolute path without symbolic links, `.` and `..`. The file must exist.
package func realPath(_ path: String) throws(FileError) -> String {
  guard let resolved = realpath(path, nil) else {
    throw FileError(path: path, operation: .resolve, errno: errno)
  }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// True for a folder or a symbolic link to one.
package func isDirectory(_ path: String) -> Bool {
  var facts = stat()
  return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
}

/// True when something that can be reached stands at the path; false for a symbolic link to nothing.
package func fileExists(_ path: String) -> Bool {
  access(path, F_OK) == 0
}

/// The names in a folder without `.` and `..`, sorted by their UTF-8 bytes so that no locale changes the order.
package func listFolder(_ path: String) throws(FileError) -> [String] {
  guard let stream = opendir(path) else {
    throw FileError(path: path, operation: .list, errno: errno)
  }
  defer { closedir(stream) }
  var names: [String] = []
  errno = 0
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
    errno = 0
  }
  guard errno == 0 else { throw FileError(path: path, operation: .list, errno: errno) }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// A folder and all folders below it. Hidden ones and symbolic links are left out, and so is what cannot be read.
///
/// - Parameter limit: how many at most.
package func folders(from path: String, limit: Int) -> [String] {
  var found = isDirectory(path) ? [path] : []
  var next = 0
  while next < found.count, found.count < limit {
    let folder = found[next]
    next += 1
    for name in (try? listFolder(folder)) ?? [] where !name.hasPrefix(".") {
      let inner = folder == "/" ? "/" + name : folder + "/" + name
      if found.count < limit, isDirectory(inner), readLink(inner) == nil { found.append(inner) }
    }
  }
  return found
}

/// Makes a folder and the folders above it, with mode 0777 less the umask. Folders that exist are left as they are.
package func makeFolders(at path: String) throws(FileError) {
  var end = path.utf8.startIndex
  while end != path.utf8.endIndex {
    end = path.utf8[path.utf8.index(after: end)...].firstIndex(of: 0x2F) ?? path.utf8.endIndex
    let folder = String(path[..<end])
    if mkdir(folder, 0o777) == 0 { continue }
    let cause = errno
    if isDirectory(folder) { continue }
    // EEXIST without a folder means that a file is in the way.
    throw FileError(path: folder, operation: .makeFolder, errno: cause == EEXIST ? ENOTDIR : cause)
  }
}

/// The folder a path stands in and its last component: `a/b` gives `a` and `b`, `b` gives `.` and `b`.
func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: 0x2F) else { return (".", path) }
  let folder = String(path[..<slash])
  return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
}

/// What a symbolic link says, or nil when the path is no link.
func readLink(_ path: String) -> String? {
  let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
    count = buffer.withMemoryRebound(to: CChar.self) { text in
      max(0, readlink(path, text.baseAddress!, text.count))
    }
  }
  return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
}
