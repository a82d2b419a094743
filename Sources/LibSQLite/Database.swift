import CLibSQLite

/// The version of SQLite that is linked.
package var sqliteVersion: String { String(cString: sqlite3_libversion()) }

/// An open database, which closes once: when its owner goes. One thread at a time may use it.
package struct Database: ~Copyable {
  package enum Place: Sendable, Hashable {
    /// A file, which is made where it is missing.
    case file(String)
    /// Nowhere but here, until the database closes.
    case memory
  }

  let connection: OpaquePointer

  /// - Parameter patience: for how many milliseconds to wait for another run that is writing.
  package init(at place: Place, patience: Int32 = 10_000) throws(DatabaseError) {
    let name =
      switch place {
      // A path that begins otherwise could mean something to SQLite, as “:memory:” and “file:” do.
      case .file(let path): path.hasPrefix("/") ? path : "./" + path
      case .memory: ":memory:"
      }
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    var code = sqlite3_open_v2(name, &opened, flags, nil)
    // What the file says about itself is not believed: it may have been in other hands.
    let caution = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON"
    if code == SQLITE_OK { code = sqlite3_exec(opened, caution, nil, nil, nil) }
    guard code == SQLITE_OK, let opened else {
      let error = DatabaseError(code: code, of: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    connection = opened
    sqlite3_busy_timeout(connection, patience)
  }

  // This form waits for statements that outlive the database.
  deinit { sqlite3_close_v2(connection) }

  /// Compiles a statement. It is a literal, so that nothing from outside can become part of it.
  package func prepare(_ sql: StaticString) throws(DatabaseError) -> Statement {
    try Statement("\(sql)", on: connection)
  }

  package func run(_ sql: StaticString, _ values: [SQLValue] = []) throws(DatabaseError) {
    try prepare(sql).run(values)
  }

  package func rows(_ sql: StaticString, _ values: [SQLValue] = []) throws(DatabaseError) -> [Row] {
    try prepare(sql).rows(values)
  }

  /// Does all of the work or nothing of it, while no other run writes.
  package func transaction<Made>(
    _ work: (borrowing Database) throws(DatabaseError) -> Made
  ) throws(DatabaseError) -> Made {
    try self.work(after: "BEGIN IMMEDIATE", work)
  }

  /// Reads as if at one moment. The file is locked once, and not for each statement.
  package func snapshot<Made>(
    _ work: (borrowing Database) throws(DatabaseError) -> Made
  ) throws(DatabaseError) -> Made {
    try self.work(after: "BEGIN", work)
  }

  private func work<Made>(
    after beginning: StaticString, _ work: (borrowing Database) throws(DatabaseError) -> Made
  ) throws(DatabaseError) -> Made {
    try run(beginning)
    do throws(DatabaseError) {
      let made = try work(self)
      try run("COMMIT")
      return made
    } catch {
      // SQLite may have undone it by itself, as it does on a full disk.
      if sqlite3_get_autocommit(connection) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }
}
