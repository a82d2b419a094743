import Foundation
import LibPOSIX
import Testing

/// `boekbouw check --watch` with the real program: what it sees, and what it makes of it.
@Suite struct WatchTests {
  private static let mistake = "<para><foo/></para>"

  @Test func `a save is seen, however the editor does it, and Ctrl-C is a good end`() throws {
    let book = try Book()
    let watch = try Watcher(book)
    try watch.expect(runs: 1) { $0.contains("Ctrl-C to stop") }
    // In place, as `echo >` does.
    let file = try #require(FileHandle(forWritingAtPath: book.folder + "/boek.xml"))
    file.truncateFile(atOffset: 0)
    file.write(Data(Book.text(Self.mistake).utf8))
    try file.close()
    try watch.expect(runs: 2) { $0.contains("boek.xml:3:7: error:") && $0.contains("1 error") }
    // By a new file that takes the place of the old one.
    try book.write("boek.xml.nieuw", Book.text("<para>Goed.</para>"))
    #expect(rename(book.folder + "/boek.xml.nieuw", book.folder + "/boek.xml") == 0)
    try watch.expect { $0.contains("Good: ") }
    #expect(watch.end(by: SIGINT) == .exit(0))
    #expect(!watch.log.contains("\u{1B}"))
  }

  @Test func `each run has its time before it`() throws {
    let watch = try Watcher(try Book(Self.mistake))
    try watch.expect(runs: 1) { $0.contains("1 error") }
    #expect(watch.log.prefixMatch(of: /—— \d\d:\d\d:\d\d\nboek.xml:3:7: error:/) != nil, "\(watch.log)")
  }

  @Test(arguments: [
    "delen/een.xml", "beeld/diep/a.png", "boekonline.xml", "boekbouw.yaml", "../assets/styles/x.css",
    "../gedeeld/b.xml",
  ])
  func `every file of the book is looked after`(name: String) throws {
    let book = try Book("<xi:include href=\"delen/een.xml\"/><xi:include href=\"../gedeeld/b.xml\"/>")
    try book.write("delen/een.xml", Book.section("<para>Een.</para>"))
    try book.write("../gedeeld/b.xml", Book.section("<para>Twee.</para>"))
    try book.write("../assets/styles/y.css", "p { color: red }")
    try book.write("beeld/diep/b.png", Images.png())
    let watch = try Watcher(book)
    try watch.expect(runs: 1) { $0.contains("Ctrl-C") }
    try book.write(name, "dit klopt niet <")
    try watch.expect(runs: 2) { _ in true }
  }

  @Test func `a broken book, one that disappears and one that comes back are no end`() throws {
    let book = try Book()
    let watch = try Watcher(book)
    try watch.expect(runs: 1) { $0.contains("Good: ") }
    try book.write("boek.xml", "<book><")
    try watch.expect(runs: 2) { $0.contains("[geen-geldige-xml]") }
    try FileManager.default.removeItem(atPath: book.folder + "/boek.xml")
    try watch.expect(runs: 3) { $0.contains("[bestand-ontbreekt]") }
    try book.write("boek.xml", Book.text("<xi:include href=\"nieuw/een.xml\"/>"))
    try watch.expect(runs: 4) { $0.contains("[invoeging-ontbreekt]") }
    try book.write("nieuw/een.xml", Book.section(Self.mistake))
    try watch.expect { $0.contains("nieuw/een.xml:3:7: error:") }
    try book.write("nieuw/een.xml", Book.section("<para>Goed.</para>"))
    try watch.expect { $0.contains("Good: ") }
  }

  @Test func `a manuscript that is not there yet is waited for`() throws {
    let book = try Book()
    let watch = try Watcher(book, manuscript: "later")
    try watch.expect(runs: 1) { $0.contains("[bestand-ontbreekt]") }
    try book.write("later/boek.xml", Book.text("<para>Goed.</para>"))
    try watch.expect { $0.contains("Good: ") }
  }

  @Test func `many saves at once are few runs, and scratch files none`() throws {
    let book = try Book()
    let watch = try Watcher(book)
    try watch.expect(runs: 1) { $0.contains("Good: ") }
    for name in [".boek.xml.swp", "boek.xml~", "#boek.xml#", "4913.tmp"] { try book.write(name, "x") }
    usleep(400_000)
    #expect(watch.runs == 1)
    for number in 0..<40 { try book.write("boek.xml", Book.text("<para>Zin \(number).</para>")) }
    try watch.expect { _ in watch.runs > 1 }
    usleep(500_000)
    #expect(watch.runs < 5)
  }

  @Test func `a report is written after each run, and is no change of the book`() throws {
    let book = try Book(Self.mistake)
    let watch = try Watcher(book, arguments: ["--report", "json=uit.json"])
    try watch.expect(runs: 1) { $0.contains("1 error") }
    usleep(400_000)
    #expect(watch.runs == 1)
    try book.write("boek.xml", Book.text("<para>Goed.</para>"))
    try watch.expect(runs: 2) { $0.contains("Good: ") }
    let report = try String(contentsOfFile: book.folder + "/uit.json", encoding: .utf8)
    #expect(report.contains("\"good\""), "\(report)")
  }

  @Test(arguments: [["--format", "json"], ["--report", "sarif=-"], ["--format", "github"]])
  func `standard output is for people`(arguments: [String]) throws {
    let outcome = try Program.run(["check", "--watch"] + arguments, in: "/")
    #expect(outcome.code == 2)
    #expect(outcome.err.contains("--report json=findings.json"))
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func `another signal shows as what it is`(number: Int32) throws {
    let watch = try Watcher(try Book())
    try watch.expect(runs: 1) { $0.contains("Good: ") }
    #expect(watch.end(by: number) == .signal(number))
  }
}
