import Diagnostics
import Testing

/// What refers to something, and what it refers to. Each book begins its chapter's content on line 3.
@Suite struct ReferenceTests {
  @Test func `a glossary entry refers to one that is there`() throws {
    let book = try TestBook(
      chapter: """
        <glosslist><glossentry xml:id="tweet"><glossterm>tweet</glossterm><glosssee otherterm="berigt"/></glossentry>
        <glossentry><glossterm>post</glossterm><glossdef><para>Bericht.</para><glossseealso otherterm="weg"/></glossdef>
        </glossentry></glosslist>
        """)
    #expect(book.errors() == ["3:67 verwijzing-zonder-doel", "4:71 verwijzing-zonder-doel"])
  }

  @Test(arguments: [
    "<section><title xml:id=\"x\">Stuk</title><para>Tekst.</para></section>",
    "<variablelist><varlistentry><term xml:id=\"x\">Woord</term><listitem><para/></listitem></varlistentry></variablelist>",
    "<simplelist><member xml:id=\"x\">lid</member></simplelist>",
    "<blockquote><attribution xml:id=\"x\">Jan</attribution><para>Zin.</para></blockquote>",
    "<informaltable><tgroup cols=\"1\" xml:id=\"x\"><tbody><row><entry/></row></tbody></tgroup></informaltable>",
  ])
  func `an id on a part of something is a place too`(target: String) throws {
    let book = try TestBook(chapter: "<para>Zie <xref linkend=\"x\"/>.</para>\(target)")
    #expect(book.errors() == [])
  }

  @Test func `an id that nothing can refer to is an error where it is referred to`() throws {
    let book = try TestBook(
      chapter: "<para>Zie <xref linkend=\"x\"/><indexterm><primary xml:id=\"x\">A</primary></indexterm>.</para>")
    #expect(book.errors() == ["3:11 verwijzing-zonder-doel"])
  }

  @Test func `a second call is one of a footnote`() throws {
    let book = try TestBook(
      chapter: """
        <para xml:id="a">Een<footnote xml:id="n"><para>Noot.</para></footnote> twee<footnoteref linkend="n"/></para>
        <para>Drie<footnoteref linkend="a"/></para>
        """)
    #expect(book.errors() == ["4:11 verwijzing-zonder-doel"])
  }

  @Test func `a range of the index that starts nowhere is an error`() throws {
    let book = try TestBook(
      chapter: """
        <para xml:id="p">A<indexterm class="endofrange" startref="weg"/>
        <indexterm class="endofrange" startref="p"/></para>
        """)
    #expect(book.errors() == ["3:19 verwijzing-zonder-doel", "4:1 verwijzing-zonder-doel"])
  }

  @Test func `a range of the index that never ends is a warning`() throws {
    let book = try TestBook(
      chapter: """
        <para>A<indexterm class="startofrange" xml:id="r"><primary>roos</primary></indexterm>
        <indexterm class="startofrange" xml:id="s"><primary>ster</primary></indexterm>
        <indexterm class="endofrange" startref="s"/></para>
        """)
    #expect(book.findings() == ["3:8 bereik-zonder-einde"])
  }

  @Test(arguments: [
    "<link>hier</link>", "<link xlink:href=\"\">hier</link>", "<xref/>", "<emphasis xlink:href=\"\">a</emphasis>",
  ])
  func `a link without a target leads nowhere`(link: String) throws {
    let book = try TestBook(chapter: "<para>Kijk \(link).</para>")
    #expect(book.errors() == ["3:12 attribuut-ontbreekt"])
  }

  @Test(arguments: ["<olink targetdoc=\"boekonline\"/>", "<olink targetptr=\"een-film\"/>", "<olink/>"])
  func `an online symbol says which one it is`(symbol: String) throws {
    let book = try TestBook(chapter: "<para>Kijk \(symbol)</para>")
    #expect(book.errors() == ["3:12 attribuut-ontbreekt"])
  }

  @Test(arguments: ["<email>jan at x.nl</email>", "<email/>"])
  func `an address for mail is one`(address: String) throws {
    let book = try TestBook(chapter: "<para>Mail \(address).</para>")
    #expect(book.errors() == ["3:12 adres-onjuist"])
  }

  @Test func `a good address for mail passes`() throws {
    #expect(try TestBook(chapter: "<para>Mail <email>jan@x.nl</email>.</para>").errors() == [])
  }

  @Test(arguments: [
    ("<para linkend=\"weg\">A</para>", "3:1"), ("<para>A <firstterm linkend=\"weg\">b</firstterm></para>", "3:9"),
    ("<para>A <glossterm linkend=\"weg\">b</glossterm></para>", "3:9"),
    ("<para>A <biblioref linkend=\"weg\"/></para>", "3:9"),
    ("<para xml:id=\"a\">A <xref linkend=\"a\" endterm=\"weg\"/></para>", "3:38"),
    ("<para xml:id=\"a\">A<indexterm zone=\"a weg\"><primary>b</primary></indexterm></para>", "3:30"),
    ("<para>A<footnoteref linkend=\"weg\"/></para>", "3:8"),
  ])
  func `every attribute that names an id names one that is there`(chapter: String, place: String) throws {
    #expect(try TestBook(chapter: chapter).errors() == ["\(place) verwijzing-zonder-doel"])
  }

  @Test func `a term is in the glossary under the word that it names`() throws {
    let list =
      "<glosslist><glossentry><glossterm>Tweet</glossterm><glossdef><para>A</para></glossdef></glossentry></glosslist>"
    let book = try TestBook(
      chapter:
        "<para><glossterm baseform=\"tweet\">tweets</glossterm> <firstterm baseform=\"twiet\">a</firstterm></para>\(list)"
    )
    #expect(book.findings() == ["3:65 begrip-zonder-uitleg"])
    let bare = try TestBook(chapter: "<para><glossterm baseform=\"twiet\">tweets</glossterm></para>")
    #expect(bare.findings() == [])
  }
}
