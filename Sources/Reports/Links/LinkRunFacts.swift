package import Diagnostics

/// What a run found out about the links of a book.
package struct LinkRunFacts: Sendable {
  package enum End: String, Sendable {
    case complete
    case cancelled
    case outOfTime = "out-of-time"
  }

  /// What the book is called; nil where it says nothing.
  package let book: String?
  /// The day of the run, as the caller's clock has it.
  package let day: String?
  /// In the order of reading.
  package let links: [LinkFacts]
  /// That were asked in this run, by so many requests.
  package let hosts: Int
  package let requests: Int
  package let seconds: Double
  package let end: End
  /// Where it went more slowly than it could, and why.
  package let politeness: [Message]
  /// What became otherwise since a day; nil where nobody asked.
  package let changes: (since: String, list: [LinkChangeFacts])?

  package init(
    book: String? = nil, day: String? = nil, links: [LinkFacts], hosts: Int, requests: Int, seconds: Double,
    end: End = .complete, politeness: [Message] = [], changes: (since: String, list: [LinkChangeFacts])? = nil
  ) {
    self.book = book
    self.day = day
    self.links = links
    self.hosts = hosts
    self.requests = requests
    self.seconds = seconds
    self.end = end
    self.politeness = politeness
    self.changes = changes
  }
}

/// One verdict that became another.
package struct LinkChangeFacts: Sendable {
  package typealias Verdict = (name: String, label: Message)

  package let address: String
  package let was: Verdict
  package let now: Verdict
  package let day: String

  package init(address: String, was: Verdict, now: Verdict, day: String) {
    self.address = address
    self.was = was
    self.now = now
    self.day = day
  }
}

/// What an editor makes of links, the most pressing first.
enum LinkSection: Int, CaseIterable {
  case broken, failing, known, toLookAt, unchecked, exempt, fine

  /// Whether somebody has to see its links, rather than how many there are.
  var isListed: Bool {
    switch self {
    case .broken, .failing, .known, .toLookAt: true
    case .unchecked, .exempt, .fine: false
    }
  }
}

extension LinkFacts {
  var section: LinkSection {
    switch standing {
    case .broken: .broken
    case .failing: .failing
    case .known: .known
    case .exempt: .exempt
    case .good:
      switch verdict.weight {
      case .good: .fine
      // Where nobody kept a record, what fails has no standing yet.
      case .failing: .failing
      case .worthKnowing: .toLookAt
      case .unknown: .unchecked
      }
    }
  }
}

/// Links of one section with the same verdict.
struct LinkGroup {
  let section: LinkSection
  let verdict: VerdictFacts
  let links: [LinkFacts]

  /// What is said of all of them, where that is the same.
  var commonHint: Message? {
    guard let first = links.first?.hint, links.allSatisfy({ $0.hint == first }) else { return nil }
    return first
  }
}

extension LinkRunFacts {
  /// The most pressing first, and among those the worst.
  var groups: [LinkGroup] {
    Dictionary(grouping: links) { GroupKey(section: $0.section.rawValue, rank: $0.verdict.rank) }
      .sorted { $0.key < $1.key }
      .compactMap { _, links in
        links.first.map { LinkGroup(section: $0.section, verdict: $0.verdict, links: links) }
      }
  }

  /// How many links there are of each verdict, the worst first.
  var counts: [(verdict: VerdictFacts, links: Int)] {
    Dictionary(grouping: links, by: \.verdict.rank).sorted { $0.key < $1.key }
      .compactMap { _, links in links.first.map { ($0.verdict, links.count) } }
  }

  func count(of section: LinkSection) -> Int { links.count { $0.section == section } }
}

private struct GroupKey: Hashable, Comparable {
  let section: Int
  let rank: Int

  static func < (a: GroupKey, b: GroupKey) -> Bool { (a.section, a.rank) < (b.section, b.rank) }
}
