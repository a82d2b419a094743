import Glibc

/// What became of bytes that were written.
package enum Written: Sendable {
  case whole
  /// A closed pipe, as in `boekbouw … | head`: nobody misses the rest.
  case readerGone
  /// A full disk and the like.
  case failed
}

/// Writes all bytes to a descriptor, such as standard output. No SIGPIPE reaches the process.
package func writeAll(_ descriptor: CInt, _ bytes: [UInt8]) -> Written {
  var pipe = sigset_t()
  var before = sigset_t()
  sigemptyset(&pipe)
  sigaddset(&pipe, SIGPIPE)
  pthread_sigmask(SIG_BLOCK, &pipe, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  let cause = writeFully(descriptor, bytes)
  if cause == EPIPE {
    var now = timespec()
    // Takes the blocked signal away, so that unblocking does not deliver it.
    sigtimedwait(&pipe, nil, &now)
  }
  switch cause {
  case 0: return .whole
  case EPIPE: return .readerGone
  default: return .failed
  }
}

/// Writes all bytes, waiting where a non-blocking descriptor asks for it.
/// - Returns: 0, or the errno of the write that failed.
func writeFully(_ descriptor: CInt, _ bytes: [UInt8]) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let written = write(descriptor, buffer.baseAddress! + done, buffer.count - done)
      if written >= 0 {
        done += written
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
