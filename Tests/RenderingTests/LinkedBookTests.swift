import BookModel
import Diagnostics
import Foundation
import GeneratedText
import Linking
import OnlineSymbols
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

  @Test func `a title with a quotation in it has other marks inside those of a reference`() throws {
    let book = try link("<section xml:id=\"a\"><title>De <quote>wolk</quote></title><para>x</para></section>")
    #expect(book.targets[Anchor("a")]?.title == "De ‘wolk’")
    #expect(book.targets[Anchor("a")]?.reference == "‘De “wolk”’")
  }

  @Test func `a term is in the index of its type, else in the general one`() throws {
    let types = ["personen", nil, "plaatsen"]
    #expect(try terms(in: types) == [["Jobs"], ["weg", "zin"], ["Oslo"]])
  }

  @Test func `where there is no general index, the first one has what would be lost`() throws {
    #expect(try terms(in: ["plaatsen", "personen"]) == [["Oslo", "weg", "zin"], ["Jobs"]])
  }

  @Test func `without types, an index has every term`() throws {
    #expect(try terms(in: [nil, nil]) == [["Jobs", "Oslo", "weg", "zin"], ["Jobs", "Oslo", "weg", "zin"]])
  }

  @Test func `a term is filed as it says, wherever it says so`() throws {
    let book = try link(
      """
      <para>A<indexterm><primary>De Kleine</primary></indexterm><indexterm><primary sortas="Kleine">De Kleine</primary>
      </indexterm><indexterm><primary>“citaat”</primary></indexterm><indexterm><primary>$HOME</primary></indexterm></para>
      """)
    let groups = try book.entries(of: #require(book.book.divisions.last))
    #expect(groups.map(\.title) == ["Tekens en cijfers", "C", "K"])
    #expect(groups.map(\.isLetter) == [false, true, true])
  }

  @Test func `a book without an index has none to offer`() throws {
    let term = "<para>A<indexterm><primary>roos</primary></indexterm></para>"
    #expect(try link(term).hasIndex)
    #expect(try !link(term, indexes: "").hasIndex)
  }

  /// The terms of each index of a book that has an index of each of these types.
  private func terms(in types: [String?]) throws -> [[String]] {
    let indexes = types.map { type in "<index\(type.map { " type=\"\($0)\"" } ?? "")/>" }.joined()
    let book = try link(
      """
      <para>A<indexterm type="personen"><primary>Jobs</primary></indexterm><indexterm type="plaatsen"><primary>Oslo</primary>
      </indexterm><indexterm><primary>zin</primary></indexterm><indexterm type="dingen"><primary>weg</primary></indexterm>
      </para>
      """, indexes: indexes)
    let divisions = book.book.divisions.filter { $0.kind == .index }
    return divisions.map { book.entries(of: $0).flatMap(\.entries).map(\.text) }
  }
}

/// Takes what stands in a chapter up to the linked book; it has to be free of errors.
private func link(_ chapter: String, indexes: String = "<index/>") throws -> LinkedBook {
  let folder = NSTemporaryDirectory() + "/boekbouw-linking-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  let text = """
    <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl"><title>Proef</title>
    <chapter><title>Een</title>\(chapter)</chapter>\(indexes)</book>
    """
  try text.write(toFile: folder + "/boek.xml", atomically: true, encoding: .utf8)
  var report = Report()
  let manuscript = try ManuscriptLocation.locate(folder, report: &report)
  let grammar = Grammar(at: "manuscript/schema/boek.rng", explainer: { _ in [] })
  let files = try readFiles(of: manuscript, threads: 1, report: &report)
  let read = try readBook(from: files, rules: ValidationRules(grammar: grammar, threads: 1), report: &report)
  let words = try GeneratedText.load(language: read.book.language.code, from: ["assets"], report: &report)
  let source = CatalogueSource(
    path: folder + "/boekonline.xml", grammar: grammar, editions: folder + "/editions", editionGrammar: { grammar })
  return try resolveLinks(in: read, catalogue: source, text: words, report: &report)
}
