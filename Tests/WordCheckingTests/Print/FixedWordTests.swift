import Diagnostics
import Testing

@testable import WordChecking

/// Text that Boekbouw puts into a printed book, and the numbers of its pages.
@Suite struct FixedWordTests {
  @Test func `words of ours that are missing are told, at the text before them and with its page`() throws {
    let book = try SmallPrint(
      "<para>Kijk maar.</para><para>Mooi.</para>", expected: "Kijk maar. ~Figuur ~1.2 Mooi.",
      pages: ["Kijk maar.", "Mooi."])
    #expect(
      book.findings() == ["2:12 vaste-tekst-ontbreekt: fixed text is missing on page 1 of boek.pdf: “Figuur 1.2”"])
    #expect(book.counts() == [0, 0, 0, 0])
    #expect(book.compare().comparison?.missingFixedWords == 2)
    #expect(book.compare().report.hasErrors)
  }

  @Test func `quotation marks of ours that are missing are told, and the author's word is not lost`() throws {
    let book = try SmallPrint(
      "<para>Hij zei <quote>nee</quote>.</para>", expected: "Hij zei ‘nee’.=nee.", pages: ["Hij zei nee."])
    #expect(book.findings() == ["2:11 vaste-tekst-ontbreekt: fixed text is missing on page 1 of boek.pdf: “‘nee’.”"])
    let lost = try SmallPrint(
      "<para>Hij zei <quote>nee</quote>.</para>", expected: "Hij zei ‘nee’.=nee.", pages: ["Hij zei"])
    #expect(lost.counts() == [1, 0, 0, 0])
    #expect(lost.findings().count == 1)
  }

  @Test func `words of ours in another place are told, unless the author's moved with them`() throws {
    let content = "<para>een twee drie</para><para>vier vijf zes</para>"
    let alone = try SmallPrint(
      content, expected: "~Figuur ~1.2 een twee drie vier vijf zes", pages: ["een twee drie Figuur 1.2 vier vijf zes"])
    #expect(
      alone.findings() == [
        "2:16 vaste-tekst-ontbreekt: fixed text is not in its place on page 1 of boek.pdf: “Figuur 1.2”"
      ])
    let together = try SmallPrint(
      content, expected: "~Figuur een twee drie vier vijf zes", pages: ["vier vijf zes Figuur een twee drie"])
    #expect(together.counts() == [0, 0, 3, 0])
    #expect(together.findings().count == 1)
  }

  @Test func `words of ours that nobody expected are added`() throws {
    let book = try SmallPrint("<para>Zin.</para>", expected: "Zin.", pages: ["Zin. Inhoud"])
    #expect(book.counts() == [0, 1, 0, 0])
  }

  @Test(arguments: ["2", "2, 3", "2–3", "2, 2–3, iv", "2,3"])
  func `the number of a page is whatever page or pages the book names`(number: String) throws {
    let book = try SmallPrint(
      "<para>Zie <xref linkend=\"a\"/>, en 3 meer.</para>", expected: "Zie ~bladzijde #,=, en 3 meer.",
      pages: ["Zie bladzijde \(number), en", "3 meer."], labels: ["2", "3", "iv"])
    #expect(book.findings() == [])
  }

  @Test(arguments: ["twaalf", "9", "2 3", "2–", "blz.2"])
  func `what names no page of the book is no page number`(number: String) throws {
    let book = try SmallPrint(
      "<para>Zie <xref linkend=\"a\"/> daar.</para>", expected: "Zie ~# daar.", pages: ["Zie \(number) daar.", "x"],
      labels: ["2", "3"])
    #expect(book.counts()[1] > 0)
  }

  @Test func `page numbers are found behind a difference as well`() throws {
    let book = try SmallPrint(
      "<para>Een zin weg. Zie <xref linkend=\"a\"/> en 2 meer, (<xref linkend=\"b\"/>) hier.</para>",
      expected: "Een zin weg. Zie ~# en 2 meer, (#)=() hier.", pages: ["Een weg. Zie 2 en 2 meer, (1, 2) hier.", ""])
    #expect(book.findings() == ["2:11 woord-verloren: this word is not in boek.pdf: “zin”"])
  }

  @Test func `an index is all page numbers, and the next entry may begin with one`() throws {
    let book = try SmallPrint(
      "<para>Zin.</para>", expected: "Zin. ~Aswolk, ~# ~2 ~maal, ~# ~Biefstuk, ~#",
      pages: ["Zin.", "Aswolk, 1, 2 2 maal, 1–2 Biefstuk, 1"])
    #expect(book.findings() == [])
  }

  @Test func `half a million words take a moment`() throws {
    let words = (0..<250_000).map { "w\($0 % 30_000)" }
    let text = words.joined(separator: " ")
    let book = try SmallPrint(
      "<para>\(text)</para><para>\(text)</para>", expected: "\(text) ~zie ~# \(text)",
      pages: [text, "zie 1 \(text)"])
    #expect(book.findings() == [])
  }
}
