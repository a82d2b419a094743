import Diagnostics
import Foundation
import LibPOSIX
import LibSQLite
import LinkChecking
import LinkHistory
import Testing

@Suite struct DamageTests {
  @Test func `the folder is made where it is missing`() throws {
    let place = Place()
    var report = Report()
    var history = try place.history(report: &report)
    history.record([link(.alive)], at: morning(0), report: &report)
    #expect(report.diagnostics.isEmpty && fileExists(place.path))
  }

  @Test(arguments: [
    "Geen database, maar tekst: een hele regel, en nog een.", String(repeating: "\0", count: 4096),
  ])
  func `a file that is no database is set aside, and the run goes on with a new one`(content: String) throws {
    let place = Place()
    try makeFolders(at: place.folder + "/build")
    try replaceFile(at: place.path, with: Array(content.utf8))
    try replaceFile(at: place.path + "-journal", with: Array("x".utf8))
    try expectNewBeginning(at: place)
    #expect(try readFile(place.path + ".damaged") == Array(content.utf8))
    #expect(!fileExists(place.path + "-journal"))
  }

  @Test(arguments: [4096..<8192, 8192..<12288])
  func `a database with a page overwritten is set aside`(bytes: Range<Int>) throws {
    let place = Place()
    try fill(place)
    var file = try readFile(place.path)
    for index in bytes where index < file.count { file[index] = 0xAA }
    try replaceFile(at: place.path, with: file)
    try expectNewBeginning(at: place)
  }

  @Test func `a database that was cut is set aside`() throws {
    let place = Place()
    try fill(place)
    try replaceFile(at: place.path, with: Array(try readFile(place.path).prefix(5000)))
    try expectNewBeginning(at: place)
  }

  @Test func `a database of ours without its tables is set aside`() throws {
    let place = Place()
    try fill(place)
    try alter(place) { (database) throws(DatabaseError) in try database.run("DROP TABLE observation") }
    try expectNewBeginning(at: place)
  }

  @Test func `an empty file is a new database`() throws {
    let place = Place()
    try makeFolders(at: place.folder + "/build")
    try replaceFile(at: place.path, with: [])
    var report = Report()
    var history = try place.history(report: &report)
    history.record([link(.alive)], at: morning(0), report: &report)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `the database of another program, or of a later version of ours, is left alone`() throws {
    for signature in [Signature(application: 7, version: 1), Signature(application: 0x6262_6C31, version: 99)] {
      let place = Place()
      try fill(place)
      try alter(place) { (database) throws(DatabaseError) in try database.sign(signature) }
      let before = try readFile(place.path)
      var report = Report()
      var history = try place.history(report: &report)
      history.record([link(.alive)], at: morning(0), report: &report)
      #expect(history.remembered([address], at: morning(0), report: &report).count == 1)
      #expect(report.codes == [.unreadableLinkMemory])
      #expect(report.diagnostics.first?.severity == .warning)
      #expect(try readFile(place.path) == before && !fileExists(place.path + ".damaged"))
    }
  }

  @Test func `where nothing can be written the run remembers nothing, and says so once`() throws {
    let place = Place()
    try makeFolders(at: place.folder)
    try replaceFile(at: place.folder + "/build", with: Array("in de weg".utf8))
    var report = Report()
    var history = try place.history(report: &report)
    history.record([link(.dead(status: 404))], at: morning(0), report: &report)
    #expect(history.standing(of: link(.gone), seen: morning(0), report: &report) == .broken(times: 1, days: 0))
    #expect(report.codes == [.unwritableOutput])
    #expect(Code.unwritableOutput.isOutsideCause)
  }

  @Test func `a folder in the place of the database is no damage`() throws {
    let place = Place()
    try makeFolders(at: place.path)
    var report = Report()
    _ = try place.history(report: &report)
    #expect(report.codes == [.unwritableOutput] && isDirectory(place.path))
  }

  @Test func `two runs at once both keep what they saw`() async throws {
    let place = Place()
    let path = place.path
    try await withThrowingTaskGroup(of: Int.self) { group in
      for run in 0..<4 {
        group.addTask {
          var report = Report()
          var history = try History(
            HistorySettings(database: path, failures: 3, days: 7, freshDays: 7), report: &report)
          let links = (0..<50).map { link(.alive, at: "https://a.nl/\(run)/\($0)") }
          history.record(links, at: morning(0), report: &report)
          return report.diagnostics.count
        }
      }
      for try await findings in group { #expect(findings == 0) }
    }
    var report = Report()
    let history = try place.history(report: &report)
    let all = (0..<4).flatMap { run in (0..<50).map { "https://a.nl/\(run)/\($0)" } }
    #expect(history.remembered(all, at: morning(0), report: &report).count == 200)
  }

  private func expectNewBeginning(at place: Place) throws {
    var report = Report()
    var history = try place.history(report: &report)
    #expect(report.codes == [.unreadableLinkMemory])
    #expect(report.diagnostics.first?.severity == .warning)
    #expect(fileExists(place.path + ".damaged"))
    history.record([link(.alive)], at: morning(0), report: &report)
    #expect(report.diagnostics.count == 1)
    var later = Report()
    let next = try place.history(report: &later)
    #expect(next.remembered([address], at: morning(0), report: &later).count == 1)
    #expect(later.diagnostics.isEmpty)
  }

  private func fill(_ place: Place) throws {
    var report = Report()
    var history = try place.history(report: &report)
    let links = (0..<300).map { link(.alive, at: "https://www.example.org/bladzijde/\($0)") }
    history.record(links, at: morning(0), report: &report)
    try #require(report.diagnostics.isEmpty)
  }

  private func alter(_ place: Place, _ work: (borrowing Database) throws(DatabaseError) -> Void) throws {
    try Database(at: .file(place.path)).transaction(work)
  }
}
