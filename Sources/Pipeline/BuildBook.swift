import BookModel
package import Diagnostics
import Explaining
import GeneratedText
import LibPOSIX
import LibXML
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
package func buildBook(_ plan: Plan, report: inout Report) throws(Stopped) -> Summary {
  let manuscript = try ManuscriptLocation.locate(plan.manuscript, report: &report)
  let linked = try link(manuscript, plan: plan, report: &report)
  let styles = try Styles.load(
    defaults: plan.installation.assets, overrides: manuscript.assetFolders, report: &report)
  let rendered = renderPages(
    of: linked,
    options: RenderingOptions(
      recordsOrigins: plan.sourceMap != nil, styleSheets: styles.sheets, threads: plan.threads))
  let artifact = try writeEPUB(
    rendered,
    plan: PackagingPlan(
      output: plan.output ?? "build/\(slug(of: linked.book.metadata.titles.title.plainText)).epub",
      modified: modificationTime(of: linked.book), styles: styles, claims: Claims(),
      threads: plan.threads),
    report: &report)
  try writeSourceMap(of: rendered, to: plan.sourceMap, report: &report)
  return summary(of: rendered, path: artifact.path, size: artifact.size)
}

/// Validates and resolves; writes nothing.
package func checkBook(_ plan: Plan, report: inout Report) throws(Stopped) -> Summary {
  let manuscript = try ManuscriptLocation.locate(plan.manuscript, report: &report)
  let linked = try link(manuscript, plan: plan, report: &report)
  let rendered = renderPages(
    of: linked,
    options: RenderingOptions(recordsOrigins: false, styleSheets: [], threads: plan.threads))
  return summary(of: rendered, path: nil, size: 0)
}

private func link(
  _ manuscript: ManuscriptLocation, plan: Plan, report: inout Report
) throws(Stopped) -> LinkedBook {
  let schemas = plan.installation.schemas
  let bookSchema = try compile(schemas + "/boek.rng", report: &report)
  let catalogueSchema = try compile(schemas + "/boekonline.rng", report: &report)
  let read = try readBook(
    in: manuscript,
    rules: ValidationRules(
      schema: bookSchema, explainer: explainer(forGrammarAt: schemas + "/boek.rng"),
      threads: plan.threads),
    report: &report)
  let text = try GeneratedText.load(
    language: read.book.language.primary,
    from: manuscript.assetFolders + [plan.installation.assets], report: &report)
  let catalogue = CatalogueSource(
    path: joinPath(manuscript.folder, "boekonline.xml"), schema: catalogueSchema,
    explainer: explainer(forGrammarAt: schemas + "/boekonline.rng"))
  return try resolveLinks(in: read, catalogue: catalogue, text: text, report: &report)
}

private func compile(_ path: String, report: inout Report) throws(Stopped) -> RelaxNGSchema {
  do {
    return try RelaxNGSchema(contentsOf: path)
  } catch {
    report.add(.brokenSchema(error))
    throw Stopped(isOutsideCause: true)
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

private func summary(of rendered: RenderedBook, path: String?, size: Int) -> Summary {
  Summary(
    path: path, size: size, documents: rendered.pages.count, pages: rendered.navigation.pages.count,
    words: rendered.facts.words, images: rendered.linked.book.images.count,
    symbols: rendered.facts.onlineSymbols)
}

extension Diagnostic {
  fileprivate static func brokenSchema(_ problem: SchemaProblem) -> Diagnostic {
    Diagnostic(
      .installation,
      Message(
        dutch: "het schema “\(problem.path)” ontbreekt of deugt niet",
        english: "the schema “\(problem.path)” is missing or broken"),
      hint: Message(dutch: "Installeer boekbouw opnieuw.", english: "Install boekbouw again."))
  }

  fileprivate static func unwritableMap(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "“\(path)” is niet te schrijven (\(reason))",
        english: "“\(path)” cannot be written (\(reason))"))
  }
}
