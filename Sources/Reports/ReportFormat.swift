import Diagnostics
import JSONWriting

/// The forms in which a run's findings can be had.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// Our own, see docs/json.md.
  case json
  /// SARIF 2.1.0, for code scanning and editors.
  case sarif
  /// JUnit's XML, for the test pages of CI servers.
  case junit
  /// Workflow commands that GitHub shows beside the lines of a change.
  case github
  /// GitHub's Markdown, for a comment on a change.
  case markdown
  /// A page for editors, in one file.
  case html
}

/// The report of a run: bytes that depend on nothing but what is given here.
package func report(on run: RunRecord, as format: ReportFormat) -> [UInt8] {
  switch format {
  case .text: Array(textReport(on: run).utf8)
  case .json: Array(jsonReport(on: run).document.utf8)
  case .sarif: Array(sarifReport(on: run).document.utf8)
  case .junit: junitReport(on: run)
  case .github: Array(githubReport(on: run).utf8)
  case .markdown: Array(markdownReport(on: run).utf8)
  case .html: htmlReport(on: run)
  }
}

private func textReport(on run: RunRecord) -> String {
  let text = DiagnosticText(language: run.language, colour: false)
  guard let links = run.facts.links else { return run.findings.map { text.text(of: $0) }.joined() }
  return run.findingsBesideLinks.map { text.text(of: $0) }.joined()
    + linkTable(links, in: run.language, colour: false)
}
