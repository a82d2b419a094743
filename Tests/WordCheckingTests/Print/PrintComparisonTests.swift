import Diagnostics
import Testing

@testable import WordChecking

/// What is wrong with a printed book, and where the author is told so.
@Suite struct PrintComparisonTests {
  @Test func `a book that shows what it should has nothing wrong with it`() throws {
    let book = try SmallPrint(
      "<para>Hij zei <quote>nee</quote> en <emphasis>g</emphasis>ing<footnote><para>Ver.</para></footnote>.</para>",
      expected: "~Hoofdstuk ~1 Hij zei ‘nee’=nee en ging.", expectedNotes: "Ver.",
      pages: ["Hoofdstuk 1 Hij zei", "‘nee’ en ging."], notes: [(1, 1, "Ver.")])
    #expect(book.findings() == [])
    let comparison = try #require(book.compare().comparison)
    #expect([comparison.manuscriptWords, comparison.noteWords, comparison.printedWords] == [6, 1, 6])
    #expect(comparison.pages == 2)
  }

  @Test func `a lost paragraph is told in the manuscript, with the page where it should be`() throws {
    let book = try SmallPrint(
      "<para>Niemand vloog.</para>\n<para>Het was stil.</para>\n<para>Toen kwam zij.</para>",
      expected: "Niemand vloog. Het was stil. Toen kwam zij.", pages: ["Niemand vloog.", "Toen kwam zij."])
    #expect(book.counts() == [3, 0, 0, 0])
    #expect(book.findings() == ["3:7 woord-verloren: these 3 words are not in boek.pdf: “Het was stil.”"])
    let finding = try #require(book.compare().report.diagnostics.first)
    #expect(finding.severity == .error)
    #expect(finding.hint?.dutch == "Kijk op bladzijde 1 van boek.pdf achter “Niemand vloog.”.")
  }

  @Test func `paragraphs that have changed places are an error on paper`() throws {
    let (first, second) = ("De wolk kwam uit het noorden.", "Op het plein was iedereen stil geworden.")
    let book = try SmallPrint(
      "<para>\(first)</para><para>\(second)</para>", expected: "\(first) \(second)", pages: [second, first])
    #expect(book.counts() == [0, 0, 6, 0])
    let finding = try #require(book.compare().report.diagnostics.first)
    #expect(finding.code == .movedWords && finding.severity == .error)
    #expect(finding.message.dutch == "deze 6 woorden staan in boek.pdf op een andere plaats: “\(first)”")
    #expect(finding.hint?.english == "There they are: on page 2 of boek.pdf.")
  }

