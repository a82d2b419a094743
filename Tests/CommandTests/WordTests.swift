import Foundation
import Testing

/// `boekbouw check --words`
@Suite struct WordTests {
  @Test func `a book of ours has every word`() throws {
    let book = try Book("<para>Een <quote>zin</quote>.<footnote><para>Een noot.</para></footnote></para>")
    #expect(try book.build().code == 0)
    let check = try Program.run(["check", "--words", "uit.epub", "."], in: book.folder)
    #expect((check.code, check.err) == (0, ""))
    let counts =
      "6 words in the manuscript (2 in footnotes), 6 in uit.epub: 0 lost, 0 added, 0 moved, 0 split otherwise.\n"
    #expect(check.out.hasSuffix(counts))
  }

  @Test func `a word that came later is lost, at its place and with the EPUB's`() throws {
    let book = try Book("<para>Een zin.</para>")
    #expect(try book.build().code == 0)
    try book.write("boek.xml", Book.text("<para>Een hele zin.</para>"))
    let check = try Program.run(["check", "--words", "uit.epub", ".", "--language", "nl"], in: book.folder)
    #expect(check.code == 1)
    #expect(
      check.err.hasPrefix(
        """
        boek.xml:3:11: fout: dit woord ontbreekt in het e-boek: “hele” [woord-verloren]
          <para>Een hele zin.</para>
                    ^~~~
          hint: Kijk in het e-boek achter “Proef Een Een”: uit.epub/EPUB/text/chapter-1.xhtml:
        """), "\(check.err)")
    #expect(check.out.contains(": 1 verloren, 0 extra, 0 verplaatst, 0 anders gesplitst.\n"))
  }

  @Test func `a manuscript need not be valid, only well-formed`() throws {
    let book = try Book("<para>Een zin.</para>")
    #expect(try book.build().code == 0)
    try book.write("boek.xml", Book.text("<hoofdzin>Een <b>zin</b>.</hoofdzin>"))
    #expect(try Program.run(["check", "--words", "uit.epub", "."], in: book.folder).code == 0)
    try book.write("boek.xml", Book.text("<para>Een zin."))
    let check = try Program.run(["check", "--words", "uit.epub", "."], in: book.folder)
    #expect(check.code == 1 && check.err.contains("[geen-geldige-xml]"))
  }

  @Test func `it compares the variant that is asked for`() throws {
    let book = try Book("<para os=\"linux\">Tux loopt.</para><para os=\"mac\">Appel valt ver.</para>")
    #expect(try book.build(["--profile", "os=linux"]).code == 0)
    let check = try Program.run(["check", "--words", "uit.epub", ".", "--profile", "os=linux"], in: book.folder)
    #expect(check.code == 0 && check.out.contains("1 × profile/para (3 words)"))
    #expect(try Program.run(["check", "--words", "uit.epub", "."], in: book.folder).code == 1)
  }

  @Test(arguments: ["weg.epub", ".", "boek.xml"])
  func `what is no EPUB is an outside cause`(name: String) throws {
    let book = try Book()
    let check = try Program.run(["check", "--words", name, "."], in: book.folder)
    #expect(check.code == 3 && check.out == "" && check.err.contains("[epub-onleesbaar]"))
  }

  @Test func `every report has the differences, and JSON the counts`() throws {
    let book = try Book("<para>Een zin.</para>")
    #expect(try book.build().code == 0)
    try book.write("boek.xml", Book.text("<para>Een hele zin.</para>"))
    let check = try Program.run(
      ["check", "--words", "uit.epub", ".", "--format", "json", "--report", "sarif=woorden.sarif"], in: book.folder)
    #expect(check.code == 1)
    #expect(check.out.contains("\"lost\": 1,") && check.out.contains("\"name\": \"class gen\","))
    #expect(try String(contentsOfFile: book.folder + "/woorden.sarif", encoding: .utf8).contains("woord-verloren"))
  }

  @Test(arguments: ["--fix", "--watch"])
  func `it goes with nothing that changes or waits`(option: String) throws {
    let book = try Book()
    #expect(try Program.run(["check", "--words", "uit.epub", option], in: book.folder).code == 2)
  }
}
