import BookModel
package import Diagnostics
import LibPOSIX
import Linking
import OnlineSymbols
import Typesetting
import Validation
import WordChecking

/// Manuscript to printed pages: a PDF for each edition, and what houses need that typeset by CSS. All of it appears
/// together, or what was there stays.
package func printBook(
  _ plan: Plan, _ wishes: PrintWishes, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> PrintSummary {
  let ground = try Groundwork(for: plan, report: &report)
  let print = try PrintGround(on: ground, report: &report)
  let files = try readFiles(on: ground, takesPages: false, report: &report, announce: announce)
  let linked = try ground.readAndLink(files, report: &report, announce: announce)
  announce(.typesetting)
  let typeset = try typeset(wishes.editions, of: linked, on: print, report: &report)
  announce(.comparing)
  let names = PrintNames(of: linked, in: plan.output ?? "build")
  let manuscript = Manuscript(files)
  let compared = try typeset.map { edition throws(Stopped) in
    try comparePages(of: edition, named: names.name(of: edition.edition), with: manuscript, report: &report)
  }
  announce(.finishing)
  let finished = try compared.map { edition throws(Stopped) in
    try finish(edition, of: linked, on: print, report: &report)
  }
  let paged = try pagedMediaFiles(of: linked, print.design, on: ground, report: &report)
  report.addUselessSilencings(except: Code.notOfPrinting)
  try report.checkpoint()
  let record = try wishes.recordedEdition.map { number throws(Stopped) in
    try PageRecord(of: number, by: finished, linked, in: ground.manuscript.folder)
      .entry(in: ground.catalogueSource.editions, report: &report)
  }
  announce(.writing)
  return try PrintProducts(editions: finished, names: names, pagedMedia: paged, record: record).write(report: &report)
}

/// An edition as it comes from the engine.
struct TypesetEdition {
  let edition: PrintEdition
  let typst: TypstBook
  let pdf: [UInt8]
}

private func typeset(
  _ editions: [PrintEdition], of linked: LinkedBook, on print: PrintGround, report: inout Report
) throws(Stopped) -> [TypesetEdition] {
  let jobs = editions.map {
    TypesettingJob(edition: $0, typst: writeTypst(linked, design: print.design, edition: $0))
  }
  let made = try typeset(jobs, of: linked.book, plan: print.typesettingPlan(for: linked), report: &report)
  return zip(jobs, made).map { TypesetEdition(edition: $0.edition, typst: $0.typst, pdf: $1) }
}
