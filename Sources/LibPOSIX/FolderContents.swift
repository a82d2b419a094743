import Glibc

/// The file in a folder of ours that lists the others, a line each.
let nameOfList = ".boekbouw-files"

/// Stops where a folder holds what we did not put there, or where a file stands in its place.
func refuseForeign(in folder: String) throws {
  var facts = stat()
  guard stat(folder, &facts) == 0 else { return }
  guard facts.st_mode & S_IFMT == S_IFDIR else {
    throw FileError(path: folder, operation: .makeFolder, errno: ENOTDIR)
  }
  let ours = listedFiles(in: folder)
  for path in try filesBelow(folder) where !ours.contains(path) { throw FolderError.foreign("\(folder)/\(path)") }
}

/// Removes a folder that we made: the files on its list, and the folders that are empty then. What is not ours stays.
func removeOurs(in folder: String) {
  let ours = listedFiles(in: folder)
  guard let tree = try? walk(folder) else { return }
  for path in tree.files where ours.contains(path) && path != nameOfList { unlink("\(folder)/\(path)") }
  // The deepest come last in a walk.
  for path in tree.folders.reversed() { rmdir("\(folder)/\(path)") }
  if (try? listFolder(folder)) == [nameOfList] { unlink("\(folder)/\(nameOfList)") }
  rmdir(folder)
}

/// What the list names, and the list itself.
private func listedFiles(in folder: String) -> Set<String> {
  guard let bytes = try? readFile("\(folder)/\(nameOfList)") else { return [] }
  return Set(bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) } + [nameOfList])
}

private func filesBelow(_ folder: String) throws(FileError) -> [String] { try walk(folder).files }

/// Everything below a folder, by its path from there. A symbolic link is a file, whatever it points at: nothing outside
/// the folder is ever reached.
private func walk(_ root: String) throws(FileError) -> (files: [String], folders: [String]) {
  var files: [String] = []
  var folders: [String] = []
  var waiting = [""]
  while let folder = waiting.popLast() {
    for name in try listFolder(folder.isEmpty ? root : "\(root)/\(folder)") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if isRealFolder("\(root)/\(path)") {
        folders.append(path)
        waiting.append(path)
      } else {
        files.append(path)
      }
    }
  }
  return (files, folders)
}

/// False for a symbolic link to one.
func isRealFolder(_ path: String) -> Bool {
  var facts = stat()
  return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
}
