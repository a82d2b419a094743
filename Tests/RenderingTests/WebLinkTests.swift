import BookModel
import Diagnostics
import Foundation
import GeneratedText
import Linking
import OnlineSymbols
import Testing
import Validation
import XMLReading

/// Where a book leads into the web, as a check of links goes through it.
@Suite struct WebLinkTests {
  private let film = "<symbol key=\"film\" kind=\"film\"><title>F</title><target href=\"https://x.nl/film\"/></symbol>"

  private func links(_ content: String, symbols: String? = nil) throws -> [WebLink] {
    let folder = NSTemporaryDirectory() + "/boekbouw-links-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try """
    <book xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink" version="5.2" xml:lang="nl">
    <title>Proef</title>
    \(content)</book>
    """.write(toFile: folder + "/boek.xml", atomically: true, encoding: .utf8)
    if let symbols {
      try """
      <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://x.nl/b/">
      \(symbols)</catalogue>
      """.write(toFile: folder + "/boekonline.xml", atomically: true, encoding: .utf8)
    }
    var report = Report()
    let files = try readFiles(of: ManuscriptLocation.locate(folder, report: &report), threads: 1, report: &report)
    let grammar = Grammar(at: "manuscript/schema/boek.rng", explainer: { _ in [] })
    let rules = ValidationRules(grammar: grammar, isProfile: false, threads: 1)
    let read = try readBook(from: files, rules: rules, report: &report)
    let words = try GeneratedText.load(language: "nl", from: ["assets"], report: &report)
    let ledger = Grammar(at: "manuscript/schema/boekonline.rng", explainer: { _ in [] })
    let source = CatalogueSource(
      path: folder + "/boekonline.xml", grammar: ledger, editions: folder + "/editions", editionGrammar: { ledger })
    return try resolveLinks(in: read, catalogue: source, text: words, report: &report).webLinks
  }

  private func chapter(_ content: String) -> String { "<chapter><title>Een</title>\(content)</chapter>" }

  private func symbol(_ key: String) -> String { "<olink targetdoc=\"boekonline\" targetptr=\"\(key)\"/>" }

  @Test func `each place counts, in reading order, with where a reader finds it`() throws {
    let found = try links(
      """
      <info><legalnotice><para><link xlink:href="https://x.nl/0">a</link></para></legalnotice></info>
      <chapter><title>Een</title><para><?pagebreak 7?><link xlink:href="https://x.nl/1">a</link></para>
      <section><title>Deel</title><para>\(symbol("film"))<footnote><para><link xlink:href="mailto:a@x.nl">a</link></para>
      </footnote></para><?pagebreak 8?><para><phrase xlink:href="tel:+31201234567">bel</phrase>\(symbol("film"))</para>
      </section></chapter>
      """, symbols: film)
    #expect(
      found.map(\.address) == [
        "https://x.nl/0", "https://x.nl/1", "https://x.nl/film", "mailto:a@x.nl", "tel:+31201234567",
        "https://x.nl/film",
      ])
    #expect(found.map(\.kind) == [.text, .text, .symbol(SymbolKey("film")), .text, .text, .symbol(SymbolKey("film"))])
    let one = "Hoofdstuk 1. Een"
    #expect(
      found.map(\.position) == [
        BookPlace(chapter: "Proef", section: nil, page: nil), BookPlace(chapter: one, section: nil, page: "7"),
        BookPlace(chapter: one, section: "Deel", page: "7"), BookPlace(chapter: one, section: "Deel", page: "7"),
        BookPlace(chapter: one, section: "Deel", page: "8"), BookPlace(chapter: one, section: "Deel", page: "8"),
      ])
  }

  @Test func `a place is that of the attribute, or of the element without one`() throws {
    let found = try links(
      chapter("\n<para>A <link\n xml:lang='en' xlink:href = 'https://x.nl/1' >a</link> \(symbol("film"))</para>"),
      symbols: film)
    #expect(found.map { Source.text($0.place) }.first == "xlink:href = 'https://x.nl/1'")
    #expect(found.map { Source.text($0.place) }.last == symbol("film"))
  }

  @Test func `a film on the web is a recording`() throws {
    let media = "<mediaobject><videoobject><videodata fileref=\"https://x.nl/a.mp4\"/></videoobject></mediaobject>"
    let found = try links(chapter(media))
    #expect(found.map(\.address) == ["https://x.nl/a.mp4"])
    #expect(found.map(\.kind) == [.recording])
  }

  @Test(arguments: [
    ("", true), ("https://x.nl/a/", true), ("x.nl/a", true), ("X.nl/a", false), ("het rapport", false),
    ("<literal>x.nl</literal>/a", true), ("https://x.nl", false),
  ])
  func `an address that is its own text stands in print`(text: String, isShown: Bool) throws {
    let found = try links(chapter("<para><link xlink:href=\"https://x.nl/a\">\(text)</link></para>"))
    #expect(found.map(\.isShownInPrint) == [isShown])
  }

  @Test func `a ledger's other targets follow, and what is retired leads nowhere`() throws {
    let found = try links(
      chapter("<para>\(symbol("oud")) \(symbol("weg")) \(symbol("kaal"))</para>"),
      symbols: film + """
        <symbol key="oud" kind="film"><title>O</title><target href="https://x.nl/oud"/><moved to="nieuw"/></symbol>
        <symbol key="nieuw" kind="film"><title>N</title><target href="https://x.nl/nieuw"/></symbol>
        <symbol key="weg" kind="film"><title>W</title><target href="https://x.nl/weg"/><retired>Weg.</retired></symbol>
        <symbol key="kaal" kind="page"><title>K</title></symbol>
        """)
    #expect(found.map(\.address) == ["https://x.nl/nieuw", "https://x.nl/film"])
    #expect(found.map(\.kind) == [.symbol(SymbolKey("nieuw")), .symbol(SymbolKey("film"))])
    #expect(found.map { $0.position?.chapter } == ["Hoofdstuk 1. Een", nil])
    #expect(found.map { Source.text($0.place) } == [symbol("oud"), "href=\"https://x.nl/film\""])
  }
}

private enum Source {
  static func text(_ place: SourceRange) -> String { String(decoding: place.file.text[place.bytes], as: UTF8.self) }
}
