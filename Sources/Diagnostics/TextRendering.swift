/// Shows diagnostics to people: GNU's `file:line:column: severity: message [code]`, the source line, a caret, a hint.
package struct DiagnosticText: Sendable {
  package let language: MessageLanguage
  package let colour: Bool

  package init(language: MessageLanguage, colour: Bool) {
    self.language = language
    self.colour = colour
  }

  /// All lines of one diagnostic, each ended by a line break.
  package func text(of diagnostic: Diagnostic) -> String {
    var text = headline(of: diagnostic) + "\n"
    if let location = diagnostic.location { text += excerpt(at: location) }
    if let hint = diagnostic.hint { text += "  hint: " + oneLine(hint.text(in: language)) + "\n" }
    return text
  }

  private func headline(of diagnostic: Diagnostic) -> String {
    var place = ""
    if let location = diagnostic.location {
      place = "\(oneLine(location.file.path)):\(location.start.line):\(location.start.column): "
    }
    let severity = diagnostic.severity.name.text(in: language) + ":"
    let message = oneLine(diagnostic.message.text(in: language))
    return bold(place) + painted(severity, diagnostic.severity)
      + " \(message) [\(diagnostic.code.rawValue)]"
  }

  /// The line with the mistake and a caret under it; of a long line the part around the mistake.
  private func excerpt(at location: SourceRange) -> String {
    let (start, stop) = (location.start, location.end)
    let around = location.file.line(around: location.bytes.lowerBound, reach: 100)
    let line = (around.before + around.behind).unicodeScalars.map { printable($0) }
    guard !line.isEmpty else { return "" }
    let column = around.before.unicodeScalars.count
    let end = stop.line == start.line ? column + stop.column - start.column : line.count
    let first = max(0, column - 40)
    let last = min(line.count, first + 100)
    let shown = String(String.UnicodeScalarView(line[first..<last]))
    let marks = max(1, columns(of: line[column..<max(column, min(end, last))]))
    let caret =
      String(repeating: " ", count: columns(of: line[first..<column])) + "^"
      + String(repeating: "~", count: marks - 1)
    let before = first > 0 ? "…" : ""
    return
      "  \(before)\(shown)\(last < line.count ? "…" : "")\n  \(before.isEmpty ? "" : " ")\(bold(caret))\n"
  }

  private func columns(of characters: ArraySlice<Unicode.Scalar>) -> Int {
    characters.reduce(0) { $0 + $1.terminalColumns }
  }

  /// Control characters must reach no terminal: a manuscript is not to be trusted with that.
  private func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\t" { return " " }
    return scalar.steersTerminal ? "\u{FFFD}" : scalar
  }

  private func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar == "\n" ? " " : printable(scalar)) }
    return String(result)
  }

  private func bold(_ text: String) -> String {
    colour && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func painted(_ text: String, _ severity: Severity) -> String {
    guard colour else { return text }
    switch severity {
    case .error: return "\u{1B}[1;31m\(text)\u{1B}[0m"
    case .warning: return "\u{1B}[1;33m\(text)\u{1B}[0m"
    case .note: return "\u{1B}[1;36m\(text)\u{1B}[0m"
    }
  }
}
