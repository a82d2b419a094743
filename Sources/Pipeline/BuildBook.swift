import BookModel
import Configuration
package import Diagnostics
import LibPOSIX
import Linking
import Packaging
import Rendering
import Validation

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
  report.addUselessSilencings(except: Code.notOfBuilding)
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
  if let path = plan.sourceMap { try write(sourceMap(of: rendered), to: path, report: &report) }
  return Summary(
    of: linked, leftOut: files.leftOut,
    output: (path: artifact.path, bytes: artifact.size, documents: rendered.pages.count))
}
