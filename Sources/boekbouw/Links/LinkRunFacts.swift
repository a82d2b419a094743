import BookModel
import Diagnostics
import LibPOSIX
import LinkChecking
import LinkHistory
import Linking
import OnlineSymbols
import Pipeline
import Reports

extension LinkRunFacts {
  init(_ summary: LinkSummary) {
    self.init(
      book: summary.title, day: summary.day.text, links: summary.links.map(LinkFacts.init),
      hosts: summary.course?.hosts ?? 0, requests: summary.course?.requests ?? 0,
      seconds: summary.course?.seconds ?? 0, end: End(summary.course?.cut),
      politeness: summary.course?.politeness ?? [],
      changes: summary.changes.map { ($0.since.text, $0.list.map(LinkChangeFacts.init)) })
  }
}

extension RunCourse {
  fileprivate var politeness: [Message] {
    pauses.map { .paused($0.host, seconds: $0.seconds) }
      + paced.map { .paced($0.host, requests: $0.requests, interval: $0.interval) }
  }
}

extension LinkRunFacts.End {
  fileprivate init(_ cut: Verdict.Reason?) {
    self =
      switch cut {
      case .cancelled: .cancelled
      case .outOfTime: .outOfTime
      case .exempt, nil: .complete
      }
  }
}

extension LinkFacts {
  fileprivate init(_ outcome: LinkOutcome) {
    let finding = outcome.finding
    let verdict = finding?.checked.verdict ?? .unchecked(.exempt)
    self.init(
      address: outcome.address, verdict: VerdictFacts(verdict), remark: verdict.remark,
      hint: outcome.hint,
      standing: finding.map { LinkStanding($0.standing) } ?? .good,
      way: finding.map { LinkWay($0.checked) } ?? LinkWay(),
      archive: finding?.copy.map { ($0.address, $0.day) },
      checked: finding.flatMap(\.day), places: outcome.uses.map(LinkPlace.init))
  }
}

extension LinkFinding {
  /// When it was looked at; nil where it was not.
  fileprivate var day: (day: String, isRemembered: Bool)? {
    if case .unchecked = checked.verdict { nil } else { (seen.day.text, isRemembered) }
  }
}

extension VerdictFacts {
  fileprivate init(_ verdict: Verdict) {
    let weight: Weight =
      switch verdict.weight {
      case .good: .good
      case .worthKnowing: verdict.kind == .unchecked ? .unknown : .worthKnowing
      case .failing: .failing
      }
    self.init(
      name: verdict.name, label: verdict.label, explanation: verdict.explanation, weight: weight,
      rank: VerdictKind.allCases.firstIndex(of: verdict.kind) ?? 0)
  }
}

extension LinkStanding {
  fileprivate init(_ standing: Standing) {
    self =
      switch standing {
      case .good: .good
      case .failing(let times, let days): .failing(times: times, days: days)
      case .broken(let times, let days): .broken(times: times, days: days)
      case .known: .known
      case .exempt(let reason, let until): .exempt(reason: reason, until: until)
      }
  }
}

extension LinkWay {
  fileprivate init(_ checked: CheckedLink) {
    self.init(
      status: checked.hops.last?.status, finalAddress: checked.hops.last?.address, title: checked.title,
      hops: checked.hops.map {
        LinkHop(address: $0.address, method: $0.verb, status: $0.status, seconds: $0.seconds)
      })
  }
}

extension LinkPlace {
  fileprivate init(_ use: WebLink) {
    let start = use.place.start
    self.init(
      file: use.place.file.path, line: start.line, column: start.column, chapter: use.position?.chapter,
      section: use.position?.section, page: use.position?.page, symbol: use.key?.name)
  }
}

extension LinkChangeFacts {
  fileprivate init(_ change: LinkChange) {
    self.init(
      address: change.address, was: (change.before.name, change.before.label),
      now: (change.after.name, change.after.label), day: change.day.text)
  }
}

extension Message {
  fileprivate static func paced(_ host: String, requests: Int, interval: Double) -> Message {
    let milliseconds = Int((interval * 1000).rounded())
    return Message(
      dutch: "\(host) kreeg \(requests) verzoeken, op het laatst één per \(milliseconds) ms; --pace verandert dat.",
      english: "\(host) got \(requests) requests, one every \(milliseconds) ms at last; --pace changes that.")
  }

  fileprivate static func paused(_ host: String, seconds: Double) -> Message {
    let seconds = Int(seconds.rounded(.up))
    return Message(
      dutch: "\(host) wilde rust; daar is tot \(seconds) s op gewacht.",
      english: "\(host) asked for a pause; it was waited for, up to \(seconds) s.")
  }
}
