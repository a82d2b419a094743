import CShims
import Glibc

/// A file of a folder that is made as a whole: its path from that folder, with `/` between names, and its bytes.
package struct FolderEntry: Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Why a folder was not replaced; what was there before is there still.
package enum FolderError: Error, Hashable {
  case file(FileError)
  /// Something stands in the folder that we did not put there, and that would be lost: its path.
  case foreign(String)
}

/// Puts a whole folder in place, or leaves the earlier one as it is.
///
/// The files go to `.<name>.boekbouw-<pid>.tmp` beside it and reach the disk; then both folders change places in one
/// step, and the earlier one is removed. A file system that cannot exchange two folders gets two renames, between which
/// the folder is not there for a moment.
///
/// A list of its files, `.boekbouw-files`, comes into the folder. A folder that holds a file beyond its list is not ours
/// alone, and is left as it is; so is one without a list, unless it is empty.
package func replaceFolder(at path: String, with entries: [FolderEntry]) throws(FolderError) {
  do {
    let target = try linkTarget(of: withoutSlashes(path))
    try refuseForeign(in: target)
    let (folder, name) = split(target)
    try makeFolders(at: folder)
    sweepOrphans(of: name, in: folder)
    let temporary = "\(folder)/.\(name).boekbouw-\(getpid()).tmp"
    try fill(temporary, with: entries, replacing: target)
  } catch let error as FileError {
    throw .file(error)
  } catch let error as FolderError {
    throw error
  } catch {
    throw .foreign(path)
  }
}

private func fill(_ temporary: String, with entries: [FolderEntry], replacing target: String) throws(FileError) {
  guard mkdir(temporary, 0o777) == 0 else {
    throw FileError(path: temporary, operation: .makeFolder, errno: errno)
  }
  let descriptor = open(temporary, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileError(path: temporary, operation: .open, errno: errno) }
  defer { close(descriptor) }
  // Tells sweepers in other containers, which do not see our pid, to wait.
  flock(descriptor, LOCK_EX | LOCK_NB)
  do throws(FileError) {
    try write(entries, into: temporary)
    let cause = boekbouw_sync_file_system(descriptor)
    guard cause == 0 else { throw FileError(path: target, operation: .sync, errno: cause) }
    try swap(temporary, target)
  } catch {
    removeOurs(in: temporary)
    throw error
  }
  removeOurs(in: temporary)
  try sync(folder: split(target).folder)
}

/// The list comes first: so there is none of our files that it lacks, whenever we are stopped.
private func write(_ entries: [FolderEntry], into folder: String) throws(FileError) {
  var made: Set<String> = [folder]
  try writeNew("\(folder)/\(nameOfList)", Array((entries.map(\.path).joined(separator: "\n") + "\n").utf8))
  for entry in entries {
    let path = "\(folder)/\(entry.path)"
    let parent = split(path).folder
    if made.insert(parent).inserted { try makeFolders(at: parent) }
    try writeNew(path, entry.bytes)
  }
}

func writeNew(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { throw FileError(path: path, operation: .create, errno: errno) }
  var failure = writeFully(descriptor, bytes)
  if close(descriptor) != 0, failure == 0, errno != EINTR { failure = errno }
  guard failure == 0 else { throw FileError(path: path, operation: .write, errno: failure) }
}

/// The temporary folder takes the name of the target, and whatever that was takes the temporary name.
private func swap(_ temporary: String, _ target: String) throws(FileError) {
  guard isDirectory(target) else {
    guard rename(temporary, target) == 0 else { throw FileError(path: target, operation: .rename, errno: errno) }
    return
  }
  switch boekbouw_exchange(temporary, target) {
  case 0: return
  case EINVAL, ENOSYS, ENOTSUP: try swapInTwoSteps(temporary, target)
  case let cause: throw FileError(path: target, operation: .rename, errno: cause)
  }
}

/// For file systems that cannot exchange; needs a third name.
func swapInTwoSteps(_ temporary: String, _ target: String) throws(FileError) {
  let (folder, name) = split(temporary)
  let aside = "\(folder)/\(name).old"
  guard rename(target, aside) == 0 else { throw FileError(path: target, operation: .rename, errno: errno) }
  guard rename(temporary, target) == 0 else {
    let cause = errno
    rename(aside, target)
    throw FileError(path: target, operation: .rename, errno: cause)
  }
  rename(aside, temporary)
}

private func withoutSlashes(_ path: String) -> String {
  var path = path
  while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}
