import BookModel
import Companion
import Diagnostics
import Foundation
import GeneratedText
import Linking
import OnlineSymbols
import Testing
import Validation
import XMLReading

private let bookGrammar = Grammar(at: "manuscript/schema/boek.rng", explainer: { _ in [] })
private let catalogueGrammar = Grammar(at: "manuscript/schema/boekonline.rng", explainer: { _ in [] })
private let editionGrammar = Grammar(at: "manuscript/schema/editie.rng", explainer: { _ in [] })

/// A book taken up to where its site is made.
struct SiteBook {
  /// The one whose site lies beside it, in `golden`.
  static let small = "Tests/Golden/companion/small"

  let linked: LinkedBook

  init(in folder: String, isLenient: Bool = false) throws {
    var report = Report()
    if isLenient { report.beLenient() }
    do {
      linked = try Self.link(folder, isLenient: isLenient, report: &report)
    } catch {
      let words = DiagnosticText(language: .english, colour: false)
      throw Refused(reasons: report.inOrder.map { words.text(of: $0) }.joined())
    }
  }

  /// - Parameters:
  ///   - symbols: what stands in the catalogue.
  ///   - uses: the keys that the book's only chapter names.
  init(
    symbols: String, uses: [String], base: String = "https://www.example.org/boekonline/", language: String = "nl",
    isLenient: Bool = false
  ) throws {
    let folder = NSTemporaryDirectory() + "/boekbouw-site-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let links = uses.map { "<olink targetdoc=\"boekonline\" targetptr=\"\($0)\"/>" }.joined(separator: " en ")
    try """
    <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="\(language)"><title>Proef</title>
    <chapter><title>Een</title><para>Zie \(links).</para></chapter></book>
    """.write(toFile: folder + "/boek.xml", atomically: true, encoding: .utf8)
    try """
    <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="\(base)">\(symbols)</catalogue>
    """.write(toFile: folder + "/boekonline.xml", atomically: true, encoding: .utf8)
    try self.init(in: folder, isLenient: isLenient)
  }

  private static func link(_ folder: String, isLenient: Bool, report: inout Report) throws -> LinkedBook {
    let manuscript = try ManuscriptLocation.locate(folder, report: &report)
    let files = try readFiles(of: manuscript, threads: 1, report: &report)
    let rules = ValidationRules(grammar: bookGrammar, isLenient: isLenient, threads: 1)
    let read = try readBook(from: files, rules: rules, report: &report)
    let text = try GeneratedText.load(language: read.book.language.code, from: ["assets"], report: &report)
    let source = CatalogueSource(
      path: folder + "/boekonline.xml", grammar: catalogueGrammar, editions: folder + "/editions",
      editionGrammar: { editionGrammar })
    return try resolveLinks(in: read, catalogue: source, text: text, report: &report)
  }

  func site(threads: Int = 2) throws -> CompanionSite {
    var report = Report()
    return try #require(try companionSite(of: linked, modified: 1_335_830_400, threads: threads, report: &report))
  }

  /// What the round trip finds on a site of this book, in English.
  func findings(on site: CompanionSite) -> [String] {
    var report = Report()
    checkRoundTrip(of: site, with: linked, report: &report)
    return report.diagnostics.map { $0.message.text(in: .english) }
  }
}

struct Refused: Error, CustomStringConvertible {
  let reasons: String
  var description: String { reasons }
}

extension CompanionSite {
  func text(_ path: String) throws -> String {
    String(decoding: try #require(files.first { $0.path == path }, "\(path)").bytes, as: UTF8.self)
  }
}
