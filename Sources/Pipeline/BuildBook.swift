import BookModel
import Configuration
package import Diagnostics
import Explaining
import GeneratedText
import LibPOSIX
import Linking
import Packaging
import Rendering
import Validation
import XMLReading

/// What a run did, for its last line.
package struct Summary: Sendable {
  /// Nil where nothing was to be written.
  package let path: String?
  /// Bytes of the EPUB.
  package let size: Int
  /// XHTML documents.
  package let documents: Int
  /// Pages of the printed edition that the book knows of.
  package let pages: Int
  package let words: Int
  package let images: Int
  package let symbols: Int
}

/// Manuscript to EPUB: each stage takes what the one before made.
///
/// - Parameter announce: is told what the run is about to do.
package func buildBook(
  _ plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> Summary {
  let grammars = Grammars(of: plan.installation)
  let manuscript = try ManuscriptLocation.locate(plan.manuscript, report: &report)
  let configuration = readConfiguration(of: manuscript, report: &report)
  let styles = Styles.load(
    defaults: plan.installation.assets, overrides: manuscript.assetFolders, report: &report)
  let linked = try link(manuscript, plan: plan, grammars: grammars, report: &report, announce: announce)
  announce(.rendering)
  let rendered = renderPages(
    of: linked,
    options: RenderingOptions(
      recordsOrigins: plan.sourceMap != nil, styleSheets: styles.sheets, threads: plan.threads))
  checkClaims(of: configuration, on: rendered, report: &report)
  report.addUselessSilencings()
  announce(.packaging)
  let artifact = try writeEPUB(
    rendered,
    plan: PackagingPlan(
      output: plan.output ?? "build/\(slug(of: linked.book.metadata.titles.title.plainText)).epub",
      modified: modificationTime(of: linked.book), styles: styles,
      claims: Claims(
        conformsTo: configuration[.conformsTo], certifiedBy: configuration[.certifiedBy]),
      threads: plan.threads),
    report: &report)
  try writeSourceMap(of: rendered, to: plan.sourceMap, report: &report)
  return summary(of: rendered, artifact: artifact)
}

/// Validates and resolves; writes nothing.
package func checkBook(
  _ plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> Summary {
  let grammars = Grammars(of: plan.installation)
  let manuscript = try ManuscriptLocation.locate(plan.manuscript, report: &report)
  let configuration = readConfiguration(of: manuscript, report: &report)
  let styles = Styles.load(
    defaults: plan.installation.assets, overrides: manuscript.assetFolders, report: &report)
  let linked = try link(manuscript, plan: plan, grammars: grammars, report: &report, announce: announce)
  announce(.rendering)
  let rendered = renderPages(
    of: linked,
    options: RenderingOptions(
      recordsOrigins: false, styleSheets: styles.sheets, threads: plan.threads))
  checkClaims(of: configuration, on: rendered, report: &report)
  report.addUselessSilencings()
  report.add(linked.verdict)
  try report.checkpoint()
  return summary(of: rendered, artifact: nil)
}

private func link(
  _ manuscript: ManuscriptLocation, plan: Plan, grammars: Grammars, report: inout Report,
  announce: (Activity) -> Void
) throws(Stopped) -> LinkedBook {
  announce(.reading)
  let read = try readBook(
    in: manuscript, rules: ValidationRules(grammar: grammars.book, threads: plan.threads),
    report: &report)
  announce(.linking)
  let text: GeneratedText
  do {
    text = try GeneratedText.load(
      language: read.book.language.primary,
      from: manuscript.assetFolders + [plan.installation.assets], report: &report)
  } catch {
    report.add(read.verdict)
    throw error
  }
  let catalogue = CatalogueSource(
    path: joinPath(manuscript.folder, "boekonline.xml"), grammar: grammars.catalogue)
  return try resolveLinks(in: read, catalogue: catalogue, text: text, report: &report)
}

/// The grammars that come with the program. They are compiled in the background from the moment this is made: the
/// verdict on a small book waits for nothing longer.
private struct Grammars {
  let book: Grammar
  let catalogue: Grammar

  init(of installation: Installation) {
    book = Self.grammar("boek.rng", of: installation)
    catalogue = Self.grammar("boekonline.rng", of: installation)
  }

  private static func grammar(_ name: String, of installation: Installation) -> Grammar {
    let path = installation.schemas + "/" + name
    return Grammar(at: path, explainer: explainer(forGrammarAt: path))
  }
}

/// `SOURCE_DATE_EPOCH`, else the date of publication, else 1970: never the clock, so that the same book is the same
/// bytes.
private func modificationTime(of book: Book) -> Int64 {
  if let text = environment("SOURCE_DATE_EPOCH"), let seconds = Int64(text), seconds >= 0 {
    return seconds
  }
  let parts = (book.metadata.publicationDate ?? "").split(separator: "-").compactMap { Int($0) }
  guard let year = parts.first, (1970...9999).contains(year) else { return 0 }
  return secondsSinceEpoch(
    year: year, month: parts.dropFirst().first ?? 1, day: parts.dropFirst(2).first ?? 1)
}

/// Midnight UTC of a day of the Gregorian calendar.
private func secondsSinceEpoch(year: Int, month: Int, day: Int) -> Int64 {
  let shifted = month <= 2 ? year - 1 : year
  let era = shifted / 400
  let yearOfEra = shifted - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return Int64(era * 146_097 + dayOfEra - 719_468) * 86_400
}

private func writeSourceMap(of rendered: RenderedBook, to path: String?, report: inout Report)
  throws(Stopped)
{
  guard let path else { return }
  do {
    try replaceFile(at: path, with: sourceMap(of: rendered))
  } catch {
    report.add(.unwritableMap(path, reason: error.reason))
    try report.checkpoint()
  }
}

private func summary(of rendered: RenderedBook, artifact: Artifact?) -> Summary {
  Summary(
    path: artifact?.path, size: artifact?.size ?? 0, documents: rendered.pages.count,
    pages: rendered.navigation.pages.count,
    words: rendered.facts.words, images: rendered.linked.book.images.count,
    symbols: rendered.facts.onlineSymbols)
}

extension Diagnostic {
  fileprivate static func unwritableMap(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "“\(path)” kan niet worden geschreven (\(reason))",
        english: "“\(path)” cannot be written (\(reason))"))
  }
}
