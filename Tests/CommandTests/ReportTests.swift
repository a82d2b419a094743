import Foundation
import LibPOSIX
import Testing

@Suite struct ReportTests {
  private static let mistake = "<para><olink targetdoc=\"boekonline\" targetptr=\"weg\"/></para>"
  private static let formats = ["json", "sarif", "junit", "github", "markdown", "html"]

  @Test(arguments: formats)
  func `a machine format has standard output to itself`(format: String) throws {
    let book = try Book(Self.mistake)
    let bad = try book.build(["--format", format])
    #expect(bad.code == 1)
    #expect(bad.err == "1 error; nothing was written.\n")
    #expect(bad.out.contains("onbekend-symbool"))
    try book.write("boek.xml", Book.text("<para>Goed.</para>"))
    let good = try book.build(["--format", format])
    #expect(good.code == 0)
    #expect(good.err.hasPrefix("uit.epub ("))
    #expect(!good.out.contains(" words, "))
    #expect(try book.build(["--quiet", "--format", format]).err == "")
  }

  @Test func `a report goes to files beside the text`() throws {
    let book = try Book(Self.mistake)
    let arguments = Self.formats.flatMap { ["--report", "\($0)=diep/in/\($0).uit"] }
    let outcome = try book.build(arguments)
    #expect(outcome.err.hasPrefix("boek.xml:3:7: error:"))
    for format in Self.formats {
      let direct = try book.build(["--format", format]).out
      #expect(try readFile(book.folder + "/diep/in/\(format).uit") == Array(direct.utf8))
    }
  }

  @Test func `a report on standard output sends the summary to standard error`() throws {
    let outcome = try Book().build(["--report", "json=-"])
    #expect(outcome.code == 0)
    #expect(outcome.out.hasPrefix("{\n"))
    #expect(outcome.err.hasPrefix("uit.epub ("))
  }

  @Test func `a report is the same bytes wherever the book lies and however its folder is named`() throws {
    let (one, two) = (try Book(Self.mistake), try Book(Self.mistake))
    for format in Self.formats {
      let first = try Program.run(["check", ".", "--format", format], in: one.folder).out
      for path in ["./", two.folder, two.folder + "/"] {
        #expect(try Program.run(["check", path, "--format", format], in: two.folder).out == first, "\(path)")
      }
    }
  }

  @Test(arguments: [
    ["--format", "xml"], ["--report", "json"], ["--report", "json="], ["--report", "xml=a"],
    ["--format", "json", "--report", "sarif=-"], ["--report", "json=-", "--report", "sarif=-"],
    ["--report", "json=a", "--report", "sarif=a"], ["--report", "json=uit.epub"],
  ])
  func `two reports in one place, or an unknown one, are wrong usage`(arguments: [String]) throws {
    let outcome = try Book().build(arguments)
    #expect((outcome.code, outcome.out) == (2, ""))
    #expect(outcome.err.contains("Usage: boekbouw"))
  }

  @Test func `a report that cannot be written is an outside cause, and does the book no harm`() throws {
    let book = try Book()
    let outcome = try book.build(["--report", "json=boek.xml/a.json"])
    #expect(outcome.code == 3)
    #expect(outcome.err.contains("[uitvoer-mislukt]"))
    #expect(try book.bytes().count > 1000)
    let full = try Program.run(
      ["check", ".", "--format", "json"], in: book.folder, output: FileHandle(forWritingAtPath: "/dev/full"))
    #expect(full.code == 3)
  }
}
