import Diagnostics
import Testing

/// Rules that no grammar can express. Each book begins its chapter's content on line 3.
@Suite struct RuleTests {
  @Test(arguments: ["engels", "NL_nl", "en-", "e", "nl-nl-nl", "en-a", "nederlands (oud)"])
  func `a language that is none is an error at its attribute`(code: String) throws {
    let book = try TestBook(chapter: "<para xml:lang=\"\(code)\">Tekst.</para>")
    #expect(book.errors() == ["3:7 waarde-onjuist"])
  }

  @Test(arguments: ["nl", "en-GB", "zh-Hant-TW", "de-1996", "es-419", "sl-rozaj-biske", "x-klingon", "de-u-co-phonebk"])
  func `a language tag passes`(code: String) throws {
    #expect(try TestBook(chapter: "<para xml:lang=\"\(code)\">Tekst.</para>").errors() == [])
  }

  @Test func `the tag that was meant is in the hint`() throws {
    let book = try TestBook(chapter: "<para xml:lang=\"engels\">A</para><para xml:lang=\"NL_nl\">B</para>")
    let hints = book.failures().filter { $0.code == .wrongValue }.compactMap(\.hint?.english)
    #expect(hints == ["Write xml:lang=\"en\".", "Write xml:lang=\"nl-NL\"."])
  }

  @Test(arguments: ["page-break 12", "linebrake", "PageBreak 12"])
  func `an instruction that is almost one of ours is a warning`(instruction: String) throws {
    let book = try TestBook(chapter: "<para>Een <?\(instruction)?>zin.</para>")
    #expect(book.findings().filter { $0.hasPrefix("3:") } == ["3:11 instructie-onjuist"])
  }

  @Test func `an instruction for another program is none of our business`() throws {
    let book = try TestBook(chapter: "<para>Een <?oxy_comment_start author=\"x\"?>zin.</para>")
    #expect(book.findings().filter { $0.hasPrefix("3:") } == [])
  }

  @Test func `pages count up, the Roman ones by themselves`() throws {
    let book = try TestBook(
      chapter: """
        <?pagebreak ix?><para>A</para><?pagebreak 1?><para>B</para><?pagebreak x?><para>C</para>
        <?pagebreak 3?><para>D</para>
        <?pagebreak 2?><para>E</para>
        <?pagebreak x?><para>F<?pagebreak 12a?></para>
        """)
    #expect(
      book.findings().filter { $0.hasSuffix("volgorde") } == ["5:1 bladzijde-volgorde", "6:1 bladzijde-volgorde"])
  }

  @Test(arguments: ["<title/>", "<title> </title>", "<title><indexterm><primary>a</primary></indexterm></title>"])
  func `an empty title is an error`(title: String) throws {
    let book = try TestBook(chapter: "<section>\(title)<para>Tekst.</para></section>")
    #expect(book.errors() == ["3:10 titel-leeg"])
  }

  @Test func `a book without a chapter is an error`() throws {
    let book = try TestBook(chapter: "")
    try book.write(book: "<title>Leeg</title>")
    #expect(book.errors() == ["1:1 niets-te-bouwen"])
  }
}
