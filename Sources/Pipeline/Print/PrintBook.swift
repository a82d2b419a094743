import BookModel
package import Diagnostics
import ImageConversion
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
  let masters = PrintMasters(of: linked.book)
  let paged = pagedMediaFiles(of: linked, masters, print.design, on: ground, report)
  let typeset = try typeset(wishes, of: linked, masters, Manuscript(files), on: print, report: &report)
  let names = PrintNames(of: linked, in: plan.output ?? "build")
  let finished = try finish(typeset, of: linked, names, on: print, report: &report, announce: announce)
  let pagedMedia = try paged.made(report: &report)
  report.addUselessSilencings(except: Code.notOfPrinting)
  try report.checkpoint()
  let record = try wishes.recordedEdition.map { number throws(Stopped) in
    try PageRecord(of: number, by: finished, linked, in: ground.manuscript.folder)
      .entry(in: ground.catalogueSource.editions, report: &report)
  }
  announce(.writing)
  return try PrintProducts(editions: finished, names: names, pagedMedia: pagedMedia, record: record)
    .write(report: &report)
}

/// An edition as it comes from the engine.
struct TypesetEdition: Sendable {
  let edition: PrintEdition
  let typst: TypstBook
  let pdf: [UInt8]
  /// What its pages are held against.
  let words: Beside<PreparedComparison>
}

private func typeset(
  _ wishes: PrintWishes, of linked: LinkedBook, _ masters: PrintMasters, _ manuscript: Manuscript,
  on print: PrintGround, report: inout Report
) throws(Stopped) -> [TypesetEdition] {
  let jobs = mapInParallel(wishes.editions, threads: print.threads, weight: { _ in 1 }) { [design = print.design] in
    TypesettingJob(edition: $0, typst: writeTypst(linked, design: design, edition: $0))
  }
  let words = jobs.map { job in
    Beside(report) { own throws(Stopped) in
      try PreparedComparison(of: manuscript, expecting: ExpectedWords(job.typst.words), report: &own)
    }
  }
  let plan = print.typesettingPlan(for: linked, keepingInputIn: wishes.keptInput)
  let made = try typeset(jobs, of: linked.book, masters: masters, plan: plan, report: &report)
  return zip(zip(jobs, words), made).map {
    TypesetEdition(edition: $0.0.edition, typst: $0.0.typst, pdf: $1, words: $0.1)
  }
}

/// Compares the words of all editions and finishes them, everything at the same time.
private func finish(
  _ editions: [TypesetEdition], of linked: LinkedBook, _ names: PrintNames, on print: PrintGround,
  report: inout Report, announce: (Activity) -> Void
) throws(Stopped) -> [FinishedEdition] {
  announce(.comparing)
  let comparisons = editions.map { edition in
    Beside(report) { own throws(Stopped) in
      try comparePages(of: edition, named: names.name(of: edition.edition), report: &own)
    }
  }
  let files = editions.map { edition in
    Beside(report) { own throws(Stopped) in try finish(edition, of: linked, on: print, report: &own) }
  }
  let compared = try comparisons.map { comparison throws(Stopped) in try comparison.made(report: &report) }
  announce(.finishing)
  return try zip(compared, files).map { comparison, file throws(Stopped) in
    FinishedEdition(file: try file.made(report: &report), comparison: comparison)
  }
}
