package import Diagnostics
package import LibPOSIX
package import LinkChecking
package import LinkHistory
package import Linking
import Validation

/// What a check of links found.
package struct LinkSummary: Sendable {
  /// What the book is called.
  package let title: String
  package let day: Day
  /// In reading order. Mail addresses and telephone numbers are not among them: the web knows nothing of them.
  package let links: [LinkOutcome]
  /// Nil where nobody was asked.
  package let course: RunCourse?
  /// What became otherwise since the day that was asked for; nil where none was.
  package let changes: (since: Day, list: [LinkChange])?
}

/// What a run changed in the author's files.
package enum LinkChangeMade: Sendable {
  case mended([MendedCount])
  /// What was found of so many symbols stands in the ledger.
  case recorded(_ path: String, symbols: Int)
}

/// One address of the book, every place that leads there, and what was found.
package struct LinkOutcome: Sendable {
  package let address: String
  /// Never empty.
  package fileprivate(set) var uses: [WebLink]
  /// Nil where nobody was asked.
  package internal(set) var finding: LinkFinding?
  /// What to do about it; nil where there is nothing to do.
  package internal(set) var hint: Message?

  init(address: String, uses: [WebLink]) {
    self.address = address
    self.uses = uses
  }
}

/// What the web says of an address, and what that means to the run.
package struct LinkFinding: Sendable {
  package let checked: CheckedLink
  package internal(set) var standing: Standing
  package let seen: Moment
  /// Whether an earlier run saw it, and it was not asked for again.
  package let isRemembered: Bool
  /// A copy from when the page was as it should be, where archives were asked.
  package internal(set) var copy: Memento?
}

/// The addresses of a book that the web can be asked for, each once.
func outcomes(of links: [WebLink]) -> [LinkOutcome] {
  var outcomes: [LinkOutcome] = []
  var known: [String: Int] = [:]
  known.reserveCapacity(links.count)
  for link in links where isAskable(link.address) {
    let index = known[link.address, default: outcomes.count]
    if index < outcomes.count {
      outcomes[index].uses.append(link)
    } else {
      known[link.address] = index
      outcomes.append(LinkOutcome(address: link.address, uses: [link]))
    }
  }
  return outcomes
}

private func isAskable(_ address: String) -> Bool {
  address.hasPrefixInAnyCase("https://") || address.hasPrefixInAnyCase("http://")
}
