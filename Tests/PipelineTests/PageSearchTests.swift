import Diagnostics
import OnlineSymbols
import Testing
import Validation

/// The author goes on writing after the book was printed.
@Suite struct PageSearchTests {
  private static let text = """
    <para>De aswolk boven IJsland legde alles stil, en niemand vloog.</para>
    <para>Een week later zat iedereen weer aan tafel, met koffie en zonder vliegtuig.</para>
    """
  /// The chapter’s title stands before the text, and the book’s before that.
  private static let pages = [
    RecordedPage(label: "1", file: "boek.xml", characters: 16, words: "boven IJsland legde alles stil,"),
    RecordedPage(label: "2", file: "boek.xml", characters: 70, words: "zat iedereen weer aan tafel,"),
  ]

  @Test(arguments: [
    ("<para>", "<para>Eerst dit, en dat is nieuw. ", ["1 boven", "2 zat"]),
    ("De aswolk", "As", ["1 boven", "2 zat"]), ("boven IJsland", "boven heel IJsland", ["1 boven", "2 zat"]),
    ("boven IJsland legde alles stil, en", "boven het hele land en", ["1 boven", "2 zat"]),
    ("IJsland legde", "IJs\u{AD}land le\u{200B}gde", ["1 boven", "2 zat"]),
    ("boven IJsland", "bij IJsland", ["1 bij", "2 zat"]), ("legde alles stil,", "lag.", ["1 boven", "2 zat"]),
    ("iedereen weer", "iedereen <emphasis>weer</emphasis>", ["1 boven", "2 zat"]),
    ("zat iedereen", "zat<footnote><para>Echt.</para></footnote>\n  iedereen", ["1 boven", "2 zat"]),
  ])
  func `a page is found by its words`(old: String, new: String, expected: [String]) throws {
    let book = try TestBook(chapter: Self.text.replacing(old, with: new, maxReplacements: 1))
    try book.write(pages: Self.pages)
    #expect(try book.pageBreaks() == expected)
    #expect(book.findings() == [])
  }

  @Test func `the nearest of the same words is the page`() throws {
    let same = "<para>zat iedereen weer aan tafel,</para>"
    let book = try TestBook(chapter: same + Self.text.replacing("Een week later", with: "Een lange week later") + same)
    try book.write(pages: Self.pages)
    #expect(try book.pageBreaks() == ["1 boven", "2 zat"])
  }

  @Test func `words that are gone are told at their row, and the other pages stay`() throws {
    let gone = Self.text.replacing("zat iedereen weer aan tafel, met koffie en zonder vliegtuig", with: "was het over")
    let book = try TestBook(chapter: gone)
    try book.write(pages: Self.pages)
    #expect(try book.pageBreaks() == ["1 boven"])
    #expect(book.findings() == ["6:5 bladzijde-zoek"])
  }

  @Test func `chapters in another order are told at the record`() throws {
    let lines = Self.text.split(separator: "\n")
    let book = try TestBook(chapter: lines.reversed().joined(separator: "\n"))
    try book.write(pages: Self.pages)
    #expect(try book.pageBreaks() == ["2 zat", "1 boven"])
    #expect(book.findings() == ["5:5 bladzijde-volgorde"])
  }

  @Test func `a file that is not in the book any more is told once`() throws {
    let book = try TestBook(chapter: "<para>Een zin.</para>")
    try book.write(pages: ["1", "2"].map { RecordedPage(label: $0, file: "oud.xml", characters: 0, words: "Een") })
    #expect(book.findings() == ["5:5 bladzijde-zoek"])
  }

  @Test func `half a million words of changes are looked for in no time`() throws {
    let paragraph = "<para>De aswolk boven IJsland legde alles stil, en niemand vloog nog ergens heen.</para>\n"
    let book = try TestBook(chapter: String(repeating: paragraph, count: 20000))
    try book.write(
      pages: (0..<300).map {
        RecordedPage(label: "\($0 + 1)", file: "boek.xml", characters: $0 * 4000, words: "deze woorden staan nergens")
      })
    let clock = ContinuousClock()
    let time = clock.measure { #expect(book.findings().count == 300) }
    #expect(time < .seconds(60))
  }
}
