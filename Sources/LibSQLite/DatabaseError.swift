import CLibSQLite

/// Why SQLite did not do what it was asked.
package struct DatabaseError: Error, Hashable {
  package enum Cause: Sendable, Hashable {
    /// Another run is writing, and goes on doing so.
    case busy
    case full
    case readOnly
    /// The file cannot be opened or made.
    case unreachable
    /// The disk gave an error.
    case disk
    /// The file is damaged inside.
    case corrupt
    case notADatabase
    /// A rule of a table was broken.
    case constraint
    case other
  }

  package let cause: Cause
  /// In SQLite's words, which are English.
  package let reason: String

  init(code: Int32, words: String) {
    cause = Cause(code)
    reason = words
  }

  init(code: Int32, of connection: OpaquePointer?) {
    let words = connection.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    self.init(code: code, words: words.map { String(cString: $0) } ?? "error \(code)")
  }
}

extension DatabaseError.Cause {
  /// The low byte of a code is its kind (“Result and Error Codes”, §2 of SQLite's manual).
  fileprivate init(_ code: Int32) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_FULL: self = .full
    case SQLITE_READONLY: self = .readOnly
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .unreachable
    case SQLITE_IOERR: self = .disk
    case SQLITE_CORRUPT: self = .corrupt
    case SQLITE_NOTADB: self = .notADatabase
    case SQLITE_CONSTRAINT: self = .constraint
    default: self = .other
    }
  }
}
