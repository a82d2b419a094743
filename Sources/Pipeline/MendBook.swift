package import Diagnostics
import Mending

/// A file that was mended, and how many findings of it.
package typealias MendedCount = (path: String, count: Int)

/// Checks a book, mends in its files what can be mended safely, and checks it again, so that what is left is reported
/// where it stands now.
///
/// - Parameter tell: is told which files were mended.
package func mendBook(
  _ plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }, tell: ([MendedCount]) -> Void
) throws(Stopped) -> Summary {
  var problems = Report()
  var counts: [String: Int] = [:]
  // One fix may bring out another: `blz . 3` has a space too many before it has one that may break.
  for round in 0..<5 {
    var found = report
    let checked = check(plan, report: &found) { if round == 0 { announce($0) } }
    let files = mendFiles(by: found.inOrder, report: &problems).filter { write($0, report: &problems) }
    for file in files { counts[file.path, default: 0] += file.count }
    if files.isEmpty {
      report = found
      tell(counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
      return try conclude(checked, problems, &report)
    }
  }
  tell(counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  return try conclude(check(plan, report: &report) { _ in }, problems, &report)
}

/// Checks a book, and shows what ``mendBook(_:report:announce:tell:)`` would do first.
///
/// - Parameter show: is given a unified diff.
package func showMending(
  of plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }, show: ([UInt8]) -> Void
) throws(Stopped) -> Summary {
  let checked = check(plan, report: &report, announce: announce)
  var problems = Report()
  show(mendFiles(by: report.inOrder, report: &problems).flatMap(\.unifiedDiff))
  return try conclude(checked, problems, &report)
}

private func check(_ plan: Plan, report: inout Report, announce: (Activity) -> Void) -> Result<Summary, Stopped> {
  Result { () throws(Stopped) in try checkBook(plan, report: &report, announce: announce) }
}

private func conclude(_ checked: Result<Summary, Stopped>, _ problems: Report, _ report: inout Report) throws(Stopped)
  -> Summary
{
  report.add(contentsOf: problems.diagnostics)
  let summary = try checked.get()
  try report.checkpoint()
  return summary
}