  @Test func `what was written elsewhere on purpose stops no book`() throws {
    let content = "<annotation><para>Bij de tekst.</para></annotation><para>Op straat.</para>"
    let shown = "Bij de tekst. Op straat."
    let book = try SmallPrint(content, expected: shown, pages: [shown])
    #expect(book.counts() == [0, 0, 3, 0] && book.compare().report.diagnostics.map(\.severity) == [.warning])
    let joined = try SmallPrint("<para>Op straat.</para>", expected: "Opstraat.", pages: ["Opstraat."])
    #expect(joined.counts() == [0, 0, 0, 2] && joined.compare().report.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("<para>a <inlineequation><mathphrase>x = 1</mathphrase></inlineequation> b</para>", "a b"),
    ("<para>«<quote>hier</quote>.</para>", "«hier ~» ."),
    ("<para><org><orgname>Uitgever</orgname><orgdiv>Fonds</orgdiv></org>.</para>", "Uitgever Fonds."),
    ("<bibliomixed><title>Boek</title>, <address>Straat</address>.</bibliomixed>", "Boek, Straat."),
    ("<para><simplelist type=\"inline\"><member>a</member><member>b</member></simplelist>.</para>", "a ~en b."),
    (
      "<para><menuchoice><shortcut><keycap>F2</keycap></shortcut><guimenu>Bestand</guimenu></menuchoice></para>",
      "Bestand F2"
    ),
    (
      "<figure><title>Titel</title><mediaobject><imageobject/><caption><para>Onder.</para></caption></mediaobject>"
        + "</figure>", "Titel Onder."
    ),
    (
      "<para><author><personname><firstname>An</firstname><surname>Bos</surname></personname></author>,</para>",
      "An Bos,"
    ),
  ]) func `what a build may put into a line, or a formula`(content: String, shown: String) throws {
    let book = try SmallPrint(content, expected: shown, pages: [shown.replacing("~", with: "")])
    #expect(book.findings() == [])
  }

  @Test func `words of ours in a script without spaces are told from the author's`() throws {
    let content = "<para>彼は言った。<xref linkend=\"x\"/>、を参照。</para>"
    let shown = "彼は言った。第1章「鳥」、を参照。"
    let book = try SmallPrint(content, expected: "\(shown)=彼は言った。、を参照。", pages: [shown])
    #expect(book.findings() == [])
  }

  @Test func `a line that stands there twice is added, behind the words before it`() throws {
    let book = try SmallPrint(
      "<para>een twee drie vier vijf</para>", expected: "een twee drie vier vijf",
      pages: ["een twee drie", "drie vier vijf"])
    #expect(book.counts() == [0, 1, 0, 0])
    let finding = try #require(book.compare().report.diagnostics.first)
    #expect(finding.message.english == "this word is on page 1 of boek.pdf and not in the manuscript: “drie”")
    #expect(finding.location?.start == Position(line: 2, column: 11))
  }

  @Test func `a lost footnote is told, and words that joined as well`() throws {
    let content = "<para>Stil<footnote><para>Zie de krant.</para></footnote>te op straat.</para>"
    let book = try SmallPrint(
      content, expected: "Stilte op straat.", expectedNotes: "Zie de krant.", pages: ["Stilte opstraat."])
    #expect(book.counts() == [3, 0, 0, 2])
    #expect(book.findings().contains("2:27 woord-verloren: these 3 words are not in boek.pdf: “Zie de krant.”"))
    #expect(book.findings().contains { $0.hasSuffix("“op straat.” is “opstraat.” in boek.pdf") })
  }

  @Test func `a footnote that stands there twice is one too many`() throws {
    let book = try SmallPrint(
      "<para>Ja<footnote><para>Zie de krant.</para></footnote></para>", expected: "Ja",
      expectedNotes: "Zie de krant.", pages: ["Ja"], notes: [(0, 0, "Zie de krant."), (0, 0, "Zie de krant.")])
    #expect(book.counts() == [0, 3, 0, 0])
  }

  @Test(arguments: [(0, 0), (0, 1)])
  func `a footnote stands on the page of its call or the next`(call: Int, page: Int) throws {
    #expect(try noted(call: call, page: page).findings() == [])
  }

  @Test func `a footnote on another page is told at the note`() throws {
    let early = "2:24 noot-op-andere-bladzijde: this note stands on page 1 of boek.pdf, its call on 2"
    #expect(try noted(call: 1, page: 0).findings() == [early])
    #expect(try noted(call: 1, page: 0).compare().report.diagnostics.map(\.severity) == [.warning])
    let late = try noted(call: 0, page: 2)
    #expect(late.compare().comparison?.displacedNotes == 1)
    #expect(late.compare().report.diagnostics.map(\.severity) == [.error])
    let message = late.compare().report.diagnostics.first?.message.dutch
    #expect(message == "deze noot staat op bladzijde 3 van boek.pdf, haar verwijzing op 1")
    #expect(try noted(call: nil, page: 2).findings().first?.contains("nothing refers to this note") == true)
  }

  private func noted(call: Int?, page: Int) throws -> SmallPrint {
    try SmallPrint(
      "<para>a<footnote><para>Noot.</para></footnote> b c</para>", expected: "a b c", expectedNotes: "Noot.",
      pages: ["a", "b", "c"], notes: [(call, page, "Noot.")])
  }

  @Test func `a hyphen at the end of a page that stays in the word is no way to print it`() throws {
    let content = "<para>De aswolk bleef hangen.</para>"
    let expected = "De aswolk bleef hangen."
    #expect(try SmallPrint(content, expected: expected, pages: ["De aswolk", "bleef hangen."]).findings() == [])
    #expect(try SmallPrint(content, expected: expected, pages: ["De as\u{AD}wolk bleef hangen."]).findings() == [])
    #expect(
      try SmallPrint(content, expected: expected, pages: ["De as-", "wolk bleef hangen."]).counts() == [1, 2, 0, 0])
  }

  @Test func `a writer who forgets a paragraph is not believed`() throws {
    let book = try SmallPrint("<para>Een zin.</para><para>Nog een.</para>", expected: "Een zin.", pages: ["Een zin."])
    #expect(book.counts() == [2, 0, 0, 0])
  }

  @Test func `what metadata has and a copyright page shows is not added`() throws {
    let book = try SmallPrint(
      "<info><title>T</title><legalnotice><para>Alles mag van ons.</para></legalnotice></info><para>Zin.</para>",
      expected: "T T Alles mag van ons. T Zin.", pages: ["T", "T Alles mag van ons.", "T Zin."])
    #expect(book.findings() == [])
    #expect(book.compare().comparison?.shown == 6)
  }

  @Test func `a script without spaces is compared character by character`() throws {
    let content = "<para>第<xref linkend=\"a\"/>页今日は</para>"
    #expect(try SmallPrint(content, expected: "第#页今日は=第页今日は", pages: ["第1页今日は"]).findings() == [])
    #expect(try SmallPrint(content, expected: "第#页今日は=第页今日は", pages: ["第1页今は"]).counts()[0] == 1)
  }

  @Test func `a book without words is a failure`() throws {
    #expect(try SmallPrint("<para>Zin.</para>", expected: "Zin.", pages: [""]).findings().count == 1)
    #expect(
      try SmallPrint("<para/>", expected: "", pages: ["Zin."]).findings().first?.hasPrefix("geen-woorden") == true)
  }
}
