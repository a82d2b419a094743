import CLibSQLite

/// A compiled statement, to be run any number of times.
package struct Statement: ~Copyable {
  private let pointer: OpaquePointer

  init(_ sql: String, on connection: OpaquePointer) throws(DatabaseError) {
    var made: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, sql, -1, &made, nil)
    guard code == SQLITE_OK else { throw DatabaseError(code: code, of: connection) }
    guard let made else { throw DatabaseError(code: SQLITE_MISUSE, words: "no statement") }
    pointer = made
  }

  deinit { sqlite3_finalize(pointer) }

  /// Runs it with a value for each `?`; what it answers is not wanted.
  package func run(_ values: [SQLValue] = []) throws(DatabaseError) {
    try forEachRow(values) { _ in }
  }

  package func rows(_ values: [SQLValue] = []) throws(DatabaseError) -> [Row] {
    var rows: [Row] = []
    try forEachRow(values) { rows.append($0) }
    return rows
  }

  package func forEachRow(_ values: [SQLValue] = [], _ use: (Row) -> Void) throws(DatabaseError) {
    // What a statement holds on to, it gives up here; the next run begins anew.
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    for (index, value) in values.enumerated() { try check(bind(value, at: Int32(index) + 1)) }
    var code = sqlite3_step(pointer)
    while code == SQLITE_ROW {
      use(Row(values: (0..<sqlite3_column_count(pointer)).map { value(in: $0) }))
      code = sqlite3_step(pointer)
    }
    guard code == SQLITE_DONE else { throw DatabaseError(code: code, of: sqlite3_db_handle(pointer)) }
  }

  private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(pointer, index)
    case .integer(let number): sqlite3_bind_int64(pointer, index, number)
    case .real(let number): sqlite3_bind_double(pointer, index, number)
    case .text(let text): bind(text, at: index)
    }
  }

  private func bind(_ text: String, at index: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      // An empty text may have no address, which would mean NULL.
      guard let start = bytes.baseAddress else { return sqlite3_bind_text(pointer, index, "", 0, copied) }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text64(pointer, index, $0, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8))
      }
    }
  }

  private func value(in column: Int32) -> SQLValue {
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(pointer, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(pointer, column))
    case SQLITE_TEXT, SQLITE_BLOB:
      guard let bytes = sqlite3_column_text(pointer, column) else { return .null }
      let count = Int(sqlite3_column_bytes(pointer, column))
      return .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
    default: return .null
    }
  }

  private func check(_ code: Int32) throws(DatabaseError) {
    guard code == SQLITE_OK else { throw DatabaseError(code: code, of: sqlite3_db_handle(pointer)) }
  }
}

/// Tells SQLite to keep a copy of its own (`SQLITE_TRANSIENT`, which is a cast in C).
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
