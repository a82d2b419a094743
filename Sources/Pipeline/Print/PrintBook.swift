import BookModel
package import Diagnostics
import LibPOSIX
import Linking
import OnlineSymbols
import Packaging
import Typesetting
import Validation

/// Manuscript to printed pages: a PDF for each edition, and what houses need that typeset by CSS. All of it appears
/// together, or what was there stays.
package func printBook(
  _ plan: Plan, _ wishes: PrintWishes, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> PrintSummary {
  let ground = try Groundwork(for: plan, report: &report)
  let print = try PrintGround(on: ground, report: &report)
  let linked = try ground.readAndLink(takesPages: false, report: &report, announce: announce)
  announce(.typesetting)
  let editions = try typeset(wishes.editions, of: linked, on: print, report: &report)
  announce(.finishing)
  let finished = try editions.map { edition throws(Stopped) in try finish(edition, on: print, report: &report) }
  announce(.comparing)
  let compared = try compareWords(of: finished, with: linked, report: &report)
  let paged = try pagedMedia(of: linked, on: ground, report: &report)
  report.addUselessSilencings(except: Code.notOfPrinting)
  try report.checkpoint()
  announce(.writing)
  let folder = plan.output ?? "build"
  let products = PrintProducts(
    editions: compared, named: slug(of: linked.title), pagedMedia: paged,
    record: wishes.recordedEdition.flatMap { pageRecord(of: $0, compared, in: ground.catalogueSource.editions) })
  return try products.write(to: folder, report: &report)
}

/// An edition on its way.
struct TypesetEdition {
  let edition: PrintEdition
  let typst: TypstBook
  var pdf: [UInt8]
  /// Nil until somebody counted them.
  var pages: Int?
}

private func typeset(
  _ editions: [PrintEdition], of linked: LinkedBook, on print: PrintGround, report: inout Report
) throws(Stopped) -> [TypesetEdition] {
  let jobs = editions.map {
    TypesettingJob(edition: $0, typst: writeTypst(linked, design: print.design, edition: $0))
  }
  let made = try typeset(jobs, of: linked.book, plan: print.typesettingPlan(for: linked), report: &report)
  return zip(jobs, made).map { TypesetEdition(edition: $0.edition, typst: $0.typst, pdf: $1, pages: nil) }
}
