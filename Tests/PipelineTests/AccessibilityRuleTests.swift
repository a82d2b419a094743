import Diagnostics
import Testing

/// What a reader who listens would stumble over. Each book begins its chapter's content on line 3.
@Suite struct AccessibilityRuleTests {
  /// What is found in the chapter of a book, apart from missing files.
  private func findings(_ chapter: String) throws -> [String] {
    try TestBook(chapter: chapter).findings().filter { !$0.hasSuffix("afbeelding-ontbreekt") }
  }

  private func image(_ alternative: String, file: String = "a.png") -> String {
    "<mediaobject><imageobject><imagedata fileref=\"\(file)\"/></imageobject>\(alternative)</mediaobject>"
  }

  // MARK: Alternative text

  @Test(arguments: [
    "foto1.jpg", "IMG_2034", "DSC01234", "Foto van Jan.JPEG", "afbeelding", "Een foto.", "figuur 1", "Fig. 3b", "image",
    "The picture", "Foto 12:", "…", "schermafbeelding-2012_01", "afbeelding 3.1",
  ])
  func `a description that describes nothing is a warning at its phrase`(text: String) throws {
    let found = try findings(image("<textobject><phrase>\(text)</phrase></textobject>"))
    #expect(found == ["3:81 alternatieve-tekst-zegt-niets"])
  }

  @Test func `the file's own name is no description`() throws {
    let alternative = "<textobject><phrase>omslag_def-2</phrase></textobject>"
    let found = try findings(image(alternative, file: "beeld/Omslag_def-2.png"))
    #expect(found.map { $0.split(separator: " ")[1] } == ["alternatieve-tekst-zegt-niets"])
  }

