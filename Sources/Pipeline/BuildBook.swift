import BookModel
import Configuration
package import Diagnostics
import LibPOSIX
import Linking
import Packaging
import Rendering

/// Manuscript to EPUB: each stage takes what the one before made.
///
/// - Parameter announce: is told what the run is about to do.
package func buildBook(
  _ plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> Summary {
  let ground = try Groundwork(for: plan, report: &report)
  let files = try readFiles(on: ground, report: &report, announce: announce)
  let read = try readBook(from: files, on: ground, report: &report)
  let linked = try link(read, on: ground, report: &report, announce: announce)
  let rendered = render(linked, on: ground, announce: announce)
  report.addUselessSilencings(except: Code.ofProofreading)
  announce(.packaging)
  let artifact = try writeEPUB(
    rendered,
    plan: PackagingPlan(
      output: plan.output ?? "build/\(slug(of: linked.title)).epub",
      modified: modificationTime(of: linked.book), styles: ground.styles,
      claims: Claims(
        conformsTo: ground.configuration[.conformsTo], certifiedBy: ground.configuration[.certifiedBy]),
      threads: plan.threads),
    report: &report)
  try writeSourceMap(of: rendered, to: plan.sourceMap, report: &report)
  return Summary(
    of: linked, output: (path: artifact.path, bytes: artifact.size, documents: rendered.pages.count))
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

extension Diagnostic {
  fileprivate static func unwritableMap(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "“\(path)” kan niet worden geschreven (\(reason))",
        english: "“\(path)” cannot be written (\(reason))"))
  }
}
