/// Everything that a run has found wrong so far.
package struct Report: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// Adds a finding, as severe as the book takes it; the same one is kept once.
  package mutating func add(_ finding: Diagnostic) { _ = severity(adding: finding) }

  /// The same, and how severe that is; nil where the book silences it.
  package mutating func severity(adding finding: Diagnostic) -> Severity? {
    guard let diagnostic = rules.judge(finding) else { return nil }
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    return diagnostic.severity
  }

  package mutating func add(contentsOf diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { add(diagnostic) }
  }

  /// What a copy of this report has got since: of work that went on beside this one's.
  package mutating func add(foundBeside copy: Report) {
    add(contentsOf: copy.diagnostics)
    rules.noteUses(in: copy.rules)
  }

  /// The findings as a reader meets them: by file, line and column; what is in no file comes last.
  package var inOrder: [Diagnostic] {
    let places = diagnostics.enumerated().map { index, diagnostic in
      (diagnostic.location.map { ($0.file.path, $0.bytes.lowerBound) }, index)
    }
    let order = places.sorted { a, b in
      switch (a.0, b.0) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: a.1 < b.1
      }
    }
    return order.map { diagnostics[$0.1] }
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether a bug of ours came to light.
  package var hasOwnFault: Bool { diagnostics.contains(where: \.code.isOurs) }

  package func count(of severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  /// Ends a stage: goes on only if no error was found.
  package func checkpoint() throws(Stopped) {
    if hasErrors { throw Stopped(isOutsideCause: errors.allSatisfy(\.code.isOutsideCause)) }
  }

  /// From now on a warning with this code is an error.
  package mutating func raise(_ code: Code) { rules.raise(code) }

  /// From now on mistakes that leave a book to be made are warnings.
  package mutating func beLenient() { rules.isLenient = true }

  /// From now on these warnings are left out.
  package mutating func silence(_ silencing: Silencing) { rules.add(silencing) }

  /// Whether a warning would be left out, for who counts warnings before adding them.
  package mutating func silences(_ code: Code, at location: SourceRange) -> Bool {
    rules.silences(code, at: location)
  }

  /// To be called when everything has been looked at. Where errors stopped that, nobody knows what is useless.
  ///
  /// - Parameter notLookedFor: what this run does not look for, so that nobody knows whether it is there.
  package mutating func addUselessSilencings(except notLookedFor: Set<Code> = []) {
    if !hasErrors { add(contentsOf: rules.unused(except: notLookedFor).map { .uselessSilencing($0) }) }
  }

  private var rules = WarningRules()
  private var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  private var seen: Set<Diagnostic> = []
}

/// A stage found errors; they are in the report.
package struct Stopped: Error, Sendable {
  /// True where no error was the book's own.
  package let isOutsideCause: Bool
  package init(isOutsideCause: Bool) { self.isOutsideCause = isOutsideCause }
}
