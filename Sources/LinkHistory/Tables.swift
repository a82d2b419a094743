import LibSQLite

/// “bbl1” in ASCII: any program can see whose database this is.
let applicationID: Int32 = 0x6262_6C31

/// How the tables became what they are, a step a version. A step that went out with a release never changes.
private let steps: [[StaticString]] = [
  [
    """
    CREATE TABLE address (
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE
    ) STRICT
    """,
    // One row for an address and a run. Time is in seconds since 1970 (UTC).
    """
    CREATE TABLE observation (
      address INTEGER NOT NULL REFERENCES address (id),
      time INTEGER NOT NULL,
      verdict TEXT NOT NULL,
      detail TEXT,
      status INTEGER,
      last TEXT,
      fingerprint TEXT,
      title TEXT,
      PRIMARY KEY (address, time)
    ) STRICT, WITHOUT ROWID
    """,
  ]
]

let currentVersion = Int32(steps.count)

extension Database {
  /// Brings the tables up to this version.
  func migrate() throws(DatabaseError) {
    guard try signature().version < currentVersion else { return }
    try transaction { (database) throws(DatabaseError) in
      // Another run may have been first.
      let done = Int(try database.signature().version)
      for step in steps[min(done, steps.count)...] {
        for statement in step { try database.run(statement) }
      }
      try database.sign(Signature(application: applicationID, version: currentVersion))
    }
  }

  /// The table or the column that is missing, in SQLite's words.
  func firstLack() throws(DatabaseError) -> String? {
    do throws(DatabaseError) {
      try run("SELECT id, text FROM address LIMIT 0")
      try run("SELECT address, time, verdict, detail, status, last, fingerprint, title FROM observation LIMIT 0")
      return nil
    } catch {
      guard error.cause == .other else { throw error }
      return error.reason
    }
  }
}
