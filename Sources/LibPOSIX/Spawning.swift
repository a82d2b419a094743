import CShims
import Glibc

/// Starts a child with these as its standard input, output and error.
func spawn(_ child: Child, descriptors: [CInt]) throws(FileError) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (number, descriptor) in descriptors.enumerated() {
    posix_spawn_file_actions_adddup2(&actions, descriptor, CInt(number))
  }
  _ = boekbouw_close_from(&actions, 3)
  var attributes = posix_spawnattr_t()
  setUp(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var arguments = cStrings([child.program] + child.arguments)
  var environment = cStrings(child.environment)
  defer { for text in arguments + environment { free(text) } }
  var process = pid_t()
  let cause = posix_spawn(&process, child.program, &actions, &attributes, &arguments, &environment)
  guard cause == 0 else { throw FileError(path: child.program, operation: .open, errno: cause) }
  return process
}

/// A group of its own, and every signal as a program finds it at a shell.
private func setUp(_ attributes: inout posix_spawnattr_t) {
  posix_spawnattr_init(&attributes)
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setpgroup(&attributes, 0)
  let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
  posix_spawnattr_setflags(&attributes, Int16(flags))
}

/// With the null that ends such a list.
private func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] { texts.map { strdup($0) } + [nil] }
