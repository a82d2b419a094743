package import Diagnostics
package import Mending

/// What becomes of fixes.
package enum MendingMode: Sendable {
  /// They go into the author's files.
  case write
  /// They are shown.
  case show
}

/// Checks a book, mends what can be mended safely, and checks it again, so that what is left is reported where it
/// stands now.
///
/// - Parameter tell: is told of the files that were mended, or that would be.
package func mendBook(
  _ plan: Plan, mode: MendingMode, report: inout Report, announce: (Activity) -> Void = { _ in },
  tell: ([MendedFile]) -> Void
) throws(Stopped) -> Summary {
  var first = report
  let checked = check(plan, report: &first, announce: announce)
  var problems = Report()
  var files = mendFiles(by: first.inOrder, report: &problems)
  switch mode {
  case .write:
    files = files.filter { write($0, report: &problems) }
    tell(files)
  case .show: tell(files)
  }
  guard mode == .write, !files.isEmpty else {
    report = first
    return try conclude(checked, problems, &report)
  }
  return try conclude(check(plan, report: &report, announce: { _ in }), problems, &report)
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
