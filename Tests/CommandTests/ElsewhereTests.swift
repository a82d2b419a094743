import Foundation
import Testing

/// A book that is not ours, in a folder of its own, with pictures and a style sheet beside it.
@Suite struct ElsewhereTests {
  private func book() throws -> Book {
    let chapter = """
      <para>Zie <olink targetdoc="elders" targetptr="filmpje"/>.</para>\(Images.element)
      <xi:include href="delen/twee.xml"/>
      """
    let catalogue = """
      <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="elders" base="https://voorbeeld.example/" xml:lang="nl">
      <symbol key="filmpje" kind="film"><title>Een filmpje</title></symbol></catalogue>
      """
    let files = [
      "boekonline.xml": catalogue, "delen/twee.xml": Book.section("<para>Deel twee.</para>"),
      "../assets/styles/boek.css": "body { color: #123456 }", "../assets/extra.css": "p { margin: 0.123em }",
    ]
    var bytes = files.mapValues { Array($0.utf8) }
    bytes["../assets/a.png"] = Images.png()
    return try Book(chapter, files: bytes)
  }

  @Test func `builds from any working folder, with its own catalogue, pictures and styles`() throws {
    let book = try book()
    let outcome = try Program.run(["build", book.folder, "-o", book.outside + "/mijn boek.epub"], in: "/usr")
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(outcome.out.contains(" 1 images, 1 online symbols, 0 warnings"))
    let epub = book.outside + "/mijn boek.epub"
    #expect(try book.entry("EPUB/styles/boek.css", of: epub) == "body { color: #123456 }")
    #expect(try book.entry("EPUB/styles/extra.css", of: epub).contains("0.123em"))
    let pages = try book.entry("EPUB/*.xhtml", of: epub)
    #expect(pages.contains("https://voorbeeld.example/filmpje"))
    #expect(pages.contains("Deel twee."))
    #expect(pages.contains("extra.css"))
  }

  @Test func `messages name its files as the command line does`() throws {
    let book = try book()
    try book.write("delen/twee.xml", Book.section("<para><xref linkend=\"weg\"/></para>"))
    let near = try Program.run(["check", "boek"], in: book.outside)
    #expect(near.err.hasPrefix("boek/delen/twee.xml:3:7: error:"), "\(near.err)")
    let far = try Program.run(["check", book.folder], in: "/usr")
    #expect(far.err.hasPrefix(book.folder + "/delen/twee.xml:3:7: error:"), "\(far.err)")
  }

  @Test func `a style sheet may fetch what lies in its assets, and nothing beside them`() throws {
    let book = try book()
    try book.write("../assets-geheim/x.png", Images.png())
    try book.write("../assets/styles/boek.css", "body { background: url(../../assets-geheim/x.png) }")
    let outcome = try book.build()
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("[opmaak-ontbreekt]"))
  }

  @Test func `a book without a catalogue says so only where it has symbols`() throws {
    let book = try book()
    try FileManager.default.removeItem(atPath: book.folder + "/boekonline.xml")
    let outcome = try book.build()
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("[catalogus-ontbreekt]"))
    try book.write("boek.xml", Book.text("<para>Zonder.</para>"))
    #expect(try book.build().code == 0)
  }
}
