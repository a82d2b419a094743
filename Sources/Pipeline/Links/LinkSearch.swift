import Configuration
import Diagnostics
import LibCurl
import LibPOSIX
import LinkChecking
import LinkHistory
import Linking

/// How the links of a book are looked at, by what the book and the user want.
struct LinkSearch {
  private let settings: LinkSettings
  private let wishes: LinkWishes
  private let fingerprints: [String: String]
  private let baseline: Baseline

  init(_ settings: LinkSettings, _ wishes: LinkWishes, fingerprints: [String: String], baseline: Baseline) {
    self.settings = settings
    self.wishes = wishes
    self.fingerprints = fingerprints
    self.baseline = baseline
  }

  /// Finds out about each address: from what the book exempts, from what is remembered, and from the web.
  func fill(
    _ outcomes: inout [LinkOutcome], report: inout Report, progress: (LinkProgress) -> Void
  ) throws(Stopped) -> (course: RunCourse, changes: (since: Day, list: [LinkChange])?) {
    let now = Moment.now
    settings.addIdleExemptions(for: outcomes.map(\.address), on: now.day, to: &report)
    var history = try History(historySettings, report: &report)
    for index in outcomes.indices {
      guard let exemption = settings.exemption(for: outcomes[index].address, on: now.day) else { continue }
      outcomes[index].finding = .exempt(outcomes[index].address, exemption, at: now)
    }
    if !wishes.asksAll { recall(&outcomes, from: history, at: now, report: &report) }
    let open = outcomes.indices.filter { outcomes[$0].finding == nil }
    let run = try ask(for: open.map { outcomes[$0].address }, report: &report, progress: progress)
    for (index, checked) in zip(open, run.links) {
      outcomes[index].finding = finding(checked, seen: now, isRemembered: false, history, report: &report)
    }
    if run.looksOffline {
      // What a computer without a network sees says nothing of the links.
      report.add(.nobodyAnswers(run.course.hosts))
    } else {
      history.record(run.links, at: now, report: &report)
    }
    let since = wishes.since.flatMap { Day($0) }
    return (run.course, since.map { ($0, history.changes(since: $0, report: &report)) })
  }

  private func recall(
    _ outcomes: inout [LinkOutcome], from history: borrowing History, at now: Moment, report: inout Report
  ) {
    let open = outcomes.filter { $0.finding == nil }.map(\.address)
    let remembered = history.remembered(open, at: now, report: &report)
    for index in outcomes.indices {
      guard let memory = remembered[outcomes[index].address] else { continue }
      outcomes[index].finding = finding(memory.link, seen: memory.seen, isRemembered: true, history, report: &report)
    }
  }

  private func finding(
    _ checked: CheckedLink, seen: Moment, isRemembered: Bool, _ history: borrowing History, report: inout Report
  ) -> LinkFinding {
    let standing = history.standing(
      of: checked, seen: seen, isStrict: wishes.isStrict, baseline: baseline, report: &report)
    return LinkFinding(checked: checked, standing: standing, seen: seen, isRemembered: isRemembered)
  }

  private func ask(
    for addresses: [String], report: inout Report, progress: (LinkProgress) -> Void
  ) throws(Stopped) -> LinkRun {
    let links = addresses.map { LinkToCheck(address: $0, fingerprint: fingerprints[$0]) }
    do throws(ClientError) {
      return try checkLinks(
        links, by: manners, clientSettings, isCancelled: { isInterrupted }, progress: progress)
    } catch {
      report.add(.cannotAsk(error))
      throw Stopped(isOutsideCause: true)
    }
  }

