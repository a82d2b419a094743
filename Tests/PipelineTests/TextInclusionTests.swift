import Diagnostics
import Foundation
import LibPOSIX
import Pipeline
import Testing

/// `parse="text"` (XInclude 1.1 §4.3, RFC 5147) and addresses (XML Base).
@Suite struct TextInclusionTests {
  private func book(_ attributes: String, _ bytes: [UInt8]) throws -> TestBook {
    let book = try TestBook(
      chapter: "<para><xi:include href=\"a.txt\" parse=\"text\" \(attributes)/></para>")
    try replaceFile(at: book.folder + "/a.txt", with: bytes)
    return book
  }

  private func words(_ attributes: String, _ bytes: [UInt8]) throws -> Int {
    let empty = try TestBook(chapter: "<para/>").build().words
    return try book(attributes, bytes).build().words - empty
  }

  private let text = Array("a b\r\nc d e\nf\ng h".utf8)

  @Test(arguments: [
    ("", 8), ("fragid=\"line=1,3\"", 4), ("fragid=\"line=,1\"", 2), ("fragid=\"line=3,\"", 2),
    ("fragid=\"line=2,99;length=16\"", 3), ("fragid=\"char=0,3\"", 2), ("fragid=\"char=14,\"", 1),
  ])
  func `a text comes in, or a piece of it`(attributes: String, count: Int) throws {
    #expect(try words(attributes, text) == count)
  }

  @Test(arguments: ["line=2", "line=9,12", "char=3,3"])
  func `a piece of nothing is an error`(fragment: String) throws {
    #expect(try book("fragid=\"\(fragment)\"", text).errors() == ["3:7 invoeging-ontbreekt"])
  }

  @Test(arguments: ["regel=2", "line=5,2", "line=a,b", "line=", "line=1,2,3", "line"])
  func `what is no piece is an error`(fragment: String) throws {
    #expect(try book("fragid=\"\(fragment)\"", text).errors() == ["3:7 invoeging-niet-ondersteund"])
  }

  @Test func `an encoding is obeyed, or found out`() throws {
    let latin: [UInt8] = Array("caf".utf8) + [0xE9, 0x20, 0x62]
    #expect(try words("encoding=\"iso-8859-1\"", latin) == 2)
    #expect(try book("", latin).errors() == ["3:7 verkeerde-codering"])
    #expect(try book("encoding=\"nergens-1\"", latin).errors() == ["3:7 verkeerde-codering"])
    #expect(try words("", [0xFF, 0xFE, 0x61, 0, 0x20, 0, 0x62, 0]) == 2)
  }

  @Test func `control characters are refused`() throws {
    #expect(try book("", [0x61, 0x0C, 0x62]).errors() == ["3:7 invoeging-niet-ondersteund"])
    #expect(try words("fragid=\"char=2,3\"", [0x61, 0x0C, 0x62]) == 1)
  }

  @Test(arguments: ["../", "binnen.txt", "/"])
  func `a text from outside the book's folders does not come into it`(way: String) throws {
    let book = try TestBook(chapter: "<para/>")
    let outside = book.folder + "-geheim.txt"
    try replaceFile(at: outside, with: Array("geheim".utf8))
    try FileManager.default.createSymbolicLink(atPath: book.folder + "/binnen.txt", withDestinationPath: outside)
    let name = way == "../" ? way + (outside.split(separator: "/").last ?? "") : way == "/" ? outside : way
    try book.write(chapter: "<para><xi:include href=\"\(name)\" parse=\"text\"/></para>")
    #expect(book.errors() == ["3:7 invoeging-niet-ondersteund"])
  }

  @Test func `a text from assets comes into the book`() throws {
    let book = try TestBook(chapter: "<para><xi:include href=\"assets/erbij.txt\" parse=\"text\"/></para>")
    try makeFolders(at: book.folder + "/assets")
    try book.write("assets/erbij.txt", "erbij")
    #expect(book.errors() == [])
  }

  @Test func `addresses count from the nearest bases, one in the other`() throws {
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    let figure = """
      <mediaobject><imageobject><imagedata fileref="p.svg"/></imageobject><textobject><phrase>Een vorm van niets.\
      </phrase></textobject></mediaobject>
      """
    let book = try TestBook(
      chapter: """
        <section xml:base="delen/"><title>S</title><para xml:base="een/x.xml">\(figure)</para>
        <xi:include href="deel.xml"/><xi:include xml:base="ander/" href="deel%202.xml"/></section>
        """)
    for name in ["delen/een", "delen/ander", "delen/diep"] { try makeFolders(at: book.folder + "/" + name) }
    let part = "<section xmlns=\"http://docbook.org/ns/docbook\" version=\"5.2\"><title>D</title>"
    try book.write("delen/een/p.svg", picture)
    try book.write("delen/diep/p.svg", picture)
    try book.write("delen/deel.xml", part + "<para xml:base=\"diep/\">\(figure)</para></section>")
    try book.write("delen/ander/deel 2.xml", part + "<para xml:base=\"../diep/\">\(figure)</para></section>")
    #expect(book.errors() == [])
    #expect(try book.build().images == 2)
  }

  @Test func `films, sounds and their texts count from the bases too`() throws {
    var book = try TestBook(
      chapter: """
        <section xml:base="delen/"><title>S</title><mediaobject xml:base="een/"><videoobject><videodata
        fileref="f.mp4"/></videoobject><textobject><textdata fileref="t.txt"/></textobject></mediaobject>
        <mediaobject><audioobject><audiodata fileref="g.mp3"/></audioobject></mediaobject>
        <mediaobject xml:base="https://example.org/"><audioobject><audiodata fileref="g.mp3"/></audioobject></mediaobject>
        </section>
        """)
    book.schema = "docbook"
    try makeFolders(at: book.folder + "/delen/een")
    try book.write("delen/een/f.mp4", "film")
    try book.write("delen/een/t.txt", "Tekst.")
    try book.write("delen/g.mp3", "geluid")
    #expect(book.errors() == ["6:59 afbeelding-erbuiten"])
  }

  @Test func `a base on the internet is told where it matters`() throws {
    let book = try TestBook(
      chapter: """
        <section xml:base="https://example.org/a/"><title>S</title><xi:include href="b.xml"/>
        <mediaobject><imageobject><imagedata fileref="p.svg"/></imageobject></mediaobject></section>
        """)
    #expect(book.errors() == ["3:60 invoeging-niet-ondersteund", "4:27 afbeelding-erbuiten"])
    let found = book.failures().first { $0.code == .unsupportedInclude }
    #expect(found?.message.english.hasSuffix("https://example.org/a/b.xml") == true)
  }

  @Test func `an element from inside a file keeps the base around it`() throws {
    let book = try TestBook(chapter: "<xi:include href=\"d/b.xml\" xpointer=\"p\"/>")
    try makeFolders(at: book.folder + "/d/e f")
    try book.write("d/e f/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    try book.write(
      "d/b.xml",
      """
      <section xmlns="http://docbook.org/ns/docbook" version="5.2" xml:base="e%20f/"><title>D</title><para xml:id="p">
      <inlinemediaobject><alt>Een vorm van niets.</alt><imageobject><imagedata fileref="p.svg"/></imageobject>
      </inlinemediaobject></para></section>
      """)
    #expect(book.errors() == [])
    #expect(try book.build().images == 1)
  }
}
