import Diagnostics
import LibPOSIX
import Pipeline
import Testing

/// A book in a folder of its own, built through the whole road.
@Suite struct BuildTests {
  @Test func `a small book builds and its files are counted`() throws {
    let book = try TestBook(chapter: "<para>Een zin van vijf woorden.</para>")
    let summary = try book.build()
    #expect(summary.words >= 5)
    #expect(fileExists(book.output))
  }

  @Test func `two builds are the same bytes`() throws {
    let book = try TestBook(chapter: "<para>Tekst.</para>")
    _ = try book.build()
    let first = try readFile(book.output)
    _ = try book.build()
    #expect(try readFile(book.output) == first)
  }

  @Test func `an unknown symbol is an error at its place, with the nearest key`() throws {
    let book = try TestBook(chapter: "<para>Zie <olink targetdoc=\"boekonline\" targetptr=\"een-fim\"/></para>")
    let diagnostics = book.failures()
    let found = try #require(diagnostics.first { $0.code == .unknownSymbol })
    #expect(found.location?.start.line == 3)
    #expect(found.location?.start.column == 11)
    #expect(found.hint?.english.contains("een-film") ?? false)
  }

  @Test func `a misspelt key is one mistake, and the symbol that it means is not unused too`() throws {
    let book = try TestBook(chapter: "<para><olink targetdoc=\"boekonline\" targetptr=\"een-fim\"/></para>")
    #expect(book.failures().map(\.code) == [.unknownSymbol])
  }

  @Test func `every error of a run is reported, over stages`() throws {
    let book = try TestBook(
      chapter: """
        <para xml:id="a">Zie <xref linkend="nergens"/></para><para xml:id="a"/>
        <para><olink targetdoc="boekonline" targetptr="zzzzzzzz"/></para>
        <mediaobject><imageobject><imagedata fileref="weg.png"/></imageobject></mediaobject>
        """)
    let codes = Set(book.failures().map(\.code))
    #expect(codes.isSuperset(of: [.danglingReference, .duplicateID, .unknownSymbol, .missingImage]))
  }

  @Test(arguments: [
    "<para>Geen einde", "<para>&eacute;</para>", "<geenelement/>", "<xi:include href=\"weg.xml\"/>",
    "<xi:include href=\"boek.xml\"/>",
  ])
  func `bad input stops the build and leaves the previous one whole`(chapter: String) throws {
    let good = try TestBook(chapter: "<para>Goed.</para>")
    _ = try good.build()
    let before = try readFile(good.output)
    try good.write(chapter: chapter)
    let diagnostics = good.failures()
    #expect(diagnostics.contains { $0.severity == .error && $0.location != nil })
    #expect(try readFile(good.output) == before)
    #expect(try listFolder(good.folder).filter { $0.hasSuffix(".tmp") }.isEmpty)
  }

  @Test func `very deep nesting is refused with a position`() throws {
    let deep = String(repeating: "<emphasis>", count: 100_000)
    let book = try TestBook(chapter: "<para>\(deep)</para>")
    #expect(book.failures().contains { $0.code == .notWellFormed && $0.location != nil })
  }

  @Test func `an entity bomb is refused`() throws {
    var declarations = "<!ENTITY a0 \"lol\">"
    for level in 1...12 {
      declarations += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
    }
    let book = try TestBook(chapter: "<para>&a12;</para>", doctype: "<!DOCTYPE book [\(declarations)]>")
    #expect(book.failures().contains { $0.severity == .error })
  }

  @Test func `an output folder that cannot be written is an outside cause`() throws {
    let book = try TestBook(chapter: "<para>Tekst.</para>")
    let diagnostics = book.failures(output: book.folder + "/boek.xml/a.epub")
    #expect(diagnostics.contains { $0.code == .unwritableOutput })
  }
}
