import BookModel
import Diagnostics
import LinkChecking
import LinkHistory
import Linking

/// Tells of every place whose link is not as it should be, as severely as it stands.
func tellOfVerdicts(in outcomes: [LinkOutcome], _ linked: LinkedBook, _ course: RunCourse, report: inout Report) {
  for outcome in outcomes {
    guard let finding = outcome.finding, let code = finding.checked.verdict.code, code != .uncheckedLink else {
      continue
    }
    for use in outcome.uses {
      report.add(
        Diagnostic(
          code, finding.checked.verdict.message(for: outcome.address), hint: hint(finding, use, linked),
          at: use.place, severity: finding.standing.severity, fix: fix(finding, use, linked)))
    }
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
}

private func hint(_ finding: LinkFinding, _ use: WebLink, _ linked: LinkedBook) -> Message? {
  if case .moved(let target) = finding.checked.verdict, let reason = linked.reasonToKeep(use, movedTo: target) {
    return reason.hint
  }
  return finding.checked.verdict.hint(for: use.address, symbol: use.key?.name, archive: finding.copy?.address)
}

private func fix(_ finding: LinkFinding, _ use: WebLink, _ linked: LinkedBook) -> Fix? {
  guard case .moved(let target) = finding.checked.verdict, linked.reasonToKeep(use, movedTo: target) == nil else {
    return nil
  }
  return mending(use, in: linked, to: target)
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