  /// Asks archives for copies of what fails, and of the symbols that have none.
  func findCopies(
    for outcomes: inout [LinkOutcome], of linked: LinkedBook, report: inout Report, progress: (LinkProgress) -> Void
  ) throws(Stopped) {
    let today = Moment.now.day
    var wanted: [Int: CopyWanted] = [:]
    for index in outcomes.indices {
      let symbol = linked.symbolWithoutCopy(outcomes[index])
      let fails = outcomes[index].finding.map { $0.checked.verdict.weight == .failing } ?? false
      guard fails || symbol != nil else { continue }
      // The page that was signed off, else the one that is there now.
      let day = linked.dayOfSignOff(outcomes[index]) ?? today.text
      wanted[index] = CopyWanted(address: outcomes[index].address, day: fails ? day : today.text)
    }
    guard !wanted.isEmpty else { return }
    do throws(ClientError) {
      let found = try LinkChecking.findCopies(
        of: wanted.sorted { $0.key < $1.key }.map(\.value), in: settings.archives, by: manners, clientSettings,
        isCancelled: { isInterrupted }, progress: progress)
      for (index, want) in wanted { outcomes[index].finding?.copy = found[want] }
    } catch {
      report.add(.cannotAsk(error))
      throw Stopped(isOutsideCause: true)
    }
  }
}

// What was asked for goes before what the book says.
extension LinkSearch {
  private var historySettings: HistorySettings {
    HistorySettings(
      database: wishes.database ?? settings.database, failures: settings.failures, days: settings.days,
      freshDays: settings.fresh)
  }

  private var manners: Manners {
    var manners = Manners()
    // A connection that cannot be opened here would be taken for a host that takes none; some are kept open as well.
    let limit = max(16, raisedOpenFileLimit() - 64)
    manners.connections = min(wishes.web.connections ?? manners.connections, limit / 2)
    manners.connectionsPerHost = wishes.web.perHost ?? settings.perHost
    manners.pace = Double(wishes.web.pace ?? settings.pace) / 1000
    manners.timeout = Double(wishes.web.timeout ?? settings.timeout)
    manners.budget = Double(wishes.web.budget ?? settings.budget)
    manners.asksForSiblings = wishes.web.asksForSiblings
    return manners
  }

  private var clientSettings: ClientSettings {
    var client = ClientSettings(userAgent: settings.userAgent ?? LinkSearch.userAgent)
    // As browsers ask: some servers refuse who does not ask for pages.
    client.accept = "text/html,application/xhtml+xml,*/*;q=0.8"
    client.acceptLanguage = "nl, en;q=0.8, *;q=0.5"
    client.isPrivateAllowed = wishes.web.isPrivateAllowed
    client.allowedNetworks = wishes.web.allowedNetworks.compactMap { AddressRange($0) }
    client.connectTo = wishes.web.connectTo
    client.authorities = wishes.web.authorities
    client.keptConnections = min(client.keptConnections, max(16, raisedOpenFileLimit() - 64) / 2)
    client.connectionsPerHost = manners.connectionsPerHost
    return client
  }

  /// Servers that know only browsers answer to the first word; the rest says who it is.
  private static let userAgent = "Mozilla/5.0 (compatible; boekbouw; link check of a book)"
}

extension LinkFinding {
  fileprivate static func exempt(_ address: String, _ exemption: LinkExemption, at now: Moment) -> LinkFinding {
    LinkFinding(
      checked: CheckedLink(address: address, verdict: .unchecked(.exempt), hops: []),
      standing: .exempt(reason: exemption.reason, until: exemption.until?.text), seen: now, isRemembered: false)
  }
}

extension Diagnostic {
  fileprivate static func cannotAsk(_ error: ClientError) -> Diagnostic {
    switch error {
    case .library(let reason):
      Diagnostic(
        .installation,
        Message(
          dutch: "er kan niets aan het web worden gevraagd (\(reason))",
          english: "nothing can be asked of the web (\(reason))"))
    case .authorities(let path, let reason):
      Diagnostic(
        .unreadableFile,
        Message(
          dutch: "de certificaten in “\(path)” kunnen niet worden gelezen (\(reason))",
          english: "the certificates in “\(path)” cannot be read (\(reason))"),
        hint: Message(
          dutch: "Geef bij --ca-file een bestand in PEM-vorm op.", english: "Give --ca-file a file in PEM form."))
    }
  }
}
