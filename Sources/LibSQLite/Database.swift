import CLibSQLite

/// The version of SQLite that is linked.
package var sqliteVersion: String { String(cString: sqlite3_libversion()) }
