import Diagnostics
import Markup

/// JUnit's XML, as Jenkins and GitLab read it: a test case a finding.
///
/// Those pages show a row a case and its first line only, so that a case a file would hide all mistakes but one. A
/// warning is a test that passed and has something to say.
func junitReport(on run: RunRecord) -> [UInt8] {
  let findings = run.findings
  let failures = findings.filter { $0.severity == .error && !$0.code.isOutsideCause }
  let errors = findings.filter { $0.severity == .error && $0.code.isOutsideCause }
  let counts = [
    Attribute("name", "boekbouw \(run.command)"), Attribute("tests", String(max(1, findings.count))),
    Attribute("failures", String(failures.count)), Attribute("errors", String(errors.count)),
  ]
  var xml = XMLWriter()
  xml.declaration()
  xml.element("testsuites", counts) { xml in
    xml.newline()
    xml.element("testsuite", counts + [Attribute("skipped", "0")]) { xml in
      xml.newline()
      // Without a single case a server takes the report for a broken one.
      if findings.isEmpty {
        xml.empty("testcase", [Attribute("classname", "boekbouw"), Attribute("name", run.command)])
        xml.newline()
      }
      for finding in findings { write(finding, of: run, to: &xml) }
    }
    xml.newline()
  }
  xml.newline()
  return xml.bytes
}

private func write(_ finding: Diagnostic, of run: RunRecord, to xml: inout XMLWriter) {
  let message = oneLine(finding.message.text(in: run.language))
  let start = finding.location?.start
  // The place makes the name unique: GitLab keeps one of two cases with the same name.
  let name = (start.map { "\($0.line):\($0.column): " } ?? "") + "\(message) [\(finding.code.rawValue)]"
  let file = finding.location.map { visible($0.file.path) }
  xml.element(
    "testcase",
    [
      Attribute("classname", file ?? "boekbouw"), Attribute("name", name),
      Attribute("file", file), Attribute("line", start.map { String($0.line) }),
    ]
  ) { xml in
    let text = visible(DiagnosticText(language: run.language, colour: false).text(of: finding))
    switch finding.severity {
    case .error:
      let kind = [Attribute("type", finding.code.rawValue), Attribute("message", message)]
      xml.element(finding.code.isOutsideCause ? "error" : "failure", kind, text: text)
    case .warning, .note: xml.element("system-out", text: text)
    }
  }
  xml.newline()
}

func oneLine(_ text: String) -> String {
  String(visible(text).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
}

/// Text without what XML may not hold (XML 1.0 §2.2) or what a terminal would obey.
func visible(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isSpace = scalar == "\n" || scalar == "\t"
    let isForbidden = scalar.value == 0xFFFE || scalar.value == 0xFFFF || scalar.steersTerminal
    result.append(isForbidden && !isSpace ? "\u{FFFD}" : scalar)
  }
  return String(result)
}
