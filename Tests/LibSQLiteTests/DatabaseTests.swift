import Foundation
import LibPOSIX
import LibSQLite
import Testing

@Suite struct DatabaseTests {
  @Test(arguments: [
    SQLValue.null, .integer(.min), .integer(.max), .real(0.1), .text(""), .text("één 🌋"), .text("a\0b"),
  ])
  func `a value comes back as it was given`(value: SQLValue) throws {
    let database = try Database(at: .memory)
    #expect(try database.rows("SELECT ?", [value]).map(\.values) == [[value]])
  }

  @Test func `a statement can be run again, and holds nothing of its last run`() throws {
    let database = try Database(at: .memory)
    let statement = try database.prepare("SELECT ?1, ?2")
    #expect(try statement.rows([.integer(1), .text("x")]).first?.text(1) == "x")
    #expect(try statement.rows([.integer(2)]).map(\.values) == [[.integer(2), .null]])
  }

  @Test func `a statement may outlive its database`() throws {
    let statement = try statementOfAClosedDatabase()
    #expect(try statement.rows().first?.integer(0) == 7)
  }

  private func statementOfAClosedDatabase() throws -> Statement {
    try Database(at: .memory).prepare("SELECT 7")
  }

  @Test func `a file keeps what was written, and its signature`() throws {
    try withFolder { folder in
      try make(at: folder + "/a.db")
      let database = try Database(at: .file(folder + "/a.db"))
      #expect(try database.signature() == Signature(application: 5, version: 3))
      #expect(try database.rows("SELECT x FROM t").count == 1000)
      #expect(try database.firstDamage() == nil)
      #expect(try !database.isEmpty())
    }
  }

  @Test func `what fails within a transaction leaves nothing behind`() throws {
    let database = try Database(at: .memory)
    try database.run("CREATE TABLE t (x INTEGER NOT NULL)")
    let error = #expect(throws: DatabaseError.self) {
      try database.transaction { (database) throws(DatabaseError) in
        try database.run("INSERT INTO t VALUES (1)")
        try database.run("INSERT INTO t VALUES (NULL)")
      }
    }
    #expect(error?.cause == .constraint)
    #expect(try database.rows("SELECT * FROM t").isEmpty)
    try database.transaction { (database) throws(DatabaseError) in try database.run("INSERT INTO t VALUES (2)") }
    #expect(try database.rows("SELECT * FROM t").count == 1)
  }

  @Test func `who cannot wait for another writer is told that it is busy`() throws {
    try withFolder { folder in
      try make(at: folder + "/a.db")
      let first = try Database(at: .file(folder + "/a.db"))
      let second = try Database(at: .file(folder + "/a.db"), patience: 10)
      try first.run("BEGIN IMMEDIATE")
      let error = #expect(throws: DatabaseError.self) { try second.run("BEGIN IMMEDIATE") }
      #expect(error?.cause == .busy)
    }
  }

  @Test func `each cause of a failure is told apart, with SQLite's words`() throws {
    try withFolder { folder in
      try replaceFile(at: folder + "/text.db", with: Array("Dit is geen database.".utf8))
      #expect(cause { _ = try Database(at: .file(folder + "/text.db")).isEmpty() } == .notADatabase)
      #expect(cause { _ = try Database(at: .file(folder + "/nergens/a.db")).isEmpty() } == .unreachable)
      let path = folder + "/a.db"
      try make(at: path)
      #expect(cause { try Database(at: .file(path)).run("PRAGMA oops(") } == .other)
      #expect(
        cause {
          let database = try Database(at: .file(path))
          try database.run("PRAGMA query_only = ON")
          try database.run("DELETE FROM t")
        } == .readOnly)
      #expect(
        cause {
          let database = try Database(at: .file(path))
          try database.run("PRAGMA max_page_count = 1")
          try database.run("INSERT INTO t SELECT x || x FROM t")
        } == .full)
    }
  }

  @Test func `a page that was overwritten is found`() throws {
    try withFolder { folder in
      let path = folder + "/a.db"
      try make(at: path)
      var bytes = try readFile(path)
      for index in 4096..<8192 { bytes[index] = 0xAA }
      try replaceFile(at: path, with: bytes)
      let isFound =
        switch Result(catching: { try Database(at: .file(path)).firstDamage() }) {
        case .success(let damage): damage != nil
        case .failure(let error): (error as? DatabaseError)?.cause == .corrupt
        }
      #expect(isFound)
    }
  }

  private func cause(_ work: () throws -> Void) -> DatabaseError.Cause? {
    do {
      try work()
      return nil
    } catch {
      #expect((error as? DatabaseError)?.reason.isEmpty == false)
      return (error as? DatabaseError)?.cause
    }
  }

  private func make(at path: String) throws {
    let database = try Database(at: .file(path))
    try database.transaction { (database) throws(DatabaseError) in
      try database.run("CREATE TABLE t (x TEXT)")
      let insert = try database.prepare("INSERT INTO t VALUES (?)")
      for number in 0..<1000 { try insert.run([.text("rij \(number)")]) }
      try database.sign(Signature(application: 5, version: 3))
    }
  }

  private func withFolder(_ work: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "/boekbouw-sqlite-" + UUID().uuidString
    try makeFolders(at: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work(folder)
  }
}
