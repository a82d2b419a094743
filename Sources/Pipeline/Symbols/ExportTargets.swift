import BookModel
package import Diagnostics
import LibPOSIX
import Linking
import OnlineSymbols

/// Writes the book's catalogue as an olink target database for other DocBook tools.
///
/// - Returns: where it is, and how many symbols are in it.
package func exportTargets(
  of plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> (path: String, symbols: Int) {
  let ground = try Groundwork(for: plan, report: &report)
  let linked = try ground.readAndLink(report: &report, announce: announce)
  let catalogue = try linked.catalogueWithSymbols(ground, report: &report)
  let path = plan.output ?? "build/targets.db"
  let bytes = targetDatabase(of: catalogue, title: linked.title, language: linked.book.language.code)
  do {
    try makeFolders(at: folder(of: path))
    try replaceFile(at: path, with: bytes)
  } catch {
    report.add(.unwritable(path, reason: error.reason))
    throw Stopped(isOutsideCause: true)
  }
  return (path, catalogue.symbols.count)
}

private func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
