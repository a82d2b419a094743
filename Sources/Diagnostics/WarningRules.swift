/// A warning that the author has seen, wants to be silent about, and has said why.
package struct Silencing: Sendable {
  let code: Code
  /// Where the warning would stand; nil for anywhere in the book.
  let scope: SourceRange?
  /// Where the author says so.
  let place: SourceRange

  package init(_ code: Code, in scope: SourceRange?, saidAt place: SourceRange) {
    self.code = code
    self.scope = scope
    self.place = place
  }

  func covers(_ code: Code, at location: SourceRange?) -> Bool {
    guard code == self.code else { return false }
    guard let scope else { return true }
    return location.map { $0.file == scope.file && scope.bytes.contains($0.bytes.lowerBound) } ?? false
  }
}

/// What a book makes of our warnings: which ones are errors to it, and which are nothing. Errors stay errors, unless
/// the run is lenient.
struct WarningRules: Sendable {
  /// Whether mistakes that leave a book to be made are warnings.
  var isLenient = false
  private var raised: Set<Code> = []
  private var silencings: [(silencing: Silencing, isUsed: Bool)] = []

  mutating func raise(_ code: Code) { raised.insert(code) }
  mutating func add(_ silencing: Silencing) { silencings.append((silencing, false)) }

  /// Whether a warning is silenced; from then on what silences it has done something.
  mutating func silences(_ code: Code, at location: SourceRange?) -> Bool {
    var isSilent = false
    for index in silencings.indices where silencings[index].silencing.covers(code, at: location) {
      silencings[index].isUsed = true
      isSilent = true
    }
    return isSilent
  }

  /// What silenced something by a copy of these rules has done something.
  mutating func noteUses(in copy: WarningRules) {
    for (index, other) in zip(silencings.indices, copy.silencings) where other.isUsed {
      silencings[index].isUsed = true
    }
  }

  /// The finding as the book sees it; nil where it is silenced.
  mutating func judge(_ diagnostic: Diagnostic) -> Diagnostic? {
    let diagnostic = isLenient && diagnostic.code.isOfContent ? diagnostic.demoted : diagnostic
    guard diagnostic.severity == .warning else { return diagnostic }
    if silences(diagnostic.code, at: diagnostic.location) { return nil }
    return raised.contains(diagnostic.code) ? diagnostic.raised : diagnostic
  }

  /// Those that silenced nothing, of the codes that were looked for.
  func unused(except notLookedFor: Set<Code>) -> [Silencing] {
    silencings.filter { !$0.isUsed && !notLookedFor.contains($0.silencing.code) }.map(\.silencing)
  }
}

extension Diagnostic {
  static func uselessSilencing(_ silencing: Silencing) -> Diagnostic {
    let code = silencing.code.rawValue
    return Diagnostic(
      .uselessSilencing,
      Message(
        dutch: "de waarschuwing “\(code)” komt hier niet voor; onderdrukken hoeft dus niet",
        english: "there is no warning “\(code)” here to silence"),
      hint: Message(dutch: "Haal deze regel weg.", english: "Remove this line."), at: silencing.place)
  }
}
