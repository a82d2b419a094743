import Testing
import Typesetting

/// What each kind of node is written as.
@Suite struct WritingTests {
  private func assert(
    typst content: String, matches expected: String, location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try typeset(content).body == expected, sourceLocation: location)
  }

  @Test func `white space is folded across the borders of inline elements`() throws {
    try assert(
      typst: "<para> a <emphasis> b </emphasis> c\n d </para>",
      matches: "paragraph({ \"a \" em({ \"b\"}) \" c d\" }, )")
  }

  @Test func `old ends of lines are spaces, and a mark of byte order is nothing`() throws {
    try assert(
      typst: "<para>a\u{2028}b\u{85}c\u{FEFF}d</para>", matches: "paragraph({ \"a b cd\" }, )")
    #expect(
      try typeset("<para>a\u{2028}b\u{85}c\u{FEFF}d</para>").words.main.suffix(3).map(\.shown) == ["a", "b", "cd"])
  }

  @Test func `a quotation has the marks of the language, and a nested one the others`() throws {
    try assert(
      typst: "<para>a <quote>b <quote>c</quote></quote>.</para>",
      matches: "paragraph({ \"a ‘b “c”’.\" }, )")
  }

  @Test func `a letter with a trema keeps with the vowel before it`() throws {
    try assert(
      typst: "<para>geïnd Köln reëel</para>",
      matches: "paragraph({ \"ge\" keep(\"ï\") \"nd Köln re\" keep(\"ë\") \"el\" }, )")
  }

  @Test func `a word with little before or behind its hyphen is tied`() throws {
    try assert(
      typst: "<para>(e-mail), in- en uitvoer, woord-voor-woord</para>",
      matches: "paragraph({ \"(\" tie(\"e-mail\") \"), in- en uitvoer, woord-voor-woord\" }, )")
  }

  @Test func `words of other languages are left alone`() throws {
    try assert(
      typst: "<para xml:lang=\"en\">naïve e-mail</para>",
      matches: "in-language(\"en\", { paragraph({ \"naïve e-mail\" }, ) }, )")
  }

  @Test func `a note is called right behind its word, and the space comes behind the call`() throws {
    try assert(
      typst: "<para>woord <footnote><para>Noot.</para></footnote>verder</para>",
      matches: "paragraph({ \"woord\" note({ \"Noot.\" }, number: \"1\", ) \" verder\" }, )")
  }

  @Test func `no line begins with a dash`() throws {
    try assert(typst: "<para>a – b</para>", matches: "paragraph({ \"a\u{A0}– b\" }, )")
  }

  @Test func `no link stands in another`() throws {
    try assert(
      typst: """
        <para xml:id="p"><link xlink:href="https://x.nl/">a <xref linkend="p"/></link></para>
        """,
      matches: "paragraph({ to-web(\"https://x.nl/\", { \"a hoofdstuk 1\"}) }, id: \"p\", )")
  }

  @Test func `the page of a place is the engine's`() throws {
    try assert(
      typst: "<para xml:id=\"p\">a <xref linkend=\"p\" xrefstyle=\"page\"/></para>",
      matches: "paragraph({ \"a \" to-place(\"p\", { \"bladzijde \" page-of(\"p\", )}) }, id: \"p\", )")
  }

  @Test func `a line of a listing opens again what stood open`() throws {
    try assert(
      typst: "<programlisting>a\n  <emphasis>b\nc</emphasis></programlisting>",
      matches: "listing(\"code\", ({ \"a\" }, { \"  \" em({ \"b\"}) }, { em({ \"c\"}) },), )")
  }

  @Test func `rows that lack cells are filled up, and no cell reaches out of its section`() throws {
    try assert(
      typst: """
        <informaltable><tr><td rowspan="9">a</td><td>b</td></tr><tr></tr></informaltable>
        """,
      matches: "table-of(columns: 2, body: ( row(( cell({ \"a\" }, rowspan: 2, ), cell({ \"b\" }, ), ), ), "
        + "row((cell({}), ), ), ), )")
  }

  @Test func `a symbol has its number, its code and its description`() throws {
    let body = try typeset("<para>a<olink targetdoc=\"boekonline\" targetptr=\"aswolk\"/></para>").body
    #expect(
      body.contains("online-symbol(key: \"aswolk\", number: \"25\", kind: \"film\", address: \"https://x.nl/b/aswolk\"")
    )
    #expect(body.contains("shown: \"x.nl/b/25\", qr: (\"1111111"))
    #expect(body.contains("alt: \"Online, film: De aswolk\", none)"))
  }

  @Test func `headings skip no level`() throws {
    let book = try typeset(
      """
      <part><title>D</title><chapter><title>H</title><section><title/><section><title>P</title><bridgehead
      renderas="sect5">T</bridgehead><para/></section></section></chapter></part>
      """)
    #expect(book.text.contains("running: \"D\", level: 1"))
    #expect(book.text.contains("running: \"H\", level: 2"))
    #expect(book.text.contains("section-heading(3"))
    #expect(book.text.contains("bridgehead(4"))
  }

  @Test func `a title without a word is no heading, and a formula without one no formula`() throws {
    let title = "<section><title><footnote><para>x</para></footnote></title><para>y</para></section>"
    let source = try typeset("<para>z <inlineequation><mathphrase/></inlineequation></para>\(title)").source
    let text = String(decoding: source, as: UTF8.self)
    #expect(!text.contains("section-heading(") && !text.contains("formula("))
  }

  @Test func `the cover is not on paper`() throws {
    let info =
      "<info><title>T</title><cover><mediaobject><imageobject><imagedata fileref=\"ladder.svg\"/></imageobject>"
      + "</mediaobject></cover></info><chapter><title>Een</title><para>a</para></chapter>"
    #expect(try typeset(info).text.contains("cover-page(\"beeld/ladder.svg\""))
    #expect(try !typeset(info, edition: .press).text.contains("cover-page"))
  }
}
