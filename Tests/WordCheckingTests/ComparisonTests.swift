import Diagnostics
import Testing

@testable import WordChecking

/// What counts as lost, added, moved and split otherwise.
@Suite struct ComparisonTests {
  @Test func `the same words are the same, however they are marked up`() throws {
    let book = try SmallBook(
      "<para>Een <emphasis>h</emphasis>ele\u{AD}\nzin, caf\u{E9}.</para><para>Twee</para>",
      pages: ["<p>Een hele <b>zi</b>n, cafe\u{301}.</p>", "<div>Twee</div>"])
    #expect(book.counts() == [0, 0, 0, 0])
    #expect(book.compare().comparison?.manuscriptWords == 5)
    #expect(book.places() == [])
  }

  @Test func `a lost word is told at both places`() throws {
    let book = try SmallBook("<para>Niemand vloog die\ndag ver.</para>", pages: ["<p>Niemand vloog die ver.</p>"])
    #expect(book.counts() == [1, 0, 0, 0])
    #expect(book.places() == ["boek.xml:3:1 woord-verloren"])
    let finding = try #require(book.compare().report.diagnostics.first)
    #expect(finding.severity == .error)
    #expect(finding.message.english.contains("“dag”"))
    #expect(finding.hint?.english.contains("“Niemand vloog die”: \(book.epub)/EPUB/p 0.xhtml:3:18") == true)
  }

  @Test func `an added word is told in the EPUB, and is a mistake in a book of ours only`() throws {
    let content = "<para>Niemand vloog ver.</para>"
    let ours = try SmallBook(content, pages: ["<p>Niemand vloog heel ver.</p>"])
    #expect(ours.places() == ["boek.epub/EPUB/p 0.xhtml:3:18 woord-toegevoegd"])
    #expect(ours.compare().report.hasErrors)
    let other = try SmallBook(content, pages: ["<p>1 Niemand vloog heel ver.</p>"], isOurs: false)
    #expect(other.counts() == [0, 2, 0, 0])
    #expect(!other.compare().report.hasErrors)
  }

  @Test func `two paragraphs that have changed places are moved, and nothing is lost`() throws {
    let first = "De wolk kwam uit het noorden en bleef hangen."
    let second = "Op het plein was het stil, en iedereen keek."
    let book = try SmallBook("<para>\(first)</para><para>\(second)</para>", pages: ["<p>\(second)</p><p>\(first)</p>"])
    #expect(book.counts() == [0, 0, 9, 0])
    #expect(book.compare().report.count(of: .note) == 1)
  }

  @Test func `a paragraph that was cut in two and moved is moved all the same`() throws {
    let moved = "een twee drie vier vijf zes zeven acht negen tien"
    let rest = (1...40).map { "woord\($0)" }.joined(separator: " ")
    let book = try SmallBook(
      "<para>\(moved)</para><para>\(rest)</para>",
      pages: ["<p>\(rest)</p><p>een twee drie vier vijf</p><p>iets anders</p><p>zes zeven acht negen tien</p>"])
    #expect(book.counts() == [0, 2, 10, 0])
  }

  @Test func `footnotes stand at the end of the page, and one that stands there twice is one too many`() throws {
    let content = "<para>Stil<footnote><para>Zie de krant.</para></footnote>te op het plein.</para>"
    let call = "<p>Stil<a class=\"gen\">1</a>te op het plein.</p>"
    let note = "<aside epub:type=\"footnote\"><a class=\"gen\">1</a> Zie de krant.</aside>"
    #expect(try SmallBook(content, pages: [call + note]).counts() == [0, 0, 0, 0])
    #expect(try SmallBook(content, pages: [call + note + note]).counts() == [0, 3, 0, 0])
    #expect(try SmallBook(content, pages: [call]).counts() == [3, 0, 0, 0])
  }

