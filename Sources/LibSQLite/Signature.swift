/// What a database says about itself in its head.
package struct Signature: Sendable, Hashable {
  /// Of the program that made it; 0 where it does not say.
  package let application: Int32
  /// Of its tables; 0 where it has none yet.
  package let version: Int32

  package init(application: Int32, version: Int32) {
    self.application = application
    self.version = version
  }
}

extension Database {
  package func signature() throws(DatabaseError) -> Signature {
    Signature(application: try number("PRAGMA application_id"), version: try number("PRAGMA user_version"))
  }

  /// Within a transaction, a part of it.
  package func sign(_ signature: Signature) throws(DatabaseError) {
    // These take no bound values; numbers can do no harm.
    try Statement("PRAGMA application_id = \(signature.application)", on: connection).run()
    try Statement("PRAGMA user_version = \(signature.version)", on: connection).run()
  }

  /// Whether somebody has made a table in it.
  package func isEmpty() throws(DatabaseError) -> Bool {
    try rows("SELECT 1 FROM sqlite_schema LIMIT 1").isEmpty
  }

  /// What is wrong inside the file, in SQLite's words; nil where all pages are sound.
  package func firstDamage() throws(DatabaseError) -> String? {
    let answer = try rows("PRAGMA quick_check(1)").first?.text(0)
    return answer == "ok" ? nil : answer ?? "no answer"
  }

  private func number(_ sql: StaticString) throws(DatabaseError) -> Int32 {
    Int32(truncatingIfNeeded: try rows(sql).first?.integer(0) ?? 0)
  }
}
