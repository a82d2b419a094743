package import BookModel
package import Diagnostics
package import ImageConversion
import LibPOSIX

/// An edition to typeset.
package struct TypesettingJob: Sendable {
  package let edition: PrintEdition
  package let typst: TypstBook

  package init(edition: PrintEdition, typst: TypstBook) {
    self.edition = edition
    self.typst = typst
  }
}

/// What editions are typeset with.
package struct TypesettingPlan: Sendable {
  let engine: Engine
  let templates: Templates
  /// Beside those within the engine.
  let fontFolders: [String]
  /// The families that the design asks for, as it spells them.
  let families: [String]
  /// In seconds since 1970.
  let modified: Int64
  let threads: Int
  /// A folder that gets what the engine reads, to be looked at; nil for none.
  let keptInput: String?

  package init(
    engine: Engine, templates: Templates, fontFolders: [String], families: [String], modified: Int64, threads: Int,
    keptInput: String? = nil
  ) {
    self.engine = engine
    self.templates = templates
    self.fontFolders = fontFolders
    self.families = families
    self.modified = modified
    self.threads = threads
    self.keptInput = keptInput
  }
}

/// Typesets editions of a book, at the same time where there are processors for it, and gives their PDFs in that order.
///
/// The engine sees a folder of files that were copied for it, and nothing else of this computer but fonts.
package func typeset(
  _ jobs: [TypesettingJob], of book: Book, masters: PrintMasters, plan: TypesettingPlan, report: inout Report
) throws(Stopped) -> [[UInt8]] {
  report.add(contentsOf: plan.templates.packageImports)
  let pictures = pictures(of: jobs.map(\.typst), in: book, masters, threads: plan.threads, report: &report)
  try report.checkpoint()
  if let folder = plan.keptInput {
    try keepInput(of: jobs, pictures: pictures, plan: plan, in: folder, report: &report)
  }
  do throws(FileError) {
    let room = try EngineRoom()
    for job in jobs { try room.furnish(for: job, pictures: pictures, templates: plan.templates) }
    let errands = jobs.map { Errand(job: $0, room: room.path, plan: plan) }
    let runs = mapInParallel(errands, threads: plan.threads, weight: { $0.job.typst.source.count }) { $0.run() }
    for (job, run) in zip(jobs, runs) { judge(run, of: job, in: book.sources, plan: plan, report: &report) }
    // What was not typeset is not there to be read.
    return report.hasErrors ? [] : try jobs.map { job throws(FileError) in try room.product(of: job.edition) }
  } catch {
    report.add(.noRoom(error))
    throw Stopped(isOutsideCause: true)
  }
}

extension Diagnostic {
  fileprivate static func noRoom(_ error: FileError) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "om te zetten is een tijdelijke map nodig, en dat lukt niet: “\(error.path)” (\(error.reason))",
        english: "typesetting takes a temporary folder, which fails: “\(error.path)” (\(error.reason))"),
      hint: Message(
        dutch: "Maak ruimte, of noem met TMPDIR een andere map.",
        english: "Make room, or name another folder "
          + "by TMPDIR."))
  }
}
