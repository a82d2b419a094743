import BookModel
import Diagnostics
import Foundation
import GeneratedText
import Linking
import Testing
import Validation
import XMLReading

/// What linking tells rendering about the places of a book.
@Suite struct LinkedBookTests {
  @Test func `see and see also know the entry that they name`() throws {
    let book = try link(
      """
      <para>A<indexterm><primary>tweet</primary></indexterm><indexterm><primary>volger</primary>
      <secondary>trouwe</secondary></indexterm><indexterm><primary>bericht</primary><see>Tweet</see></indexterm>
      <indexterm><primary>lezer</primary><seealso>volger, trouwe</seealso><seealso>weg</seealso></indexterm></para>
      """)
    let entries = book.entries(of: try #require(book.book.divisions.last)).flatMap(\.entries)
    #expect(entries.map(\.text) == ["bericht", "lezer", "tweet", "volger"])
    #expect(entries[0].destinations == ["Tweet": entries[2].id])
    #expect(entries[1].destinations == ["volger, trouwe": entries[3].entries[0].id])
  }

  @Test func `a target tells what it is called by itself`() throws {
    let book = try link(
      """
      <glosslist><glossentry xml:id="a"><glossterm>tweet</glossterm><glossdef><para>x</para></glossdef></glossentry>
      </glosslist><section xml:id="b"><title>Luisteren</title><para xml:id="c">Tekst.</para></section>
      """)
    #expect(["a", "b", "c"].map { book.targets[Anchor($0)]?.title } == ["tweet", "Luisteren", nil])
  }
}

/// Takes what stands in a chapter up to the linked book; it has to be free of errors.
private func link(_ chapter: String) throws -> LinkedBook {
  let folder = NSTemporaryDirectory() + "/boekbouw-linking-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  let text = """
    <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl"><title>Proef</title>
    <chapter><title>Een</title>\(chapter)</chapter><index/></book>
    """
  try text.write(toFile: folder + "/boek.xml", atomically: true, encoding: .utf8)
  var report = Report()
  let manuscript = try ManuscriptLocation.locate(folder, report: &report)
  let grammar = Grammar(at: "manuscript/schema/boek.rng", explainer: { _ in [] })
  let files = try readFiles(of: manuscript, threads: 1, report: &report)
  let read = try readBook(from: files, rules: ValidationRules(grammar: grammar, threads: 1), report: &report)
  let words = try GeneratedText.load(language: read.book.language.code, from: ["assets"], report: &report)
  let source = CatalogueSource(path: folder + "/boekonline.xml", grammar: grammar)
  return try resolveLinks(in: read, catalogue: source, text: words, report: &report)
}
