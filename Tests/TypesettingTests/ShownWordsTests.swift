import Testing
import Typesetting

/// The words that the pages are to show.
@Suite struct ShownWordsTests {
  private func words(_ content: String) throws -> ShownWords { try typeset(content).words }

  /// Those behind the title of the chapter.
  private func main(_ content: String) throws -> [ShownWord] {
    let all = try words(content).main
    return Array(all[((all.lastIndex { $0.shown == "Een" } ?? -1) + 1)...])
  }

  @Test func `an inline border ends no word, the border of a block does`() throws {
    #expect(
      try main("<para>a<emphasis>b</emphasis>c</para><para>d</para>").map(\.shown) == ["abc", "d"])
  }

  @Test func `what is ours is no word of the author's`() throws {
    let found = try main("<para xml:id=\"p\"><quote>Ja</quote> <xref linkend=\"p\"/></para>")
    #expect(found.map(\.shown) == ["‘Ja’", "hoofdstuk", "1"])
    #expect(found.map(\.authors) == ["Ja", "", ""])
  }

  @Test func `a note stands apart, also in the midst of a word`() throws {
    let found = try words(
      "<para>ab<footnote><para>Een <footnote><para>in</para></footnote>noot.</para></footnote>cd</para>")
    #expect(found.main.last?.shown == "abcd")
    #expect(found.notes.map(\.shown) == ["Een", "noot.", "in"])
  }

  @Test func `white space behind the mark of a quotation ends no word`() throws {
    let found = try main("<para>a<quote> b </quote>c</para>")
    #expect(found.map(\.shown) == ["a‘b", "’c"] && found.map(\.authors) == ["ab", "c"])
  }

  @Test func `the description of a table stands behind its title`() throws {
    let table = "<tgroup cols=\"1\"><tbody><row><entry>c</entry></row></tbody></tgroup>"
    let found = try main("<table><title>a</title><textobject><phrase>b</phrase></textobject>\(table)</table>")
    #expect(found.map(\.authors).filter { !$0.isEmpty } == ["a", "b", "c"])
  }

  @Test func `the number of a page is not known yet`() throws {
    let found = try main("<para xml:id=\"p\">Zie <xref linkend=\"p\" xrefstyle=\"page\"/>.</para>")
    #expect(found.map(\.shown) == ["Zie", "bladzijde", "\u{FFFC}."])
    #expect(found.map(\.authors) == ["Zie", "", "."])
  }

  @Test func `what an alternative tells is not on the page`() throws {
    #expect(
      try main("<para>a <inlineequation><alt>twee</alt><mathphrase>2</mathphrase></inlineequation> b</para>").map(
        \.shown) == ["a", "b"])
  }

  @Test func `hyphens that may be do not show, and other white space parts words`() throws {
    #expect(try main("<para>a\u{AD}b c\u{A0}d\u{2003}e</para>").map(\.shown) == ["ab", "c", "d", "e"])
  }
}
