import BookModel
import Diagnostics
import Foundation
import GeneratedText
import Linking
import OnlineSymbols
import Typesetting
import Validation
import XMLReading

/// Takes a book through the stages before the writer.
///
/// - Parameter isProfile: whether it has to be valid; else mistakes are let pass.
func linkBook(in folder: String, isProfile: Bool) throws -> LinkedBook {
  var report = Report()
  if !isProfile { report.beLenient() }
  do {
    return try link(folder, isProfile: isProfile, report: &report)
  } catch {
    let text = DiagnosticText(language: .english, colour: false)
    throw Refused(reasons: report.inOrder.map { text.text(of: $0) }.joined())
  }
}

/// Writes a book whose text is given; all of DocBook may stand in it.
///
/// - Parameter content: what stands in `book`, or in its chapter; or a whole `book`.
func typeset(_ content: String, edition: PrintEdition = .screen) throws -> TypstBook {
  let folder = NSTemporaryDirectory() + "/boekbouw-typesetting-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try book(holding: content).write(toFile: folder + "/boek.xml", atomically: true, encoding: .utf8)
  try "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>Ladder</title></svg>".write(
    toFile: folder + "/ladder.svg", atomically: true, encoding: .utf8)
  try """
  <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://x.nl/b/" xml:lang="nl">
  <symbol key="aswolk" number="25" kind="film"><title>De aswolk</title><target href="https://x.nl/f"/></symbol>
  <symbol key="bewaard" kind="article"><title>Bewaard</title><target href="https://example.com/a"/></symbol>
  <symbol key="verhuisd" kind="article"><title>Verhuisd</title><moved to="bewaard"/></symbol>
  <symbol key="vervallen" kind="page"><title>Vervallen</title><retired>Weg.</retired></symbol>
  </catalogue>
  """.write(toFile: folder + "/boekonline.xml", atomically: true, encoding: .utf8)
  return writeTypst(try linkBook(in: folder, isProfile: false), design: Design(), edition: edition)
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

struct Refused: Error, CustomStringConvertible {
  let reasons: String
  var description: String { reasons }
}

private func link(_ folder: String, isProfile: Bool, report: inout Report) throws -> LinkedBook {
  let manuscript = try ManuscriptLocation.locate(folder, report: &report)
  let files = try readFiles(of: manuscript, threads: 1, report: &report)
  let rules = ValidationRules(
    grammar: grammar("boek"), isProfile: isProfile, isLenient: !isProfile, threads: 1)
  let read = try readBook(from: files, rules: rules, report: &report)
  let text = try GeneratedText.load(language: read.book.language.code, from: ["assets"], report: &report)
  let source = CatalogueSource(
    path: folder + "/boekonline.xml", grammar: grammar("boekonline"), editions: folder + "/editions",
    editionGrammar: { grammar("editie") })
  return try resolveLinks(in: read, catalogue: source, text: text, report: &report)
}

@Sendable private func grammar(_ name: String) -> Grammar {
  Grammar(at: "manuscript/schema/\(name).rng", explainer: { _ in [] })
}
