import BookModel
import Diagnostics
import Foundation
import GeneratedText
import ImageConversion
import LibPOSIX
import Linking
import OnlineSymbols
import Validation
import XMLReading

@testable import PagedMedia

private let bookGrammar = Grammar(at: "manuscript/schema/boek.rng", explainer: { _ in [] })
private let catalogueGrammar = Grammar(at: "manuscript/schema/boekonline.rng", explainer: { _ in [] })
private let editionGrammar = Grammar(at: "manuscript/schema/editie.rng", explainer: { _ in [] })

/// A book without errors, as it is to be on paper.
///
/// - Parameter content: what stands in `book`; a chapter where it begins with none of its divisions.
func pagedBook(holding content: String, design: PagedMediaDesign = .sample) throws -> PagedBook {
  let folder = NSTemporaryDirectory() + "/boekbouw-paged-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try write(content, in: folder)
  return try pagedBook(in: folder, design: design)
}

func pagedBook(in folder: String, design: PagedMediaDesign = .sample) throws -> PagedBook {
  var report = Report()
  do {
    let linked = try link(folder, report: &report)
    return try makePagedMedia(
      of: linked, masters: PrintMasters(of: linked.book), design: design, assets: ["assets"], threads: 2,
      report: &report)
  } catch {
    let text = DiagnosticText(language: .english, colour: false)
    throw Refused(description: report.inOrder.map { text.text(of: $0) }.joined())
  }
}

struct Refused: Error, CustomStringConvertible {
  let description: String
}

private func link(_ folder: String, report: inout Report) throws -> LinkedBook {
  let manuscript = try ManuscriptLocation.locate(folder, report: &report)
  let files = try readFiles(of: manuscript, threads: 1, report: &report)
  let read = try readBook(
    from: files, rules: ValidationRules(grammar: bookGrammar, isProfile: false, threads: 1), report: &report)
  let text = try GeneratedText.load(language: read.book.language.code, from: ["assets"], report: &report)
  let source = CatalogueSource(
    path: folder + "/boekonline.xml", grammar: catalogueGrammar, editions: folder + "/editions",
    editionGrammar: { editionGrammar })
  return try resolveLinks(in: read, catalogue: source, text: text, report: &report)
}

private func write(_ content: String, in folder: String) throws {
  let isWhole = ["<info>", "<chapter", "<part", "<preface"].contains { content.hasPrefix($0) }
  let body = isWhole ? content : "<chapter><title>Een</title>\n\(content)</chapter>"
  let title = content.hasPrefix("<info>") ? "" : "<title>Proef</title>"
  try """
  <book xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink" version="5.2" xml:lang="nl">\(title)
  \(body)</book>
  """.write(toFile: folder + "/boek.xml", atomically: true, encoding: .utf8)
  try drawing.write(toFile: folder + "/ladder.svg", atomically: true, encoding: .utf8)
  try catalogue.write(toFile: folder + "/boekonline.xml", atomically: true, encoding: .utf8)
}

private let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>Ladder</title></svg>"

private let catalogue = """
  <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://example.org/" xml:lang="nl">
    <symbol key="aswolk" number="25" kind="film"><title>De aswolk</title><target href="https://example.org/f"/></symbol>
  </catalogue>
  """

extension PagedMediaDesign {
  static let sample = PagedMediaDesign(
    trimWidth: 170, trimHeight: 240, bleed: 3, cropMarks: true,
    margins: Margins(top: 20, bottom: 24, inside: 20, outside: 15), symbolColumn: 22, symbols: .code,
    fonts: Fonts(body: ["Libertinus Serif"], display: ["Cabin"], mono: ["DejaVu Sans Mono"]), bodySize: 10, leading: 14,
    accent: "#d9480f", tint: "#4b8c94", columns: 1)
}
