import Diagnostics
import Markup

/// The findings of a run as a table.
struct HTMLFindings {
  let words: HTMLWords
  let findings: [Diagnostic]

  func write(_ html: inout XMLWriter) {
    guard !findings.isEmpty else {
      html.element("p", text: words(HTMLWords.nothing))
      return html.newline()
    }
    let kinds = Severity.allCases.map { severity in
      (severity.rawValue, "\(words(severity.name)) (\(findings.count { $0.severity == severity }))")
    }
    let table = HTMLTable(
      id: "findings", caption: words(HTMLWords.findings), columns: FindingColumn.allCases.map { words($0.heading) },
      kinds: kinds)
    table.write(words, &html) { html in
      for (index, finding) in inOrder.enumerated() {
        html.element("tr", [Attribute("data-kind", finding.severity.rawValue)]) { html in
          for column in FindingColumn.allCases { write(column, of: finding, at: index, &html) }
        }
        html.newline()
      }
    }
  }

  /// Errors first, else as they came.
  private var inOrder: [Diagnostic] {
    Severity.allCases.flatMap { severity in findings.filter { $0.severity == severity } }
  }

  private func write(_ column: FindingColumn, of finding: Diagnostic, at index: Int, _ html: inout XMLWriter) {
    switch column {
    case .severity:
      let order = Severity.allCases.firstIndex(of: finding.severity).map(String.init)
      html.element("td", [Attribute("data-order", order)]) { html in
        html.element(
          "b", [Attribute("class", "badge " + finding.severity.rawValue)], text: words(finding.severity.name))
      }
    case .place:
      html.element("td", [Attribute("data-order", String(index))]) { html in
        if let place = finding.placeInFile { html.element("code", shown: place) }
      }
    case .message:
      html.element("th", [Attribute("scope", "row")]) { html in
        html.element("span", shown: words(finding.message))
        if let hint = finding.hint { html.element("span", [Attribute("class", "hint")], shown: words(hint)) }
      }
    case .code: html.element("td") { $0.element("code", text: finding.code.rawValue) }
    }
  }
}
