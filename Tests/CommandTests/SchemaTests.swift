import Foundation
import Testing

/// Which grammar a book is held against.
@Suite struct SchemaTests {
  /// An article, which our profile does not have.
  private static func article(version: String = "5.0", model: String = "") -> String {
    """
    \(model)<article xmlns="http://docbook.org/ns/docbook" version="\(version)" xml:lang="nl"><title>Proef</title>
    <para>Kies <menuchoice><guimenu>Bestand</guimenu><guimenuitem>Bewaar</guimenuitem></menuchoice>.</para></article>
    """
  }

  /// A grammar of one element.
  private static let small = """
    <element name="article" ns="http://docbook.org/ns/docbook" xmlns="http://relaxng.org/ns/structure/1.0">
    <attribute name="version"/><attribute name="lang" ns="http://www.w3.org/XML/1998/namespace"/>
    <element name="title"><text/></element></element>
    """

  @Test func `a book that is not ours is held against DocBook as the computer knows it`() throws {
    let book = try Book(files: ["los/artikel.xml": Array(Self.article().utf8)])
    let outcome = try book.build(in: "los/artikel.xml")
    #expect((outcome.code, outcome.err) == (0, ""))
    #expect(try book.entry("*.xhtml").contains("Bestand"))
  }

  @Test func `a book that claims a later DocBook than there is hears of it`() throws {
    let book = try Book(files: ["los/artikel.xml": Array(Self.article(version: "5.2").utf8)])
    let outcome = try book.build(in: "los/artikel.xml")
    #expect(outcome.code == 0)
    #expect(outcome.err.contains("note: the book says that it is DocBook 5.2") == outcome.err.contains("DocBook 5.0"))
  }

  @Test(arguments: ["schema/klein.rng", "./schema/klein.rng"])
  func `the grammar that a book names is taken`(name: String) throws {
    let model = "<?xml-model schematypens='http://relaxng.org/ns/structure/1.0' href='\(name)'?>"
    let book = try Book(
      files: [
        "los/artikel.xml": Array(Self.article(model: model).utf8), "los/schema/klein.rng": Array(Self.small.utf8),
      ])
    let outcome = try book.build(in: "los/artikel.xml")
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("<para>"))
  }

  @Test func `a book of ours is held against our profile, whatever grammar there is`() throws {
    let book = try Book("<para><menuchoice><guimenu>Bestand</guimenu></menuchoice></para>")
    #expect(try book.build().err.contains("[onbekend-element]"))
    #expect(try book.build(["--schema", "docbook"]).code == 0)
    try book.write("boekbouw.yaml", "schema: docbook\n")
    #expect(try book.build().code == 0)
    #expect(try book.build(["--schema", "boekbouw"]).code == 1)
  }

  @Test func `roles are a house's own affair in books that are not ours`() throws {
    let book = try Book("<para role=\"eigen\">Zin.</para>")
    #expect(try book.build().err.contains("[onbekende-rol]"))
    #expect(try !book.build(["--schema", "docbook"]).err.contains("[onbekende-rol]"))
  }

  @Test(arguments: ["weg.rng", "boek.xml"])
  func `what is no grammar is told, and nothing is built`(name: String) throws {
    let book = try Book()
    let outcome = try book.build(["--schema", name])
    #expect(outcome.code == 1)
    #expect(outcome.err.hasPrefix("error: "))
    #expect(outcome.err.contains("“\(name)”") && outcome.err.contains("[schema-ontbreekt]"))
    #expect(!book.names().contains("uit.epub"))
  }

  @Test func `a grammar is found from the configuration's folder`() throws {
    let book = try Book()
    try book.write("boekbouw.yaml", "schema: eigen.rng\n")
    try book.write("eigen.rng", Self.small)
    let outcome = try Program.run(["check", "boek", "--no-spelling"], in: book.outside)
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("boek/boek.xml:1:1: error: ") || outcome.err.contains("<book>"))
  }
}

extension Book {
  /// Builds a file below the manuscript's folder, as `uit.epub` there.
  fileprivate func build(in path: String) throws -> Outcome {
    let outcome = try Program.run(["build", path, "-o", "uit.epub", "--quiet"], in: folder)
    if outcome.code == 0 { try expectAllWords(in: "uit.epub", of: path) }
    return outcome
  }
}
