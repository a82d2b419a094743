import Glibc

/// Does something while no other run of the program does it in the same folder; waits for those that are before it.
///
/// The lock is on the folder, as a file that is replaced takes its lock away with it. Where a folder cannot be locked,
/// as on some network disks, the work is done all the same.
package func alone<Made, Failure: Error>(
  inFolder path: String, _ work: () throws(Failure) -> Made
) throws(Failure) -> Made {
  let descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  defer { if descriptor >= 0 { close(descriptor) } }
  if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {} }
  return try work()
}
