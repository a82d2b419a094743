import Diagnostics
import LibPOSIX
import Testing

@testable import WordChecking

/// What is not compared is counted, and what cannot be compared is told.
@Suite struct LeftOutTests {
  @Test func `what is left out is counted by element`() throws {
    let content = """
      <info><title>Titel</title><author><personname>Jan Jansen</personname></author></info>
      <chapter><title>Een</title><para>Zin<indexterm><primary>een zin</primary></indexterm>.<remark>weg</remark></para>
      <mediaobject><imageobject/><textobject><phrase>Een foto</phrase></textobject></mediaobject></chapter>
      """
    let page = "<h1>Titel</h1><h1><span class=\"gen\">Hoofdstuk 1</span> Een</h1><p>Zin.</p>"
    let comparison = try #require(try SmallBook(content, pages: [page]).compare().comparison)
    #expect([comparison.lost, comparison.added] == [0, 0])
    let rows = comparison.leftOutOfManuscript.map { "\($0.occurrences) \($0.name) \($0.words)" }
    #expect(rows == ["1 indexterm 2", "1 info/author 2", "1 textobject 2", "1 remark 1"])
    let signs = comparison.leftOutOfEPUB.map { "\($0.occurrences) \($0.name) \($0.words)" }
    #expect(signs == ["1 class gen 2", "1 head 1"])
  }

  @Test func `the text of a picture is text where there is no picture`() throws {
    let content = "<mediaobject><textobject><para>Een foto</para></textobject></mediaobject>"
    #expect(try SmallBook(content, pages: ["<p>leeg</p>"]).counts() == [2, 1, 0, 0])
  }

  @Test func `metadata that the book shows is not added`() throws {
    let notice = "<legalnotice><para>Alles mag van ons.</para></legalnotice>"
    let content = "<info><title>T</title>\(notice)</info><para>Zin.</para>"
    #expect(try SmallBook(content, pages: ["<p>T</p><p>Alles mag van ons.</p><p>Zin.</p>"]).counts() == [0, 0, 0, 0])
  }

  @Test func `inclusions are followed, with their fallbacks and fragments`() throws {
    let content = """
      <xi:include href="deel%201.xml" xpointer="b"/><xi:include href="weg.xml"><xi:fallback><para>nee</para>
      </xi:fallback></xi:include><programlisting><xi:include href="code.txt" parse="text"/></programlisting>
      """
    let part = "<section xmlns=\"http://docbook.org/ns/docbook\"><para>a</para><para xml:id=\"b\">bee</para></section>"
    let book = try SmallBook(
      content, pages: ["<p>bee</p><p>nee</p><pre>x = 1</pre>"], files: ["deel 1.xml": part, "code.txt": "x = 1\n"])
    #expect(book.counts() == [0, 0, 0, 0])
    #expect(book.places() == [])
  }

  @Test(arguments: [
    ("<xi:include href=\"weg.xml\"/>", Code.missingFile), ("<xi:include href=\"boek.xml\"/>", .circularInclude),
    ("<xi:include href=\"boek.xml\" xpointer=\"weg\"/>", .missingInclude),
  ])
  func `an inclusion that leads nowhere is told, and nothing is compared`(include: String, code: Code) throws {
    let book = try SmallBook("<para>Zin.</para>\(include)", pages: ["<p>Zin.</p>"])
    #expect(book.compare().comparison == nil)
    #expect(book.compare().report.diagnostics.map(\.code) == [code])
  }

  @Test func `nothing to compare is a failure`() throws {
    #expect(try SmallBook("<para/>", pages: ["<p>Zin.</p>"]).places() == ["geen-woorden"])
    #expect(try SmallBook("<para>Zin.</para>", pages: []).places() == ["geen-woorden"])
    #expect(try SmallBook("<para>Zin.</para>", pages: [""]).counts() == [1, 0, 0, 0])
  }

  @Test(arguments: ["", "PK", "PK\u{3}\u{4} en dan niets", "geen archief"])
  func `what is no EPUB is told as such`(content: String) throws {
    let book = try SmallBook("<para>Zin.</para>", pages: [])
    try replaceFile(at: book.epub, with: Array(content.utf8))
    #expect(book.places() == ["epub-onleesbaar"])
  }
}
