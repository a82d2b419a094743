import Foundation
import Testing

/// What bad input gets: its file, line and column, code 1, and the previous EPUB untouched.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var chapter = "<para>Een zin.</para>"
    var doctype = ""
    var files: [String: String] = [:]
    /// The place and the code that have to be on standard error.
    let place: String
    let code: String
  }

  private static let cases = [
    Case(
      testDescription: "not well-formed", chapter: "<para>Zin</pare>", place: "boek.xml:3:10", code: "geen-geldige-xml"),
    Case(
      testDescription: "wrong encoding", doctype: "<?xml version='1.0' encoding='klingon'?>", place: "boek.xml:1:21",
      code: "verkeerde-codering"),
    Case(
      testDescription: "XInclude of nothing", chapter: "<xi:include href=\"weg.xml\"/>", place: "boek.xml:3:1",
      code: "invoeging-ontbreekt"),
    Case(
      testDescription: "XInclude of a folder", chapter: "<xi:include href=\"map\"/>", files: ["map/x": ""],
      place: "boek.xml:3:1", code: "bestand-onleesbaar"),
    Case(
      testDescription: "XInclude of an id that is nowhere", chapter: "<xi:include href=\"a.xml\" xpointer=\"weg\"/>",
      files: ["a.xml": Book.section("<para/>")], place: "boek.xml:3:1", code: "invoeging-ontbreekt"),
    Case(
      testDescription: "XInclude from the web", chapter: "<xi:include href=\"http://127.0.0.1:9/a.xml\"/>",
      place: "boek.xml:3:1", code: "invoeging-niet-ondersteund"),
    Case(
      testDescription: "XInclude of itself", chapter: "<xi:include href=\"boek.xml\"/>", place: "boek.xml:3:1",
      code: "invoeging-in-kring"),
    Case(
      testDescription: "XInclude in a circle", chapter: "<xi:include href=\"a.xml\"/>",
      files: [
        "a.xml": Book.section("<xi:include href=\"b.xml\"/>"), "b.xml": Book.section("<xi:include href=\"a.xml\"/>"),
      ], place: "b.xml:3:1", code: "invoeging-in-kring"),
    Case(
      testDescription: "a mistake in an included file", chapter: "<xi:include href=\"a.xml\"/>",
      files: ["a.xml": Book.section("<para>&eacute;</para>")], place: "a.xml:3:7", code: "onbekende-entiteit"),
    Case(
      testDescription: "a file that is right by itself, where it may not be", chapter: "<xi:include href=\"a.xml\"/>",
      files: ["a.xml": Book.section("<para/>").replacing("section", with: "chapter")], place: "boek.xml:3:1",
      code: "element-misplaatst"),
    Case(
      testDescription: "files that multiply", chapter: "<xi:include href=\"0.xml\"/>",
      files: chain(of: 40) { next in
        String(repeating: next, count: 2)
      }, place: ".xml:3:", code: "invoeging-niet-ondersteund"),
    Case(
      testDescription: "files that nest without end", chapter: "<xi:include href=\"0.xml\"/>",
      files: chain(of: 100) { next in
        String(repeating: "<section><title>D</title>", count: 200) + next + String(repeating: "</section>", count: 200)
      }, place: ".xml:3:", code: "invoeging-niet-ondersteund"),
    Case(
      testDescription: "entity bomb", chapter: "<para>&e12;</para>",
      doctype: "<!DOCTYPE book [<!ENTITY e0 'lol'>\(bomb)]>", place: "boek.xml:", code: "onbekende-entiteit"),
    Case(
      testDescription: "one large entity, often", chapter: "<para>\(String(repeating: "&e;", count: 20_000))</para>",
      doctype: "<!DOCTYPE book [<!ENTITY e '\(String(repeating: "x", count: 100_000))'>]>", place: "boek.xml:3:",
      code: "onbekende-entiteit"),
    Case(
      testDescription: "external entity", chapter: "<para>&e;</para>",
      doctype: "<!DOCTYPE book [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", place: "boek.xml:3:7",
      code: "onbekende-entiteit"),
    Case(
      testDescription: "100,000 levels", chapter: "<para>\(String(repeating: "<emphasis>", count: 100_000))",
      place: "boek.xml:3:", code: "geen-geldige-xml"),
  ]

  @Test(arguments: cases) func `is told at its place and leaves the previous book whole`(bad: Case) throws {
    let book = try Book()
    #expect(try book.build().code == 0)
    let before = try book.bytes()
    for (name, text) in bad.files { try book.write(name, text) }
    try book.write("boek.xml", Book.text(bad.chapter, doctype: bad.doctype))
    let names = book.names()
    let outcome = try book.build()
    #expect(outcome.code == 1)
    #expect(outcome.out == "")
    let told = outcome.err.split(separator: "\n").contains { line in
      line.contains(bad.place) && line.contains(": error: ") && line.hasSuffix("[\(bad.code)]")
    }
    #expect(told, "\(outcome.err.prefix(600))")
    #expect(try book.bytes() == before)
    #expect(book.names() == names)
  }

  @Test(arguments: ["weg", "boekonline.xml/x", ""]) func `a manuscript that is not there is named`(name: String) throws
  {
    let book = try Book()
    let outcome = try Program.run(["build", book.folder + "/" + name + "/weg.xml"], in: book.outside)
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("weg.xml"))
    #expect(outcome.err.contains("[bestand-ontbreekt]"))
  }

  @Test func `a file of random bytes is refused`() throws {
    let book = try Book(files: ["boek.xml": (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }])
    let outcome = try book.build()
    #expect(outcome.code == 1)
    #expect(outcome.err.hasPrefix("boek.xml:1:1: error:"))
  }

  @Test func `every mistake of a run is told`() throws {
    let book = try Book(
      "<para>\n<xref linkend=\"weg\"/></para><para><olink targetdoc=\"boekonline\" targetptr=\"x\"/></para>"
        + Images.element)
    let errors = try book.build().err.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 3)
  }

  /// Files 0.xml, 1.xml … each of which includes the next as `content` says.
  private static func chain(of count: Int, content: (String) -> String) -> [String: String] {
    var files = ["\(count).xml": Book.section("<para>Einde.</para>")]
    for number in 0..<count {
      files["\(number).xml"] = Book.section(content("<xi:include href=\"\(number + 1).xml\"/>"))
    }
    return files
  }

  private static let bomb = (1...12).map {
    "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 10))'>"
  }.joined()
}