  @Test(arguments: [
    "Foto van een gletsjer", "Grafiek: in 2010 was de helft online", "Logo", "P2000-melding op een pieper", "G20",
    "Afbeelding van een duim omhoog", "Boeing 747", "Image is everything, zegt de poster",
  ])
  func `a description passes`(text: String) throws {
    #expect(try findings(image("<textobject><phrase>\(text)</phrase></textobject>")) == [])
    #expect(
      try findings(
        "<para>\(image("", file: "x.png").replacing("<imageobject>", with: "<alt>\(text)</alt><imageobject>"))</para>")
        == [])
  }

  @Test(arguments: [
    "<figure><title>De <emphasis>ladder</emphasis></title>X</figure>",
    "<figure><info><title>De ladder.</title></info>X</figure>",
    "<informalfigure>X<caption><para>De Ladder</para></caption></informalfigure>",
  ])
  func `a description that repeats the caption is a warning`(figure: String) throws {
    let picture = image("\n<textobject><phrase>De ladder.</phrase></textobject>")
    let found = try findings(figure.replacing("X", with: picture))
    #expect(found == ["4:13 alternatieve-tekst-zegt-niets"])
  }

  @Test func `a description of more than half a minute is a warning, one of two hundred characters is not`() throws {
    let long = "<textobject><phrase>Een pijl. \(String(repeating: "abcde ", count: 100))</phrase></textobject>"
    #expect(try findings(image(long)) == ["3:81 alternatieve-tekst-lang"])
    let good = "<textobject><phrase>Een pijl. \(String(repeating: "abcde ", count: 80))</phrase></textobject>"
    #expect(try findings(image(good)) == [])
  }

  @Test(arguments: ["<alt/>", "<alt> </alt>"]) func `decoration needs no words`(alternative: String) throws {
    let picture = image("").replacing("<imageobject>", with: alternative + "<imageobject>")
    #expect(try findings(picture) == [])
  }

  // MARK: Tables

  private func table(_ group: String, _ attributes: String = "") -> String {
    "<informaltable\(attributes)><tgroup cols=\"2\">\(group)</tgroup></informaltable>"
  }

  private static let rows = "<tbody><row><entry>a</entry><entry>b</entry></row></tbody>"

  @Test func `a table without heading cells is a warning`() throws {
    #expect(try findings(table(Self.rows)) == ["3:1 tabel-zonder-koppen"])
    #expect(
      try findings("<para>A</para><informaltable><tr><td>a</td></tr></informaltable>") == [
        "3:15 tabel-zonder-koppen"
      ])
  }

  @Test func `a table with headings passes, wherever they are`() throws {
    let head = "<thead><row><entry>a</entry><entry>b</entry></row></thead>"
    #expect(try findings(table(head + Self.rows)) == [])
    #expect(try findings(table(Self.rows, " rowheader=\"firstcol\"")) == [])
    #expect(try findings("<informaltable><tr><th>a</th></tr><tr><td>b</td></tr></informaltable>") == [])
    #expect(
      try findings(table(Self.rows).replacing("\"2\"", with: "\"1\"").replacing("<entry>b</entry>", with: "")) == [])
  }

  // MARK: Headings

  @Test(arguments: [
    ("<bridgehead renderas=\"sect2\">A</bridgehead>", ["3:13 tussenkop-te-diep"]),
    (
      "<bridgehead renderas=\"sect1\">A</bridgehead><bridgehead renderas=\"sect3\">B</bridgehead>",
      ["3:56 tussenkop-te-diep"]
    ),
    ("<section><title>S</title><bridgehead renderas=\"sect3\">A</bridgehead></section>", ["3:38 tussenkop-te-diep"]),
    ("<sidebar><bridgehead renderas=\"sect2\">A</bridgehead></sidebar>", ["3:22 tussenkop-te-diep"]),
  ])
  func `a heading that skips a level is a warning at its attribute`(chapter: String, found: [String]) throws {
    #expect(try findings(chapter) == found)
  }

  @Test(arguments: [
    "<bridgehead>A</bridgehead>", "<bridgehead renderas=\"sect1\">A</bridgehead>",
    "<bridgehead renderas=\"sect1\">A</bridgehead><bridgehead renderas=\"sect2\">B</bridgehead>",
    "<section><title>S</title><bridgehead renderas=\"sect2\">A</bridgehead></section>",
    "<section><title>S</title><para/></section><section><title>T</title><bridgehead renderas=\"sect1\">A</bridgehead></section>",
    "<sidebar><title>T</title><bridgehead renderas=\"sect2\">A</bridgehead></sidebar>",
    "<bridgehead renderas=\"other\" otherrenderas=\"klein\">A</bridgehead>",
  ])
  func `a heading at the next level or higher passes`(chapter: String) throws {
    #expect(try findings(chapter) == [])
  }

  @Test func `the level counts over the bounds of files`() throws {
    let book = try TestBook(
      chapter: "<section><title>S</title><xi:include href=\"deel.xml\"/></section>")
    try book.write(
      "deel.xml",
      """
      <section xmlns="http://docbook.org/ns/docbook" version="5.2"><title>D</title>
      <bridgehead renderas="sect3">A</bridgehead><bridgehead renderas="sect5">B</bridgehead></section>
      """)
    #expect(book.findings() == ["2:56 tussenkop-te-diep"])
  }

  // MARK: Links

  @Test(arguments: [
    "hier", "Klik hier!", "deze link", "lees meer…", "<emphasis>Click here</emphasis>", "Read more &gt;", "this link",
    "https://example.org/een/heel/lang/adres/dat/niemand/wil/horen?en=nog&amp;veel=meer",
  ])
  func `a link text that says nothing is a warning`(text: String) throws {
    let found = try findings("<para>Kijk <link xlink:href=\"https://example.org/\">\(text)</link>.</para>")
    #expect(found == ["3:12 linktekst-zegt-niets"])
  }

  @Test(arguments: ["het rapport", "hier en daar", "https://example.org/rapport", "Meer over luisteren", "klikhier.nl"])
  func `a link text that says something passes`(text: String) throws {
    #expect(try findings("<para>Kijk <link xlink:href=\"https://example.org/\">\(text)</link>.</para>") == [])
  }

  @Test(arguments: ["olink targetdoc=\"boekonline\" targetptr=\"een-film\"", "link linkend=\"a\""])
  func `so it is with links of other kinds`(tag: String) throws {
    let name = tag.prefix { $0 != " " }
    let found = try findings("<para xml:id=\"a\">Kijk <\(tag)>hier</\(name)>.</para>")
    #expect(found == ["3:23 linktekst-zegt-niets"])
  }

  @Test func `a list of sources gives addresses as they are`() throws {
    let address = "https://example.org/een/heel/lang/adres/dat/niemand/wil/horen/maar/wel/opzoeken"
    let found = try findings(
      "<bibliolist><bibliomixed>J. Jansen, <link xlink:href=\"\(address)\">\(address)</link></bibliomixed></bibliolist>"
    )
    #expect(found == [])
  }

  @Test(arguments: ["http://www.example.org/x", "HTTP://example.org", "http://jan@example.org:80"])
  func `http is a warning at the attribute`(address: String) throws {
    let found = try findings("<para>Lees <link xlink:href=\"\(address)\">het stuk</link>.</para>")
    #expect(found == ["3:18 adres-zonder-https"])
  }

  @Test(arguments: [
    "<link xlink:href=\"http://localhost:8080/\">proef</link>", "<link xlink:href=\"http://192.168.1.1/\">proef</link>",
    "<link xlink:href=\"http://printer.local/\">proef</link>", "<link xlink:href=\"http://intranet/\">proef</link>",
    "<literal xlink:href=\"http://docbook.org/ns/docbook\">db</literal>", "<literal>http://example.org/</literal>",
    "<link xlink:href=\"http://docbook.org/ns/docbook\"><literal>db</literal></link>",
  ])
  func `http on one's own network, or as a name, passes`(link: String) throws {
    #expect(try findings("<para>Een \(link).</para>") == [])
  }

  @Test func `the addresses of a site are one finding`() throws {
    func link(_ page: String) -> String { "<link xlink:href=\"http://example.\(page)\">stuk</link>" }
    let book = try TestBook(
      chapter: "<para>\(link("org/a")), \(link("org/b"))</para>\n<para>\(link("net/a"))</para>")
    #expect(book.findings() == ["3:13 adres-zonder-https", "4:13 adres-zonder-https"])
    #expect(book.check().inOrder.map(\.message.english).first?.contains("as do 1 more") == true)
  }

  @Test func `http in the catalogue is a warning as well`() throws {
    let book = try TestBook(
      chapter: "<para>Zie <olink targetdoc=\"boekonline\" targetptr=\"film\"/></para>")
    try book.write(
      symbols: """
        <symbol key="film" kind="film"><title>Een film</title>
        <target href="http://example.org/film"/></symbol>
        """)
    #expect(book.findings() == ["3:9 adres-zonder-https"])
  }
}
