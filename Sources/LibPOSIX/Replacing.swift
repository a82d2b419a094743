import CShims
import Glibc

/// Puts a file in place, whole or not at all.
///
/// The bytes go to `.<name>.boekbouw-<pid>.tmp` in the same folder, reach the disk (fsync), and take the place of
/// the old file in one rename; then the folder's entry reaches the disk. Until the rename the old file keeps its
/// bytes. When anything fails the temporary file is gone and the old file untouched, except that a failing sync of
/// the folder (operation `.sync` with the folder's path) comes after the rename.
///
/// SIGINT, SIGTERM and SIGHUP remove the temporary file too, after `installInterruptCleanup()`. `kill -9` and a
/// power cut leave at most that one file; the next `replaceFile` for the same path sweeps it.
///
/// The mode is 0644 without the umask's bits, also when the old file had another. A symbolic link stays a link: what
/// it points at is replaced. A folder gives `EISDIR`; a pipe or device gives `EINVAL` and is left alone.
package func replaceFile(at path: String, with bytes: [UInt8]) throws(FileError) {
  let target = try linkTarget(of: path)
  try checkReplaceable(target, named: path)
  try replace(target, with: bytes, mode: nil, named: path)
}

/// The same for a file of the user's that stays the user's: it has to be there, keeps its mode, and one that may not be
/// written (`EACCES`) is left alone, although its folder would let us.
package func replaceContents(ofFileAt path: String, with bytes: [UInt8]) throws(FileError) {
  let target = try linkTarget(of: path)
  try checkReplaceable(target, named: path)
  var facts = stat()
  guard stat(target, &facts) == 0 else { throw FileError(path: path, operation: .open, errno: errno) }
  // Root may write any file; one that nobody may write is meant to stay.
  guard facts.st_mode & 0o222 != 0, access(target, W_OK) == 0 else {
    throw FileError(path: path, operation: .open, errno: EACCES)
  }
  try replace(target, with: bytes, mode: facts.st_mode & 0o7777, named: path)
}

/// - Parameter mode: of the new file; nil for 0644 without the umask's bits.
private func replace(_ target: String, with bytes: [UInt8], mode: mode_t?, named path: String) throws(FileError) {
  let (folder, name) = split(target)
  sweepOrphans(of: name, in: folder)
  let temporary = "\(folder)/.\(name).boekbouw-\(getpid()).tmp"
  let mark = boekbouw_mark_for_removal(temporary)
  defer { boekbouw_unmark_for_removal(mark) }
  do throws(FileError) {
    try write(bytes, toNew: temporary, mode: mode, for: path)
    guard rename(temporary, target) == 0 else {
      throw FileError(path: path, operation: .rename, errno: errno)
    }
  } catch {
    if error.operation != .create { unlink(temporary) }
    throw error
  }
  try sync(folder: folder)
}

/// From now on SIGINT, SIGTERM and SIGHUP remove the temporary file of a running `replaceFile` and then end the
/// process by that same signal, so that the shell sees the true cause. A signal ignored at start (nohup) stays
/// ignored and one blocked at start stays blocked. Also lets a write past the file size limit (`ulimit -f`) fail with `EFBIG` where SIGXFSZ would kill.
package func installInterruptCleanup() {
  boekbouw_install_interrupt_cleanup()
}

/// From now on Ctrl-C (SIGINT) is a good end, with exit code 0; needs `installInterruptCleanup`.
package func endWellOnInterrupt() { boekbouw_end_well_on_interrupt() }

func write(_ bytes: [UInt8], toNew temporary: String, mode: mode_t?, for path: String) throws(FileError) {
  let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { throw FileError(path: path, operation: .create, errno: errno) }
  // Tells sweepers in other containers, which do not see our pid, to wait.
  flock(descriptor, LOCK_EX | LOCK_NB)
  var failure = mode.map { fchmod(descriptor, $0) } == -1 ? errno : 0
  if failure == 0 { failure = writeFully(descriptor, bytes) }
  var operation = FileError.Operation.write
  if failure == 0, fsync(descriptor) != 0 { (failure, operation) = (errno, .sync) }
  if close(descriptor) != 0, failure == 0, errno != EINTR { failure = errno }
  guard failure == 0 else { throw FileError(path: path, operation: operation, errno: failure) }
}

/// Follows the last component while it is a symbolic link, also when it points at nothing yet.
func linkTarget(of path: String) throws(FileError) -> String {
  var target = path
  for _ in 0..<40 {
    guard let next = readLink(target) else { return target }
    target = next.hasPrefix("/") ? next : "\(split(target).folder)/\(next)"
  }
  throw FileError(path: path, operation: .resolve, errno: ELOOP)
}

func checkReplaceable(_ target: String, named path: String) throws(FileError) {
  var facts = stat()
  guard stat(target, &facts) == 0 else {
    if target.hasSuffix("/") || target.isEmpty {
      throw FileError(path: path, operation: .create, errno: target.isEmpty ? ENOENT : EISDIR)
    }
    return  // Missing is well; any other cause stops the creation of the temporary file as well.
  }
  let kind = facts.st_mode & S_IFMT
  guard kind == S_IFREG else {
    throw FileError(path: path, operation: .create, errno: kind == S_IFDIR ? EISDIR : EINVAL)
  }
}

func sync(folder: String) throws(FileError) {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  // A folder that may be written but not read cannot be opened; that is no reason to call the build a failure.
  guard descriptor >= 0 else { return }
  defer { close(descriptor) }
  // EINVAL, ENOTSUP: a file system (some FUSE and network ones) that has no sync for folders.
  if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP {
    throw FileError(path: folder, operation: .sync, errno: errno)
  }
}
