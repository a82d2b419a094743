import BookModel
import Diagnostics
import Foundation
import GeneratedText
import Linking
import OnlineSymbols
import Rendering
import Validation
import XMLReading

private let bookGrammar = Grammar(at: "manuscript/schema/boek.rng", explainer: { _ in [] })
private let catalogueGrammar = Grammar(at: "manuscript/schema/boekonline.rng", explainer: { _ in [] })
private let editionGrammar = Grammar(at: "manuscript/schema/editie.rng", explainer: { _ in [] })

/// Takes the text of a book through all stages up to the pages; the book has to be free of errors.
///
/// - Parameters:
///   - content: what stands in `book`; a chapter where it begins with none of its divisions. Or a whole `book`.
///   - isProfile: whether it has to be valid too. DocBook at large is read without asking.
func renderBook(holding content: String, isProfile: Bool = true) throws -> RenderedBook {
  try withBook(holding: content) { folder in
    var report = Report()
    do {
      return try render(folder, isProfile: isProfile, report: &report)
    } catch {
      let text = DiagnosticText(language: .english, colour: false)
      throw Refused(reasons: report.inOrder.map { text.text(of: $0) }.joined())
    }
  }
}

/// Puts a book into a folder that goes when `use` is done.
func withBook<Result>(holding content: String, _ use: (String) throws -> Result) throws -> Result {
  let folder = NSTemporaryDirectory() + "/boekbouw-rendering-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try book(holding: content).write(toFile: folder + "/boek.xml", atomically: true, encoding: .utf8)
  try drawing.write(toFile: folder + "/ladder.svg", atomically: true, encoding: .utf8)
  try catalogue.write(toFile: folder + "/boekonline.xml", atomically: true, encoding: .utf8)
  for recording in ["film.mp4", "geluid.mp3"] {
    try "x".write(toFile: "\(folder)/\(recording)", atomically: true, encoding: .utf8)
  }
  return try use(folder)
}

struct Refused: Error, CustomStringConvertible {
  let reasons: String
  var description: String { reasons }
}

private func render(_ folder: String, isProfile: Bool, report: inout Report) throws -> RenderedBook {
  let linked = try link(folder, isProfile: isProfile, pages: nil, report: &report)
  try report.checkpoint()
  return renderPages(
    of: linked, options: RenderingOptions(recordsOrigins: false, styleSheets: ["boek.css"], threads: 1))
}

/// Takes a book as far as its references.
func link(_ folder: String, isProfile: Bool, pages: PageMap?, report: inout Report) throws -> LinkedBook {
  let manuscript = try ManuscriptLocation.locate(folder, report: &report)
  let files = try readFiles(of: manuscript, pages: pages, threads: 1, report: &report)
  let read = try readBook(
    from: files, rules: ValidationRules(grammar: bookGrammar, isProfile: isProfile, threads: 1), report: &report)
  let text = try GeneratedText.load(language: read.book.language.code, from: ["assets"], report: &report)
  let source = CatalogueSource(
    path: folder + "/boekonline.xml", grammar: catalogueGrammar, editions: folder + "/editions",
    editionGrammar: { editionGrammar })
  let linked = try resolveLinks(in: read, catalogue: source, text: text, report: &report)
  if isProfile { report.add(linked.verdict) }
  return linked
}

private func book(holding content: String) -> String {
  guard !content.hasPrefix("<set"), !content.hasPrefix("<book ") else { return content }
  let isWhole = ["<info>", "<chapter", "<part", "<preface", "<dedication", "<article", "<reference"].contains {
    content.hasPrefix($0)
  }
  let body = isWhole ? content : "<chapter><title>Een</title>\n\(content)</chapter>"
  let title = content.hasPrefix("<info>") ? "" : "<title>Proef</title>"
  return """
    <book xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink" version="5.2" xml:lang="nl">\(title)
    \(body)</book>
    """
}

private let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>Ladder</title></svg>"

private let catalogue = """
  <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://example.org/" xml:lang="nl">
    <symbol key="aswolk" kind="film"><title>De aswolk &amp; KLM</title><target href="https://example.org/f"/></symbol>
    <symbol key="bewaard" kind="article"><title>Bewaard</title><target href="https://example.com/a?b&amp;c"/>
      <archive href="https://archief.example.org/2026/a?b&amp;c" date="2026-11-20"/></symbol>
    <symbol key="verhuisd" kind="article"><title>Verhuisd</title><archive href="https://archief.example.org/v"/>
      <moved to="bewaard"/></symbol>
    <symbol key="vervallen" kind="page"><title>Vervallen</title><archive href="https://archief.example.org/w"/>
      <retired>Weg.</retired></symbol>
  </catalogue>
  """
