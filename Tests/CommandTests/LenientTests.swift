import Testing

/// A book with mistakes in it, for whoever wants one all the same: no word is lost, and nothing is claimed that is not so.
@Suite struct LenientTests {
  /// A chapter with a mistake, and what its page holds all the same.
  struct Case: CustomTestStringConvertible, Sendable {
    let mistake: String
    let code: String
    let shown: String
    var testDescription: String { code }
  }

  static let cases = [
    Case(
      mistake: "<mediaobject><imageobject><imagedata fileref=\"weg.png\"/></imageobject></mediaobject>",
      code: "afbeelding-ontbreekt", shown: "Afbeelding ontbreekt: weg.png"),
    Case(mistake: "<para>Zie <xref linkend=\"weg\"/>.</para>", code: "verwijzing-zonder-doel", shown: ">weg<"),
    Case(
      mistake: "<para>Zie <link xlink:href=\"../weg\">daar</link>.</para>", code: "adres-onjuist",
      shown: "<span class=\"external\">daar</span>"),
    Case(mistake: "<para>Een <zin>hele zin</zin>.</para>", code: "onbekend-element", shown: "hele zin"),
    Case(mistake: "<para>Een<para>alinea</para></para>", code: "element-misplaatst", shown: "alinea"),
    Case(mistake: "<para xml:id=\"a\">Een</para><para xml:id=\"a\">twee</para>", code: "dubbel-id", shown: "twee"),
    Case(
      mistake: "<para><link xlink:href=\"http://[fout\">daar</link></para>", code: "adres-onjuist",
      shown: "<span class=\"external\">daar</span>"),
    Case(
      mistake:
        "<mediaobject><videoobject><videodata fileref=\"https://example.org/een film.mp4\"/></videoobject></mediaobject>",
      code: "adres-onjuist", shown: "<span class=\"external gen\">"),
    Case(
      mistake: "<para xml:lang=\"Frans\">Oui.</para>", code: "waarde-onjuist", shown: "<p lang=\"fr\" xml:lang=\"fr\">"),
    Case(mistake: "<para xml:lang=\"1-2\">Oui.</para>", code: "waarde-onjuist", shown: "<p>Oui."),
    Case(
      mistake: "<calloutlist><callout arearefs=\"weg\"><para>Uitleg.</para></callout></calloutlist>",
      code: "onbekend-element", shown: "①</span></span> Uitleg."),
    Case(
      mistake:
        "<para>Kijk<olink xml:id=\"o\" targetdoc=\"boekonline\" targetptr=\"weg\"/> bij <link linkend=\"o\">o</link>.</para>",
      code: "onbekend-symbool", shown: "<span id=\"o\">"),
    Case(mistake: "<para xml:id=\"een twee\">drie</para>", code: "waarde-onjuist", shown: "drie"),
    Case(
      mistake: "<para>Kijk<olink targetdoc=\"boekonline\" targetptr=\"weg\"/>.</para>", code: "onbekend-symbool",
      shown: "Kijk"),
  ]

  @Test(arguments: cases)
  func `a mistake is a warning, and its words stay`(mistake: Case) throws {
    let book = try Book()
    let chapter =
      "<section xmlns:xlink=\"http://www.w3.org/1999/xlink\"><title>Deel</title>\(mistake.mistake)</section>"
    try book.write("boek.xml", Book.text(chapter))
    let strict = try book.build()
    #expect(strict.code == 1)
    #expect(strict.err.contains("error: ") && strict.err.contains("[\(mistake.code)]"))
    let lenient = try book.build(["--lenient"])
    #expect(lenient.code == 0)
    #expect(!lenient.err.contains("error: ") && lenient.err.contains("[\(mistake.code)]"))
    #expect(try book.entry("EPUB/text/*.xhtml").contains(mistake.shown))
  }

  @Test func `an id stands in the book once`() throws {
    let book = try Book("<para xml:id=\"a\">Een</para><para xml:id=\"a\">twee</para>")
    #expect(try book.build(["--lenient"]).code == 0)
    #expect(try book.entry("EPUB/text/*.xhtml").split(separator: "id=\"a\"").count == 2)
  }

  @Test func `a picture is found by its name without extension`() throws {
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><title>Stip</title></svg>"
    let figure =
      "<imageobject><imagedata fileref=\"stip\"/></imageobject><textobject><phrase>Stip</phrase></textobject>"
    let book = try Book("<mediaobject>\(figure)</mediaobject>", files: ["stip.svg": Array(picture.utf8)])
    #expect(try book.build().code == 1)
    #expect(try book.build(["--lenient"]).err == "")
    #expect(try book.entry("EPUB/text/*.xhtml").contains("images/stip.svg"))
  }

  @Test func `a book that is not well-formed, or in two minds about its files, is none`() throws {
    let broken = try Book("<para>Een & twee.</para>")
    #expect(try broken.build(["--lenient"]).code == 1)
    let incomplete = try Book("<xi:include href=\"weg.xml\"/>")
    #expect(try incomplete.build(["--lenient"]).code == 1)
  }

  @Test func `a book without a language gets the one that is told`() throws {
    let book = try Book()
    try book.write("boek.xml", Book.text("<para>Zin.</para>").replacing("\nxml:lang=\"nl\"", with: ""))
    #expect(try book.build().err.contains("[taal-ontbreekt]"))
    #expect(try book.build(["--book-language", "nl-BE"]).err == "")
    #expect(try book.entry("EPUB/package.opf").contains("nl-BE"))
    #expect(try book.build(["--book-language", "neder lands"]).code == 2)
  }

  @Test func `a play keeps its speakers, keys and manuals their signs`() throws {
    let play = """
      <poetry><linegroup><line>Wie daar?</line></linegroup></poetry>
      <para><keycombo><keycap>Ctrl</keycap><keycap>C</keycap></keycombo>,
      <menuchoice><guimenu>Bestand</guimenu><guimenuitem>Sluit</guimenuitem></menuchoice>,
      <citerefentry><refentrytitle>ps</refentrytitle><manvolnum>1</manvolnum></citerefentry>.</para>
      <para><linegroup><speaker>BERNARDO</speaker><line>Lang leve de koning!</line></linegroup></para>
      """
    let book = try Book(play)
    #expect(try book.build(["--schema", "docbook", "--lenient"]).code == 0)
    let page = try book.entry("EPUB/text/*.xhtml")
    #expect(page.contains("<p class=\"speaker\">BERNARDO</p>"))
    #expect(page.contains("<span class=\"gen\">+</span>") && page.contains(" <span class=\"gen\">→</span> "))
    #expect(page.contains("<span class=\"gen\">(</span><span class=\"manvolnum\">1</span><span class=\"gen\">)</span>"))
  }
}
