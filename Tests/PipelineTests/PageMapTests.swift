import Diagnostics
import LibPOSIX
import OnlineSymbols
import Pipeline
import Testing
import Validation

/// Page breaks come from the record of an edition, as if the author had written them.
@Suite struct PageMapTests {
  @Test(arguments: [
    "<para>A</para><?pagebreak 1?><para>Een zin.</para>",
    "<para>Een <?pagebreak 1?>zin.</para><?pagebreak 2?><para>Nog een.</para>",
    "<para>Een &amp; <?pagebreak 1?>&amp; zin met <emphasis>na<?oxy?>druk</emphasis> en <?pagebreak 2?>één.</para>",
    "<section><?pagebreak 1?><title>Kop</title><para>A <?pagebreak 2?>b<footnote><para>Noot.</para></footnote> c.</para></section>",
    "<section><?pagebreak 1?><info><title>Kop</title><subtitle>Onder</subtitle></info><para>A</para></section>",
    "<para>A</para><?pagebreak 3?><itemizedlist><listitem><para>een</para></listitem><listitem><para>twee</para></listitem></itemizedlist>",
    "<itemizedlist><listitem><para>een</para></listitem><?pagebreak 3?><listitem><para>twee</para></listitem></itemizedlist>",
    "<variablelist><varlistentry><term>c</term><listitem><para>d</para></listitem></varlistentry><?pagebreak 5?><varlistentry><term>e</term><listitem><para>f</para></listitem></varlistentry></variablelist>",
    "<para>A</para><?pagebreak 4?><blockquote><attribution>Ik</attribution><para>Zo <?pagebreak 5?>is het.</para></blockquote>",
    "<para>A</para><?pagebreak 4?><sidebar><title>Doos</title><para>Zo <?pagebreak 5?>is het.</para></sidebar>",
    "<para>A</para><?pagebreak 4?><para><indexterm><primary>zin</primary></indexterm><quote>Een</quote> zin.</para>",
    "<para>Vooraf.</para><?pagebreak 4?><formalpara><title>Kop</title><para>Zin.</para></formalpara>",
    "<programlisting>een\n  <?pagebreak 4?>twee\n</programlisting>",
    "<para>Een <![CDATA[<twee> ]]><?pagebreak 4?><![CDATA[drie]]> vier.</para>",
    "<para>é ï&#160;<?pagebreak 4?>ü.</para>",
  ])
  func `a recorded page begins where its instruction would`(chapter: String) throws {
    let written = try TestBook(chapter: chapter)
    _ = try written.build()
    let recorded = try TestBook(chapter: chapter)
    try recorded.recordPages()
    let summary = try recorded.build()
    #expect(summary.pages == chapter.matches(of: /<\?pagebreak/).count)
    #expect(try readFile(recorded.output) == readFile(written.output))
  }

  @Test func `a page that begins behind a title does not begin before it`() throws {
    let book = try TestBook(chapter: "<para>Zin.</para>")
    try book.write(pages: [RecordedPage(label: "3", file: "boek.xml", characters: 8, words: "Zin.")])
    #expect(try book.pageBreaks() == ["3 Zin."])
  }

  @Test func `what the author wrote before does not count beside a record`() throws {
    let book = try TestBook(chapter: "<para>Een <?pagebreak 7?>zin die <?pagebreak 8?>doorgaat.</para>")
    try book.write(pages: [RecordedPage(label: "3", file: "boek.xml", characters: 11, words: "zin die")])
    #expect(try book.build().pages == 1)
    #expect(try book.pageBreaks() == ["3 zin"])
  }

  @Test func `the latest edition with pages is the one`() throws {
    let book = try TestBook(chapter: "<para>Een zin.</para>")
    let page = RecordedPage(label: "3", file: "boek.xml", characters: 11, words: "zin.")
    try book.write(pages: [page], edition: 9)
    try book.write(pages: [RecordedPage(label: "4", file: "boek.xml", characters: 8, words: "Een")], edition: 10)
    try book.write(pages: [], edition: 11)
    let breaks = try book.pageBreaks()
    #expect(breaks == ["4 Een"])
  }

  @Test func `a page begins with a whole word where no words are told`() throws {
    let book = try TestBook(chapter: "<para>Eenentwintig keer.</para>")
    try book.write(pages: [RecordedPage(label: "3", file: "boek.xml", characters: 12, words: "")])
    #expect(try book.pageBreaks() == ["3 keer."])
  }

  @Test(arguments: [
    "<para>A<footnote><para>Noot hier.</para></footnote> slot.</para>",
    "<para>A<olink targetdoc='boekonline' targetptr='een-film'>de film</olink> slot.</para>",
  ])
  func `where no page can begin the next place is taken`(chapter: String) throws {
    let book = try TestBook(chapter: chapter)
    try book.write(pages: [RecordedPage(label: "3", file: "boek.xml", characters: 13, words: "")])
    #expect(try book.pageBreaks() == ["3 slot."])
  }

  @Test func `a file that comes in twice begins no page twice`() throws {
    let include = "<xi:include href=\"deel.xml\"/>"
    let book = try TestBook(chapter: include + include)
    try book.write("deel.xml", "<para xmlns=\"http://docbook.org/ns/docbook\" version=\"5.2\">Een zin.</para>")
    try book.write(pages: [RecordedPage(label: "3", file: "deel.xml", characters: 3, words: "zin.")])
    #expect(try book.build().pages == 1)
  }

  @Test(arguments: ["xpointer(//db:section[1])", "b"])
  func `what is taken of a file keeps its pages`(pointer: String) throws {
    let names = "xmlns(db=http://docbook.org/ns/docbook)"
    let whole = (pointer == "b" ? "" : names) + pointer
    let book = try TestBook(chapter: "<xi:include href=\"deel.xml\" xpointer=\"\(whole)\"/>")
    try book.write(
      "deel.xml",
      """
      <chapter xmlns="http://docbook.org/ns/docbook" version="5.2"><title>T</title><para>Een twee drie.</para>
      <section xml:id="b"><title>Kop</title><para>Een zin.</para></section></chapter>
      """)
    try book.write(pages: [
      RecordedPage(label: "1", file: "deel.xml", characters: 0, words: "T"),
      RecordedPage(label: "2", file: "deel.xml", characters: 4, words: "twee drie."),
      RecordedPage(label: "3", file: "deel.xml", characters: 13, words: "Kop"),
      RecordedPage(label: "4", file: "deel.xml", characters: 19, words: "zin."),
    ])
    #expect(try book.pageBreaks() == ["3 Kop", "4 zin."])
  }

  @Test func `a page of another variant is left out with it`() throws {
    var book = try TestBook(chapter: "<para os=\"mac\">Een zin.</para><para os=\"linux\">Nog een zin.</para>")
    try book.write(pages: [
      RecordedPage(label: "1", file: "boek.xml", characters: 11, words: "zin."),
      RecordedPage(label: "2", file: "boek.xml", characters: 18, words: "een zin."),
    ])
    book.profile = ["os=linux"]
    #expect(try book.pageBreaks() == ["2 een"])
  }

  @Test func `a PDF beside the book changes nothing in it`() throws {
    let book = try TestBook(chapter: "<para>Een <?pagebreak 7?>zin.</para>")
    try book.recordPages()
    _ = try book.build()
    let before = try readFile(book.output)
    try makeFolders(at: book.folder + "/build")
    try book.write("build/proef.pdf", "%PDF-2.0")
    _ = try book.build()
    #expect(try readFile(book.output) == before)
  }
}
