import BookModel
package import Diagnostics
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
  try write(bytes, to: path, report: &report)
  return (path, catalogue.symbols.count)
}
