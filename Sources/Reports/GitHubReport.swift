import Diagnostics
import Explanations

/// GitHub's workflow commands: `::error file=…,line=…::message`, a line a finding.
func githubReport(on run: RunRecord) -> String {
  run.findings.map { finding in
    let title = "\(finding.code.explanation.title.text(in: run.language)) [\(finding.code.rawValue)]"
    let properties = place(of: finding.location) + [("title", title)]
    let list = properties.map { "\($0.0)=\(escaped($0.1, alsoIn: ":,"))" }.joined(separator: ",")
    return "::\(command(for: finding.severity)) \(list)::\(escaped(finding.wholeText(in: run.language)))\n"
  }.joined()
}

private func command(for severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .note: "notice"
  }
}

/// Columns go with a single line only.
private func place(of range: SourceRange?) -> [(String, String)] {
  guard let range else { return [] }
  let (start, end) = (range.start, range.end)
  let lines = [("file", range.file.path), ("line", String(start.line)), ("endLine", String(end.line))]
  guard start.line == end.line else { return lines }
  // The last column that is marked, not the one behind it.
  return lines + [("col", String(start.column)), ("endColumn", String(max(start.column, end.column - 1)))]
}

/// Escapes as GitHub's own toolkit does; in a property `:` and `,` too.
private func escaped(_ text: String, alsoIn more: String = "") -> String {
  var result = String.UnicodeScalarView()
  for scalar in visible(text).unicodeScalars {
    if scalar == "%" || scalar == "\n" || more.unicodeScalars.contains(scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result.append(contentsOf: ("%" + (scalar.value < 16 ? "0" : "") + digits).unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}
