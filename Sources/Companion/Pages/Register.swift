import BookModel
import LibICU
import OnlineSymbols

/// The symbols in alphabetical order, by the letters of the book's language.
struct Register {
  /// What stands under one heading.
  struct Group {
    let title: String
    /// Places in ``symbols``.
    let range: Range<Int>
  }

  let symbols: [Symbol]
  let groups: [Group]

  /// How many symbols a page takes: it stays under 50 KB.
  static let symbolsPerPage = 100

  init(of facts: SiteFacts) {
    let collator = Collator(language: facts.bookLanguage)
    let letters = IndexLetters(language: facts.bookLanguage)
    let rows = facts.symbols.map { symbol in
      let heading = letters.heading(of: symbol.title)
      return Row(
        symbol: symbol, isRetired: symbol.isRetired, heading: heading, sortKey: collator.sortKey(of: symbol.title))
    }.sorted { $0.isBefore($1) }
    symbols = rows.map(\.symbol)
    groups = Self.groups(of: rows, facts.text)
  }

  var pageCount: Int { max(1, (symbols.count + Self.symbolsPerPage - 1) / Self.symbolsPerPage) }

  static func folder(ofPage page: Int) -> String { page == 1 ? "register/" : "register/\(page)/" }

  /// The page that a group begins on.
  func page(of group: Group) -> Int { group.range.lowerBound / Self.symbolsPerPage + 1 }

  /// What of each group stands on a page; its heading is an anchor where it begins.
  func groups(onPage page: Int) -> [(id: String?, title: String, symbols: ArraySlice<Symbol>)] {
    let start = (page - 1) * Self.symbolsPerPage
    let shown = start..<min(start + Self.symbolsPerPage, symbols.count)
    return groups.enumerated().filter { $1.range.overlaps(shown) }.map { place, group in
      let range = group.range.clamped(to: shown)
      let begins = range.lowerBound == group.range.lowerBound
      return (begins ? "_\(place + 1)" : nil, group.title, symbols[range])
    }
  }

  private static func groups(of rows: [Row], _ text: SiteText) -> [Group] {
    var groups: [Group] = []
    var start = 0
    for end in 1...max(1, rows.count) where end == rows.count || !rows[end].isUnderSameHeading(as: rows[start]) {
      groups.append(Group(title: rows[start].title(in: text), range: start..<end))
      start = end
    }
    return groups
  }
}

private struct Row {
  let symbol: Symbol
  let isRetired: Bool
  let heading: IndexHeading
  let sortKey: [UInt8]

  func isUnderSameHeading(as other: Row) -> Bool {
    isRetired ? other.isRetired : !other.isRetired && heading == other.heading
  }

  func isBefore(_ other: Row) -> Bool {
    if isRetired != other.isRetired { return other.isRetired }
    if !isRetired, heading != other.heading { return heading < other.heading }
    if sortKey != other.sortKey { return sortKey.lexicographicallyPrecedes(other.sortKey) }
    return symbol.key < other.symbol.key
  }

  func title(in text: SiteText) -> String {
    if isRetired { return text.retiredOnes }
    return switch heading {
    case .before: "0–9"
    case .letter(_, let letter): letter
    case .behind: text.otherLetters
    }
  }
}

extension Symbol {
  var isRetired: Bool {
    if case .retired = state { true } else { false }
  }
}
