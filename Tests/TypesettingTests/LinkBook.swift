import BookModel
import Diagnostics
import Foundation
import GeneratedText
import Linking
import OnlineSymbols
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
