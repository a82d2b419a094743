import Diagnostics

/// GitHub's Markdown, for a comment on a change or the summary of a workflow.
func markdownReport(on run: RunRecord) -> String {
  guard let links = run.facts.links else { return markdown(of: run.findings, of: run) }
  let rest = run.findingsBesideLinks
  let report = MarkdownLinks(language: run.language).text(of: links)
  return rest.isEmpty ? report : report + "\n" + markdown(of: rest, of: run)
}

private func markdown(of findings: [Diagnostic], of run: RunRecord) -> String {
  var text = "## boekbouw \(run.command)\n\n"
  if findings.isEmpty {
    return text + Message(dutch: "Niets gevonden.", english: "Nothing found.").text(in: run.language) + "\n"
  }
  let heads = FindingColumn.allCases.map { markdown($0.heading.text(in: run.language)) }
  text += tableRow(heads) + tableRow(heads.map { _ in "---" })
  for finding in findings { text += tableRow(cells(for: finding, in: run.language)) }
  return text
}

private func cells(for finding: Diagnostic, in language: MessageLanguage) -> [String] {
  FindingColumn.allCases.map { column in
    switch column {
    case .severity: markdown(finding.severity.name.text(in: language))
    case .place: finding.placeInFile.map { markdown($0) } ?? ""
    case .message:
      [finding.message, finding.hint].compactMap { $0.map { markdown($0.text(in: language)) } }.joined(
        separator: "<br>")
    case .code: "`\(finding.code.rawValue)`"
    }
  }
}

func tableRow(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

/// What a table of findings shows of each.
enum FindingColumn: CaseIterable {
  case severity, place, message, code

  var heading: Message {
    switch self {
    case .severity: Message(dutch: "Soort", english: "Kind")
    case .place: Message(dutch: "Plaats", english: "Place")
    case .message: Message(dutch: "Wat er is, en wat je eraan doet", english: "What is wrong, and how to mend it")
    case .code: Message(dutch: "Code", english: "Code")
    }
  }
}

extension RunRecord {
  /// Findings that the report on links does not tell already.
  var findingsBesideLinks: [Diagnostic] {
    findings.filter { $0.code == .noLinks || !Code.ofLinks.contains($0.code) }
  }
}

extension Diagnostic {
  /// `hoofdstuk1.xml:34:67`; nil where the trouble is in no file.
  var placeInFile: String? {
    location.map { "\($0.file.path):\($0.start.line):\($0.start.column)" }
  }
}
