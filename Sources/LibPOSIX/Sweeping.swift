import Glibc

/// Removes what runs that were killed left behind when they replaced the file or folder called `name`.
///
/// A temporary file goes only when its process no longer runs and nobody holds a lock on it. The lock matters where
/// two containers share a folder and cannot see each other's processes; the pid covers the moment between making
/// the file and locking it. A file under our own pid can only be an older process's, as `replaceFile` removes its own.
func sweepOrphans(of name: String, in folder: String) {
  guard let names = try? listFolder(folder) else { return }
  for candidate in names {
    guard let owner = temporaryOwner(candidate, of: name) else { continue }
    let path = "\(folder)/\(candidate)"
    guard owner == getpid() || !isRunning(owner), !isLocked(path) else { continue }
    if isRealFolder(path) { removeOurs(in: path) } else { unlink(path) }
  }
}

/// The pid in `.<name>.boekbouw-<pid>.tmp`, or nil for any other file name.
func temporaryOwner(_ candidate: String, of name: String) -> pid_t? {
  let prefix = ".\(name).boekbouw-"
  let suffix = ".tmp"
  guard candidate.hasPrefix(prefix), candidate.hasSuffix(suffix) else { return nil }
  let digits = candidate.dropFirst(prefix.count).dropLast(suffix.count)
  guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return pid_t(digits)
}

/// Also true for a process of another user (EPERM): it is there.
func isRunning(_ process: pid_t) -> Bool {
  kill(process, 0) == 0 || errno != ESRCH
}

func isLocked(_ path: String) -> Bool {
  let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { return true }
  defer { close(descriptor) }
  return flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
}
