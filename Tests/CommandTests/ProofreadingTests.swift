import Foundation
import LibPOSIX
import Testing

/// `boekbouw check` with `--fix`, `--dry-run` and `--no-spelling`.
@Suite struct ProofreadingTests {
  private static let slips = "<para>De foto's  van vroeger ...</para>"

  @Test func `fixes go into the author’s file, and a second run finds nothing to mend`() throws {
    let book = try Book(Self.slips)
    let first = try check(book, "--fix")
    #expect((first.code, first.err) == (0, "boek.xml: 3 mended\n"))
    #expect(first.out.contains(" 0 warnings"))
    let text = try #require(
      String(data: try Data(contentsOf: URL(fileURLWithPath: book.folder + "/boek.xml")), encoding: .utf8))
    #expect(text == Book.text("<para>De foto’s van vroeger …</para>"))
    let second = try check(book, "--fix")
    #expect((second.code, second.err) == (0, ""))
  }

  @Test func `what is left is reported where it stands now`() throws {
    let book = try Book("<para>De foto's  van vulkan.</para>")
    let outcome = try check(book, "--fix")
    #expect(outcome.err.contains("boek.xml: 2 mended\nboek.xml:3:21: warning: “vulkan”"))
  }

  @Test func `a dry run shows a diff and changes nothing`() throws {
    let book = try Book(Self.slips)
    let names = book.names()
    let outcome = try check(book, "--fix", "--dry-run")
    #expect(outcome.code == 0)
    #expect(outcome.out.hasPrefix("--- boek.xml\n+++ boek.xml\n@@ -1,4 +1,4 @@\n"))
    #expect(outcome.out.contains("\n-<para>De foto's  van vroeger ...</para>\n+<para>De foto’s van vroeger …</para>\n"))
    #expect(outcome.err.contains("[dubbele-spatie]"))
    #expect(try readFile(book.folder + "/boek.xml") == Array(Book.text(Self.slips).utf8))
    #expect(book.names() == names)
  }

  @Test(arguments: [
    ["--dry-run"], ["--fix", "--dry-run", "--format", "json"], ["--fix", "--dry-run", "--report", "json=-"],
  ])
  func `a dry run without a fix, or with a report in its way, is wrong usage`(arguments: [String]) throws {
    let book = try Book()
    let outcome = try Program.run(["check", "."] + arguments, in: book.folder)
    #expect((outcome.code, outcome.out) == (2, ""))
  }

  @Test func `a book with errors is mended all the same`() throws {
    let book = try Book("<para>De foto's.</para><para><emfasis>x</emfasis></para>")
    let outcome = try check(book, "--fix")
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("1 mended") && outcome.err.contains("[onbekend-element]"))
    #expect(outcome.err.hasSuffix("\n1 error.\n"))
  }

  @Test func `a file that is no UTF-8 is refused`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + Book.text("<para>Caf\u{E9}, de foto's.</para>")
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let book = try Book(files: ["boek.xml": bytes])
    let outcome = try check(book, "--fix", "--no-spelling")
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("[verkeerde-codering]"))
    #expect(try readFile(book.folder + "/boek.xml") == bytes)
  }

  @Test func `spelling can be left out, by an option and by a setting`() throws {
    let book = try Book("<para>Een vulkan.</para>")
    #expect(try check(book).err.contains("[spelling]"))
    #expect(try check(book, "--no-spelling").err == "")
    try book.write("boekbouw.yaml", "proofreading:\n  spelling: off\n")
    #expect(try check(book).err == "")
    try book.write("boekbouw.yaml", "proofreading:\n  spelling: uit\n")
    #expect(try check(book).code == 1)
  }

  @Test func `the book’s own words are right, and its list is checked too`() throws {
    let book = try Book(
      "<para>Een vulkan.</para>", files: ["woordenlijst.txt": Array("# Namen\nvulkan # zo heet hij\n".utf8)])
    #expect(try check(book).err == "")
    try book.write("woordenlijst.txt", "twee woorden\nvulkan\n\nvulkan\n12\n")
    let outcome = try check(book)
    #expect(outcome.err.components(separatedBy: "[woordenlijst-onjuist]").count == 4)
    #expect(outcome.err.contains("woordenlijst.txt:4:1: warning"))
  }

  @Test func `a build does not proofread, and takes no silencing of it for useless`() throws {
    let silent = "<?boekbouw silence drie-punten Zo stond het er.?><para>De foto's ...</para>"
    let book = try Book(silent)
    let outcome = try book.build()
    #expect((outcome.code, outcome.err) == (0, ""))
    #expect(!(try check(book).err.contains("[drie-punten]")))
    #expect(!(try check(book).err.contains("[onderdrukking-overbodig]")))
  }

  private func check(_ book: Book, _ arguments: String...) throws -> Outcome {
    try Program.run(["check", "."] + arguments, in: book.folder)
  }
}
