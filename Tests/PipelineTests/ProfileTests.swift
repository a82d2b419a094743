import Diagnostics
import Pipeline
import Testing

/// Variants of a book, by DocBook's attributes for them. Each book begins its chapter's content on line 3.
@Suite struct ProfileTests {
  private let variants = """
    <para os="linux">Tux loopt.</para>
    <para os="mac; windows" xml:id="x">Appel valt <xref linkend="nergens"/>.</para>
    <para>Iedereen leest.</para>
    """

  private func book(_ chapter: String, _ profile: String...) throws -> TestBook {
    var book = try TestBook(chapter: chapter)
    book.profile = profile
    return book
  }

  @Test func `what is for others is left out before anything is looked at`() throws {
    let book = try book(variants, "os=linux")
    #expect(book.findings() == [])
    let summary = try book.build()
    #expect(summary.leftOut == 1)
    let whole = try self.book("<para>Tux loopt.</para><para>Iedereen leest.</para>").build()
    #expect(summary.words == whole.words)
  }

  @Test func `without a profile all is kept, and it is told once`() throws {
    let book = try book(variants + variants.replacing(" xml:id=\"x\"", with: ""))
    let findings = book.findings()
    #expect(findings.filter { $0.hasSuffix("varianten-door-elkaar") } == ["4:1 varianten-door-elkaar"])
    #expect(findings.count { $0.hasSuffix("verwijzing-zonder-doel") } == 2)
  }

  @Test(arguments: ["os=mac", "os=windows", "os=linux;mac", "os= mac ;x"])
  func `values are one or more, with semicolons between them`(profile: String) throws {
    #expect(try book(variants, profile).errors() == ["4:47 verwijzing-zonder-doel"])
  }

  @Test func `several attributes hold at once, and one may come twice`() throws {
    let chapter = """
      <para os="linux" audience="nieuw">Een.</para><para os="linux">Twee.</para><para os="mac">Drie.</para>
      <para os="bsd">Vier.</para><para>Vijf.</para>
      """
    #expect(try book(chapter, "os=linux", "os=mac").build().leftOut == 1)
    #expect(try book(chapter, "os=linux;mac", "audience=oud").build().leftOut == 2)
  }

  @Test func `the grammar still judges what is left out`() throws {
    let book = try book("<para os=\"mac\"><geenelement/></para><para os=\"linux\">A</para>", "os=linux")
    #expect(book.errors() == ["3:16 onbekend-element"])
  }

  @Test func `variants may have one id`() throws {
    let chapter = "<para os=\"mac\" xml:id=\"a\">A</para><para os=\"linux\" xml:id=\"a\">B <xref linkend=\"a\"/></para>"
    #expect(try book(chapter, "os=linux").errors() == [])
    let both = try book(chapter)
    #expect(both.errors() == ["3:52 dubbel-id"])
    let hint = both.failures().first { $0.code == .duplicateID }?.hint?.english
    #expect(hint?.contains("--profile os=mac") == true)
  }

  @Test func `what a left out element includes is not in the book, and is judged all the same`() throws {
    let book = try book("<section os=\"mac\"><title>S</title><xi:include href=\"deel.xml\"/></section>", "os=linux")
    try book.write(
      "deel.xml",
      "<section xmlns=\"http://docbook.org/ns/docbook\" version=\"5.2\"><title>D</title><geenelement/></section>"
    )
    #expect(book.errors().map { $0.split(separator: " ").last } == ["onbekend-element"])
  }

  @Test func `an included file may be for others as a whole, and so may an inclusion`() throws {
    let part =
      "<section xmlns=\"http://docbook.org/ns/docbook\" version=\"5.2\" os=\"mac\"><title>D</title><para/></section>"
    let book = try book(
      """
      <para os="linux">A</para><section><title>S</title><xi:include href="deel.xml"/><xi:include href="twee.xml"
      xmlns:l="http://www.w3.org/2001/XInclude/local-attributes" l:os="mac"/></section>
      """, "os=linux")
    try book.write("deel.xml", part)
    try book.write("twee.xml", part.replacing(" os=\"mac\"", with: " xml:id=\"x\""))
    let summary = try book.build()
    #expect(summary.leftOut == 2)
  }

  @Test func `inclusions of what is left out stand among others, and files in languages of their own`() throws {
    let part =
      "<section xmlns=\"http://docbook.org/ns/docbook\" version=\"5.2\" os=\"mac\"><title>D</title><para/></section>"
    let inclusions = (1...4).map { "<xi:include href=\"deel\($0).xml\"/>" }.joined()
    let book = try book(
      "<para os=\"linux\">A</para><section xml:lang=\"en\"><title>S</title>\(inclusions)</section>", "os=linux")
    for number in 1...4 {
      let text = "<para>The ash stayed in the air over the land for many days.</para>"
      let kept = part.replacing("mac", with: "linux").replacing("<para/>", with: text)
      try book.write("deel\(number).xml", number == 3 ? kept : part)
    }
    #expect(book.findings() == [])
    #expect(try book.build().leftOut == 3)
  }

  @Test func `what occurs nowhere is told with what does`() throws {
    let found = try book(variants, "os=linus", "vendor=x", "oss=linux").check().diagnostics
      .filter { $0.code == .unknownProfile }
    #expect(found.count == 3)
    #expect(found.contains { $0.hint?.english == "Do you mean “linux”? The book has: linux, mac, windows." })
    #expect(found.contains { $0.hint?.english == "The book has variants by: os." })
    #expect(found.contains { $0.hint?.english == "Do you mean “os”?" })
  }

  @Test func `the configuration chooses too, and the command goes before it`() throws {
    var book = try TestBook(chapter: variants)
    try book.write("boekbouw.yaml", "profile:\n  os: mac\n")
    #expect(book.errors() == ["4:47 verwijzing-zonder-doel"])
    book.profile = ["os=linux"]
    #expect(book.errors() == [])
    try book.write("boekbouw.yaml", "profile:\n  oss: mac\n")
    #expect(book.errors() == ["2:3 instelling-onjuist"])
  }

  @Test func `a language is a variant for who asks for it`() throws {
    let chapter =
      "<para xml:lang=\"en\">The ash stayed in the air over the land for days.</para><para>De as bleef.</para>"
    #expect(try book(chapter).build().leftOut == nil)
    #expect(try book(chapter, "lang=nl").build().leftOut == 1)
  }

  @Test func `a profile that leaves out the book is an error`() throws {
    let book = try book("<para>Tekst.</para>", "lang=en")
    #expect(book.errors() == ["1:1 niets-te-bouwen"])
  }

  @Test func `positions are right beside what was left out`() throws {
    let book = try book(
      "<para>Een<phrase os=\"mac\"> b .</phrase> twee . drie<phrase os=\"linux\">.</phrase></para>", "os=linux")
    let found = book.check().inOrder.filter { $0.code == .spaceBeforePunctuation }
    #expect(found.map { $0.location?.start.column } == [45])
  }
}
