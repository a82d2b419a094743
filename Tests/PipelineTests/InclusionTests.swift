import Diagnostics
import Pipeline
import Testing

/// XInclude 1.1 and XML Base. Each book begins its chapter's content on line 3.
@Suite struct InclusionTests {
  private let library = """
    <chapter xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl"><title>B</title>
    <para xml:id="een">een twee</para><para role="lead">drie</para>
    <section xml:id="deel"><title>D</title><para>vier (vijf)</para><para xml:id="een2">zes</para></section>
    </chapter>
    """

  private func book(_ include: String, files: [String: String] = [:]) throws -> TestBook {
    let book = try TestBook(chapter: "<para>Begin.</para>" + include)
    try book.write("b.xml", library)
    for (name, text) in files { try book.write(name, text) }
    return book
  }

  private func words(_ include: String, files: [String: String] = [:]) throws -> Int {
    try book(include, files: files).build().words - book("").build().words
  }

  @Test(arguments: [
    ("een", 2), ("element(een)", 2), ("element(/1/3)", 1), ("element(deel/3)", 1), ("xpointer(id('een'))", 2),
    ("xmlns(db=http://docbook.org/ns/docbook)xpointer(//db:para[@role='lead'])", 1),
    ("xmlns(d=http://docbook.org/ns/docbook) xpath(/d:chapter/d:para)", 3),
    ("xpointer(id('weg'))element(/1/2)", 2), ("vreemd(x)element(een2)", 1),
    ("xmlns(d=http://docbook.org/ns/docbook)xpointer(//d:para[contains(., '^(vijf^)')])", 2),
    ("xmlns(d=http://docbook.org/ns/docbook)xpointer(//d:section|//d:section/d:para)", 4),
  ])
  func `a pointer takes what it points at`(pointer: String, count: Int) throws {
    #expect(try words("<xi:include href=\"b.xml\" xpointer=\"\(pointer)\"/>") == count)
    #expect(try words("<xi:include href=\"b.xml\" fragid=\"\(pointer)\" parse=\"xml\"/>") == count)
  }

  @Test(arguments: [
    ("weg", "invoeging-ontbreekt"), ("element(/1/9)", "invoeging-ontbreekt"), ("element(/2)", "invoeging-ontbreekt"),
    ("xpointer(//para)", "invoeging-ontbreekt"), ("xpointer(//p[)", "invoeging-niet-ondersteund"),
    ("xpointer(//x:p)", "invoeging-niet-ondersteund"), ("xpointer(1+1)", "invoeging-niet-ondersteund"),
    ("vreemd(x)", "invoeging-niet-ondersteund"), ("element(een", "invoeging-niet-ondersteund"),
    ("element(een/0)", "invoeging-niet-ondersteund"), ("twee woorden", "invoeging-niet-ondersteund"),
  ])
  func `a pointer at nothing is an error at the inclusion`(pointer: String, code: String) throws {
    let book = try book("\n<xi:include href=\"b.xml\" xpointer=\"\(pointer)\"/>")
    #expect(book.errors() == ["4:1 \(code)"])
  }

  @Test func `what is not taken of a file is not in the book`() throws {
    let book = try book("<xi:include href=\"b.xml\" xpointer=\"een2\"/><para><xref linkend=\"deel\"/></para>")
    #expect(book.errors() == ["3:68 verwijzing-zonder-doel"])
  }

  @Test func `a fallback stands in for what a pointer does not find, and is not followed otherwise`() throws {
    let fallback = "<xi:fallback><para>een twee drie</para><xi:include href=\"weg.xml\"/></xi:fallback>"
    let good = try words("<xi:include href=\"b.xml\" xpointer=\"een\">\(fallback)</xi:include>")
    #expect(good == 2)
    let bad = try book("<xi:include href=\"b.xml\" xpointer=\"weg\">\(fallback)</xi:include>")
    #expect(bad.errors().map { $0.split(separator: " ").last } == ["invoeging-ontbreekt"])
    let nested = fallback.replacing(
      "<xi:include href=\"weg.xml\"/>", with: "<xi:include href=\"b.xml\" xpointer=\"een\"/>")
    #expect(try words("<xi:include href=\"weg.xml\">\(nested)</xi:include>") == 5)
  }

  @Test func `a file may include from itself, but not itself`() throws {
    #expect(try words("<para>a b</para><xi:include href=\"\" xpointer=\"element(/1/2/3)\"/>") == 4)
    #expect(try words("<para><phrase>a b</phrase></para><xi:include xpointer=\"element(/1/2/3)\"/>") == 4)
    #expect(try book("<xi:include href=\"\" xpointer=\"element(/1/2)\"/>").errors() == ["3:20 invoeging-in-kring"])
    #expect(try book("<xi:include href=\"\"/>").errors() == ["3:20 invoeging-niet-ondersteund"])
  }

  @Test func `a circle is told with its files`() throws {
    func part(_ name: String) -> String {
      "<section xmlns=\"http://docbook.org/ns/docbook\" xmlns:xi=\"http://www.w3.org/2001/XInclude\" version=\"5.2\">"
        + "<title>S</title><para>T</para><section xml:id=\"\(name)\"><title>T</title><para/>"
        + "<xi:include href=\"\(name).xml\" xpointer=\"element(/1)\"/></section></section>"
    }
    let book = try book("<xi:include href=\"p.xml\"/>", files: ["p.xml": part("q"), "q.xml": part("p")])
    let found = try #require(book.failures().first { $0.code == .circularInclude })
    #expect(found.message.english.hasSuffix("p.xml)"))
    #expect(found.message.english.contains("q.xml → "))
  }

  @Test func `two files may take different parts of each other`() throws {
    let b = library.replacing(
      "<para role=\"lead\">drie</para>",
      with: """
        <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="boek.xml" xpointer="begin"/>
        """)
    let book = try book("", files: ["b.xml": b])
    try book.write(
      chapter: "<para xml:id=\"begin\">Begin.</para><xi:include href=\"b.xml\" xpointer=\"een\"/>")
    #expect(book.errors() == [])
  }

  @Test func `attributes are copied, and an id set or taken away`() throws {
    let space = "xmlns:l=\"http://www.w3.org/2001/XInclude/local-attributes\""
    let book = try book(
      """
      <xi:include href="b.xml" xpointer="een" set-xml-id="nieuw" \(space) l:role="lead"/>
      <xi:include href="b.xml" xpointer="een" set-xml-id=""/><para><xref linkend="nieuw" endterm="een2"/></para>
      """)
    #expect(book.errors() == ["4:84 verwijzing-zonder-doel"])
  }

  @Test func `what comes out of a file in another language keeps it`() throws {
    let english = library.replacing("xml:lang=\"nl\"", with: "xml:lang=\"en\"").replacing(
      "een twee", with: "The ash stayed in the air over all of the land for many days and nobody could fly.")
    let book = try book("<xi:include href=\"b.xml\" xpointer=\"een\"/>", files: ["b.xml": english])
    #expect(book.findings() == [])
  }
}
