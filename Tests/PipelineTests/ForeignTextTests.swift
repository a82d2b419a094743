import Diagnostics
import Testing

/// Text in another language than it says. Each book is in Dutch and begins its chapter's content on line 3.
@Suite struct ForeignTextTests {
  private static let english = "We shape our tools, and then they shape the way that we think about them."
  private static let german =
    "Die Sprache ist das Haus des Seins, und wir wohnen nicht nur in ihr, sondern auch mit ihr."
  private static let french = "Le cœur a ses raisons que la raison ne connaît pas, et on le sait dans mille choses."
  private static let dutch =
    "Wij maken ons gereedschap, en daarna maakt het ons tot wie we zijn, ook als je dat niet wilt."

  @Test(arguments: [english, german, french])
  func `a paragraph in another language is a warning`(text: String) throws {
    #expect(try findings("<para>Eerst dit.</para><para>\(text)</para>") == ["3:24 vreemde-taal"])
  }

  @Test func `a quotation is marked as a whole`() throws {
    let quotation = "<blockquote><attribution>McLuhan</attribution><para>\(Self.english)</para></blockquote>"
    #expect(try findings(quotation) == ["3:1 vreemde-taal"])
    #expect(try findings("<epigraph><para>\(Self.french)</para></epigraph>") == ["3:1 vreemde-taal"])
  }

  @Test func `a quotation within a sentence`() throws {
    #expect(try findings("<para>Hij zei: <quote>\(Self.english)</quote> Dat was het.</para>") == ["3:16 vreemde-taal"])
  }

  @Test func `a title, with the language in the hint`() throws {
    let book = try TestBook(
      chapter: "<section><title>How to win friends and influence them</title><para>Zo doe je dat.</para></section>")
    #expect(book.findings() == ["3:10 vreemde-taal"])
    #expect(book.check().diagnostics.compactMap(\.hint?.english).first?.contains("xml:lang=\"en\"") == true)
  }

  @Test func `text that says it is foreign, and is not`() throws {
    #expect(try findings("<blockquote xml:lang=\"en\"><para>\(Self.dutch)</para></blockquote>") == ["3:1 vreemde-taal"])
  }

  @Test func `pieces after each other are one finding`() throws {
    let pieces = "<para>\(Self.english)</para>\n<para>Yes.</para><para>\(Self.english)</para>\n"
    #expect(try findings(pieces) == ["3:1 vreemde-taal"])
    #expect(
      try findings("\(pieces)<para>\(Self.dutch)</para>\n<para>\(Self.english)</para>") == [
        "3:1 vreemde-taal", "6:1 vreemde-taal",
      ])
  }

  @Test(arguments: [
    "<para xml:lang=\"en\">\(english)</para>", "<blockquote xml:lang=\"de\"><para>\(german)</para></blockquote>",
    "<para>Hij zei: <quote xml:lang=\"en\">\(english)</quote></para>",
    "<para><phrase xml:lang=\"fr\">\(french)</phrase></para>",
    "<section xml:lang=\"en\"><title>The way we are and why</title><para>\(english)</para></section>",
  ])
  func `marked text passes`(chapter: String) throws {
    #expect(try findings(chapter) == [])
  }

  @Test(arguments: [
    "<para>\(dutch)</para>", "<para>The Beatles, The Who en The Doors.</para>",
    "<para>Management by walking around, out of the box en the sky is the limit: zo praten ze.</para>",
    "<section><title>De making of</title><para>Tekst.</para></section>",
    "<section><title>The Godfather</title><para>Tekst.</para></section>",
    "<programlisting>for it is in the and of that with this as be</programlisting>",
    "<para>Zie <citetitle>The Social Network</citetitle>.</para>",
    "<bibliolist><bibliomixed>Kawasaki, <citetitle>How to drive your competition crazy and win it</citetitle></bibliomixed></bibliolist>",
    "<para><foreignphrase xml:lang=\"en\">\(english)</foreignphrase></para>", "<para>Yes, we can!</para>",
  ])
  func `Dutch with foreign words, names and sources passes`(chapter: String) throws {
    #expect(try findings(chapter) == [])
  }

  @Test func `a file inherits the language of the place where it comes in`() throws {
    let book = try TestBook(
      chapter: "<section xml:lang=\"en\"><title>X</title><xi:include href=\"deel.xml\"/></section>")
    try book.write(
      "deel.xml",
      "<section xmlns=\"http://docbook.org/ns/docbook\" version=\"5.2\"><title>D</title><para>\(Self.english)</para></section>"
    )
    #expect(book.findings() == [])
  }

  @Test func `a book in a language that we cannot tell is left alone`() throws {
    let book = try TestBook(chapter: "")
    try book.write(
      book: "<title>P</title><chapter xml:lang=\"fy\"><title>Ien</title><para>\(Self.english)</para></chapter>")
    #expect(book.findings() == [])
  }

  @Test func `a foreign phrase says its language, once for all of them`() throws {
    let chapter = "<para>Een <foreignphrase>hashtag</foreignphrase>, een <foreignphrase>tweet</foreignphrase>.</para>"
    #expect(try findings(chapter) == ["3:11 vreemde-taal"])
    let marked = "<para xml:lang=\"en\">A <foreignphrase>tweet</foreignphrase>.</para>"
    #expect(try findings(marked) == [])
  }

  private func findings(_ chapter: String) throws -> [String] { try TestBook(chapter: chapter).findings() }
}