  @Test func `words that are joined or cut are told, and not counted as lost`() throws {
    let table = "<informaltable><tr><td>links</td><td>rechts</td></tr></informaltable>"
    let book = try SmallBook("\(table)<para>goedemorgen</para>", pages: ["<p>linksrechts</p><p>goede morgen</p>"])
    #expect(book.counts() == [0, 0, 0, 3])
    #expect(
      book.places() == ["boek.xml:2:24 woord-anders-gesplitst", "boek.xml:2:76 woord-anders-gesplitst"])
  }

  @Test func `borders of words stand where elements part them`() throws {
    let content = """
      <variablelist><varlistentry><term>een</term><term>twee</term><listitem><para>drie</para></listitem></varlistentry>
      </variablelist><para><personname><firstname>Jan</firstname><surname>Jansen</surname></personname></para>
      <simplelist><member>vier</member><member>vijf</member></simplelist><para>zes<?linebreak?>zeven</para>
      """
    let page = """
      <dl><dt>een</dt><dt>twee</dt><dd>drie</dd></dl><p>Jan Jansen</p><ul><li>vier</li><li>vijf</li></ul>
      <p>zes<br/>zeven</p>
      """
    #expect(try SmallBook(content, pages: [page]).counts() == [0, 0, 0, 0])
  }

  @Test func `an element that we do not know parts words where no text touches it`() throws {
    let content = "<para>Een (<zin>hele</zin>) zin.</para><rij><vak>links</vak><vak>rechts</vak></rij>"
    let (right, wrong) = ("<p>Een (hele) zin.</p><p>links</p><p>rechts</p>", "<p>Een (hele) zin.</p><p>linksrechts</p>")
    #expect(try SmallBook(content, pages: [right]).counts() == [0, 0, 0, 0])
    #expect(try SmallBook(content, pages: [wrong]).counts() == [0, 0, 0, 2])
  }

  @Test func `what a build joins by a sign of its own is no difference`() throws {
    let keys = "<para>Druk op <keycombo><keycap>Ctrl</keycap><keycap>C</keycap></keycombo>.</para>"
    let ours = "<p>Druk op <kbd>Ctrl</kbd><span class=\"gen\">+</span><kbd>C</kbd>.</p>"
    #expect(try SmallBook(keys, pages: [ours]).counts() == [0, 0, 0, 0])
    let other = "<p>Druk op <kbd>Ctrl</kbd>+<kbd>C</kbd>.</p>"
    #expect(try SmallBook(keys, pages: [other], isOurs: false).counts() == [0, 0, 0, 0])
  }

  @Test func `other programs may write the quotation marks that the manuscript leaves to them`() throws {
    let content = "<para>Hij zei <quote>nee</quote> en ging.</para>"
    let page = "<p>Hij zei “nee” en ging.</p>"
    #expect(try SmallBook(content, pages: [page], isOurs: false).counts() == [0, 0, 0, 0])
    #expect(try SmallBook(content, pages: [page]).counts() == [1, 1, 0, 0])
  }

  @Test func `the title of the book may stand on its title page and above its text`() throws {
    let title = "<section class=\"gen\" epub:type=\"titlepage\"><p>Jan Jansen</p><h1>De wolk van de as</h1></section>"
    let content = "<info><title>De wolk van de as</title></info><para>Zin.</para>"
    #expect(try SmallBook(content, pages: [title, "<p>Zin.</p>"]).counts() == [0, 0, 0, 0])
    #expect(try SmallBook(content, pages: [title, "<h1>De wolk van de as</h1><p>Zin.</p>"]).counts() == [0, 0, 0, 0])
    #expect(try SmallBook(content, pages: ["<p>Zin.</p>"]).counts() == [5, 0, 0, 0])
  }

  @Test func `a text without spaces is compared character by character`() throws {
    let book = try SmallBook("<para>今日は晴れ</para>", pages: ["<p>今日は雨</p>"])
    #expect(book.counts() == [2, 1, 0, 0])
  }
}
