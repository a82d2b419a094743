import CShims
import Glibc

/// A system call that failed on a file or folder.
package struct FileError: Error, Hashable {
  /// What we were doing; the caller puts it in the reader's language.
  package enum Operation: Sendable, Hashable, CaseIterable {
    case open
    case read
    case create
    case write
    case sync
    case rename
    case list
    case makeFolder
    case resolve
  }

  package let path: String
  package let operation: Operation
  /// The system's number for the cause, e.g. `ENOSPC`.
  package let errno: Int32

  package init(path: String, operation: Operation, errno: Int32) {
    self.path = path
    self.operation = operation
    self.errno = errno
  }

  /// True when there is nothing at that path.
  package var isMissing: Bool { errno == ENOENT || errno == ENOTDIR }

  /// True when a file was wanted and there is a folder.
  package var isFolder: Bool { errno == EISDIR }

  /// The cause as a symbol, e.g. `ENOSPC`.
  package var symbol: String {
    boekbouw_error_symbol(errno).map { String(cString: $0) } ?? "E\(errno)"
  }

  /// The cause in the C library's English whatever the locale is, e.g. `No space left on device`.
  package var reason: String {
    boekbouw_error_text(errno).map { String(cString: $0) } ?? "error \(errno)"
  }
}
