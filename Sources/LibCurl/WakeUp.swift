import CLibCurl
import Glibc

/// Ends a wait of a client, from any thread; also when the client is no longer there.
package final class WakeUp: Sendable {
  let descriptor: CInt

  init() throws(ClientError) {
    descriptor = eventfd(0, CInt(EFD_CLOEXEC | EFD_NONBLOCK))
    guard descriptor >= 0 else { throw .library(String(cString: strerror(errno))) }
  }

  deinit { close(descriptor) }

  package func callAsFunction() { eventfd_write(descriptor, 1) }

  /// Whether somebody called since the last time.
  func take() -> Bool {
    var count: eventfd_t = 0
    return eventfd_read(descriptor, &count) == 0
  }
}
