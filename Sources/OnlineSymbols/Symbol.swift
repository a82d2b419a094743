package import BookModel
package import Diagnostics

/// One online symbol.
package struct Symbol: Sendable {
  package let key: SymbolKey
  /// What is printed beside it; nil until it has been given one.
  package let number: SymbolNumber?
  /// Whether its author gave it one, good or bad.
  let isNumbered: Bool
  package let kind: SymbolKind
  package let title: String
  package let description: String?
  /// The language of title and description, where it is not that of the catalogue.
  package let language: LanguageTag?
  /// The first edition that carries it.
  package let since: Int?
  package let state: SymbolState
  /// Where the landing page leads on to; nil where the page itself is the destination.
  package let target: SymbolTarget?
  package let archive: ArchivedCopy?
  package let acceptance: Acceptance?
  package let place: SourceRange
  /// Its key as the file has it: `key="klm-aswolk"`.
  let keyPlace: SourceRange
}

package enum SymbolKind: String, CaseIterable, Sendable {
  case film, download, article, community, tool, page
}

/// What became of a symbol. None of them ever stops to answer: printed copies cannot be corrected.
package enum SymbolState: Sendable, Hashable {
  case live
  /// Another symbol has taken its place, and its page leads there.
  case moved(to: SymbolKey, on: CalendarDay?)
  /// What it led to is gone for good; its page says so in these words, and may name another symbol.
  case retired(String, instead: SymbolKey?, on: CalendarDay?)

  package var name: String {
    switch self {
    case .live: "live"
    case .moved: "moved"
    case .retired: "retired"
    }
  }

  /// The symbol that a reader is led or pointed to.
  package var replacement: SymbolKey? {
    switch self {
    case .live: nil
    case .moved(let key, _): key
    case .retired(_, let key, _): key
    }
  }
}

/// Where a landing page leads on to.
package struct SymbolTarget: Sendable, Hashable {
  package let address: String
  /// Since when, where it was not the first.
  package let since: CalendarDay?
  /// The day on which it was last found in order, by a check of links.
  package let checked: CalendarDay?
  /// Its address as the file has it.
  package let place: SourceRange
}

/// A copy that stays when the target is gone.
package struct ArchivedCopy: Sendable, Hashable {
  package let address: String
  /// The day on which it was made.
  package let day: CalendarDay?

  package init(address: String, day: CalendarDay?) {
    self.address = address
    self.day = day
  }
}

/// Who said that the target is right, and when.
package struct Acceptance: Sendable, Hashable {
  package let by: String
  package let on: CalendarDay?
  /// What title and text of the page were then, in short: a page that differs has changed since.
  package let fingerprint: String?
}

/// A day of the Gregorian calendar as `xsd:date` without a time zone writes it: `2026-11-26`.
package struct CalendarDay: Sendable, Hashable, Comparable {
  package let text: String

  /// Nil where the text is no such day.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.text = text
  }

  package static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.text < b.text }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
