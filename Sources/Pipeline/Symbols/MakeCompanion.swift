import Companion
package import Diagnostics
import Linking

/// What became of making the companion site.
package struct CompanionSummary: Sendable {
  package let folder: String
  package let files: Int
  package let symbols: Int
  /// Where the site will be found.
  package let base: String
}

/// Manuscript to companion site. It is walked once it is made: nothing that does not lead where it should is put in the
/// place of the site that is there.
package func makeCompanion(
  _ plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> CompanionSummary {
  let ground = try Groundwork(for: plan, report: &report)
  let linked = try ground.readAndLink(report: &report, announce: announce)
  _ = try linked.catalogueWithSymbols(ground, report: &report)
  report.addUselessSilencings(except: Code.notOfBuilding)
  announce(.rendering)
  guard let site = try checkedSite(of: linked, threads: plan.threads, report: &report) else {
    throw Stopped(isOutsideCause: false)
  }
  announce(.packaging)
  let folder = plan.output ?? "build/boekonline"
  try writeSite(site, to: folder, report: &report)
  return CompanionSummary(folder: folder, files: site.files.count, symbols: site.symbolCount, base: site.base)
}

/// The site, every way of which was walked from paper to target and back; nil for a book without symbols.
func checkedSite(of linked: LinkedBook, threads: Int, report: inout Report) throws(Stopped) -> CompanionSite? {
  let site = try companionSite(
    of: linked, modified: modificationTime(of: linked.book), threads: threads, report: &report)
  guard let site else { return nil }
  checkRoundTrip(of: site, with: linked, report: &report)
  try report.checkpoint()
  return site
}
