import BookModel
import Diagnostics
import LinkChecking
import LinkHistory
import Linking

/// Tells of every place whose link is not as it should be, as severely as it stands and as the book takes it; the
/// outcomes follow.
func tellOfVerdicts(
  in outcomes: inout [LinkOutcome], _ linked: LinkedBook, _ course: RunCourse, report: inout Report
) {
  for index in outcomes.indices {
    guard let finding = outcomes[index].finding, let code = finding.checked.verdict.code, code != .uncheckedLink else {
      continue
    }
    var severities: [Severity?] = []
    for use in outcomes[index].uses {
      let repair = LinkRepair(of: use, finding, in: linked)
      outcomes[index].hint = outcomes[index].hint ?? repair.hint
      severities.append(
        report.severity(
          adding: Diagnostic(
            code, finding.checked.verdict.message(for: use.address), hint: repair.hint, at: use.place,
            severity: finding.standing.severity, fix: repair.fix)))
    }
    outcomes[index].finding?.standing = finding.standing.taken(as: severities, code)
  }
  let unchecked = outcomes.count { $0.finding.map { $0.checked.verdict.code == .uncheckedLink } ?? false }
  if let reason = course.cut { report.add(.cut(reason, unchecked: unchecked, of: outcomes.count)) }
}

extension Standing {
  /// Nil for what the code itself says.
  fileprivate var severity: Severity? {
    switch self {
    case .broken: .error
    case .failing, .known: .warning
    case .good, .exempt: nil
    }
  }

  /// As the book takes the findings of all places: it may silence them all, or raise one.
  fileprivate func taken(as severities: [Severity?], _ code: Code) -> Standing {
    if severities.allSatisfy({ $0 == nil }) { return .exempt(reason: "silence: \(code.rawValue)", until: nil) }
    guard severities.contains(.error) else { return self }
    switch self {
    case .good: return .broken(times: 1, days: 0)
    case .failing(let times, let days): return .broken(times: times, days: days)
    case .broken, .known, .exempt: return self
    }
  }
}

extension Diagnostic {
  fileprivate static func cut(_ reason: Verdict.Reason, unchecked: Int, of all: Int) -> Diagnostic {
    let why =
      switch reason {
      case .cancelled: Message(dutch: "het werk is afgebroken", english: "the run was stopped")
      case .outOfTime: Message(dutch: "de tijd was om", english: "the time was up")
      case .exempt: Message(dutch: "", english: "")
      }
    return Diagnostic(
      .uncheckedLink,
      why
        + Message(
          dutch: ": \(unchecked) van de \(all) links zijn niet nagegaan",
          english: ": \(unchecked) of \(all) links were not checked"),
      hint: Message(
        dutch: "Begin opnieuw: wat nagegaan is, hoeft niet nog eens. Met --budget 3600 is er een uur de tijd.",
        english: "Begin again: what was checked need not be once more. With --budget 3600 there is an hour for it."),
      severity: .error)
  }
}
