package enum Severity: String, CaseIterable, Sendable {
  case error, warning, note

  package var name: Message {
    switch self {
    case .error: Message(dutch: "fout", english: "error")
    case .warning: Message(dutch: "waarschuwing", english: "warning")
    case .note: Message(dutch: "opmerking", english: "note")
    }
  }
}

/// Something that is wrong, where it is, and how to mend it.
package struct Diagnostic: Hashable, Sendable {
  package let severity: Severity
  package let code: Code
  /// What is wrong.
  package let message: Message
  /// How to mend it.
  package let hint: Message?
  /// Nil where the trouble is in no file, such as a full disk.
  package let location: SourceRange?
  /// Nil where only the author can know what belongs there.
  package let fix: Fix?

  /// - Parameter severity: the code's own severity where it is left out.
  package init(
    _ code: Code, _ message: Message, hint: Message? = nil, at location: SourceRange? = nil,
    severity: Severity? = nil, fix: Fix? = nil
  ) {
    self.severity = severity ?? code.severity
    self.code = code
    self.message = message
    self.hint = hint
    self.location = location
    self.fix = fix
  }

  /// The same finding, and no reason to stop.
  var demoted: Diagnostic {
    Diagnostic(code, message, hint: hint, at: location, severity: severity == .error ? .warning : severity, fix: fix)
  }

  /// The same finding, taken as an error.
  var raised: Diagnostic {
    Diagnostic(code, message, hint: hint, at: location, severity: .error, fix: fix)
  }
}
