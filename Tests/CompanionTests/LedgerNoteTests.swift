import BookModel
import Diagnostics
import Foundation
import OnlineSymbols
import Testing
import XMLReading

/// What a check of links writes into the ledger, and what it leaves alone.
@Suite struct LedgerNoteTests {
  private let ledger = """
    <?xml version="1.0"?>\r
    <o:catalogue xmlns:o="urn:boekbouw:online-symbols" targetdoc='boekonline'  base="https://example.org/">\r
    \t<o:symbol key="a" kind="film"><o:title>A</o:title>\r
    \t\t<o:target href="https://x.nl/a" checked='2026-01-01'  since="2025-01-01"  />\r
    \t\t<!-- gezien --><o:accepted by="Ank" /></o:symbol>\r
    \t<o:symbol key="b" kind="film">\r
    \t\t<o:title>B</o:title>\r
    \t\t<o:target href="https://x.nl/b"></o:target>\r
    \t\t<o:archive href="https://archief.nl/b"/>\r
    \t</o:symbol>\r
    \t<o:symbol key="c" kind="page"><o:title>C</o:title></o:symbol>\r
    </o:catalogue>\r

    """

  private func edited(by edit: CatalogueEdit, _ ledger: String? = nil) throws -> String {
    let path = NSTemporaryDirectory() + "/boekbouw-ledger-" + UUID().uuidString + ".xml"
    let text = ledger ?? self.ledger
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let grammar = Grammar(at: "manuscript/schema/boekonline.rng", explainer: { _ in [] })
    let source = CatalogueSource(
      path: path, grammar: grammar,
      editions: path + ""
        + "-editions", editionGrammar: { grammar })
    var report = Report()
    let (_, fix) = try editCatalogue(source, by: edit, report: &report)
    var bytes = Array(text.utf8)
    for edit in fix.edits.sorted(by: { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound }) {
      bytes.replaceSubrange(edit.range.bytes, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private func key(_ name: String) -> SymbolKey { SymbolKey(name) }

  @Test func `all notes of a run are one change, and no other byte`() throws {
    let copy = ArchivedCopy(address: "https://archief.nl/?a&b", day: try day("2026-11-20"))
    let today = try day("2026-11-26")
    let found = try edited(
      by: .record([
        LedgerNote(key: key("b"), checked: today, fingerprint: "f0", archive: copy),
        LedgerNote(key: key("a"), checked: today, fingerprint: "f1", archive: copy),
        LedgerNote(key: key("c"), checked: today),
      ]))
    let expected = ledger.replacing("checked='2026-01-01'", with: "checked=\"2026-11-26\"")
      .replacing(
        "by=\"Ank\" />",
        with: "by=\"Ank\" fingerprint=\"f1\" /><o:archive href=\"https://archief.nl/?a&amp;b\" date=\"2026-11-20\"/>"
      ).replacing("\"https://x.nl/b\">", with: "\"https://x.nl/b\" checked=\"2026-11-26\">")
    #expect(found == expected)
  }

  @Test func `what the ledger says already is no change`() throws {
    let note = LedgerNote(key: key("a"), checked: try day("2026-01-01"))
    #expect(try edited(by: .record([note, LedgerNote(key: key("c"))])) == ledger)
  }

  @Test func `a note of a symbol that is not there stops all of them`() throws {
    let notes = [LedgerNote(key: key("a"), checked: try day("2026-11-26")), LedgerNote(key: key("weg"))]
    #expect(throws: Stopped.self) { try edited(by: .record(notes)) }
  }

  @Test func `a copy at an address that is none stops it too`() throws {
    let note = LedgerNote(key: key("a"), archive: ArchivedCopy(address: "archief", day: nil))
    #expect(throws: Stopped.self) { try edited(by: .record([note])) }
  }

  @Test func `of a new target nobody knows yet whether it is in order`() throws {
    let found = try edited(by: .retarget(key("a"), to: "https://x.nl/nieuw", on: try day("2026-11-26")))
    #expect(found.contains("<o:target href=\"https://x.nl/nieuw\"  since=\"2026-11-26\"  />"))
  }
}
