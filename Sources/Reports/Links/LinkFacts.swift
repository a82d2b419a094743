package import Diagnostics

/// One address of the book, what became of it, and every place that leads there.
package struct LinkFacts: Sendable {
  /// As the author wrote it.
  package let address: String
  package let verdict: VerdictFacts
  /// What a message says behind the address.
  package let remark: Message
  /// How to mend it; of ``archive`` a report tells by itself.
  package let hint: Message?
  package let standing: LinkStanding
  package let way: LinkWay
  /// A copy from when the page was there, and the day of it.
  package let archive: (address: String, day: String)?
  /// The day on which it was asked for, and whether that was in an earlier run.
  package let checked: (day: String, isRemembered: Bool)?
  /// In the order of reading.
  package let places: [LinkPlace]

  package init(
    address: String, verdict: VerdictFacts, remark: Message, hint: Message? = nil, standing: LinkStanding = .good,
    way: LinkWay = LinkWay(), archive: (address: String, day: String)? = nil,
    checked: (day: String, isRemembered: Bool)? = nil, places: [LinkPlace]
  ) {
    self.address = address
    self.verdict = verdict
    self.remark = remark
    self.hint = hint
    self.standing = standing
    self.way = way
    self.archive = archive
    self.checked = checked
    self.places = places
  }
}

/// A verdict as reports name it.
package struct VerdictFacts: Sendable {
  /// What it asks of an editor.
  package enum Weight: Sendable {
    case good, worthKnowing, failing
    /// Nothing was asked, so nobody knows.
    case unknown
  }

  /// For programs; it never changes its meaning.
  package let name: String
  package let label: Message
  /// What it means and what to do about it.
  package let explanation: Message
  package let weight: Weight
  /// The worst verdict has the lowest.
  package let rank: Int

  package init(name: String, label: Message, explanation: Message, weight: Weight, rank: Int) {
    self.name = name
    self.label = label
    self.explanation = explanation
    self.weight = weight
    self.rank = rank
  }
}

/// What a link that fails means to a run, by what earlier runs saw.
package enum LinkStanding: Sendable {
  case good
  /// It fails, and not yet often or long enough to call it broken.
  case failing(times: Int, days: Int)
  /// It counts for the exit code.
  case broken(times: Int, days: Int)
  /// Broken, and it was so in the baseline.
  case known
  /// The book says why it may be so.
  case exempt(reason: String, until: String?)
}

/// How the answer was come by.
package struct LinkWay: Sendable {
  /// Of the last answer; nil where there was none.
  package let status: Int?
  /// Where it ended.
  package let finalAddress: String?
  /// What the page there calls itself.
  package let title: String?
  package let hops: [LinkHop]

  package init(status: Int? = nil, finalAddress: String? = nil, title: String? = nil, hops: [LinkHop] = []) {
    self.status = status
    self.finalAddress = finalAddress
    self.title = title
    self.hops = hops
  }
}

/// One request on the way.
package struct LinkHop: Sendable {
  package let address: String
  /// `GET` or `HEAD`.
  package let method: String
  package let status: Int?
  package let seconds: Double

  package init(address: String, method: String, status: Int?, seconds: Double) {
    self.address = address
    self.method = method
    self.status = status
    self.seconds = seconds
  }
}

/// Where in the book a link stands.
package struct LinkPlace: Sendable {
  package let file: String
  package let line: Int
  package let column: Int
  /// Nil where it is in no chapter, such as in a ledger.
  package let chapter: String?
  package let section: String?
  package let page: String?
  /// Of the online symbol that leads there; nil for a link in the text.
  package let symbol: String?

  package init(
    file: String, line: Int, column: Int, chapter: String? = nil, section: String? = nil, page: String? = nil,
    symbol: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.chapter = chapter
    self.section = section
    self.page = page
    self.symbol = symbol
  }
}
