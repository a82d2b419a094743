import BookModel
import OnlineSymbols

/// What a server leads on, and where to: one list, from which the map of every kind of server is made.
struct Redirects: Sendable {
  /// A number and the key whose page it leads to; for good.
  let numbers: [(number: SymbolNumber, key: SymbolKey)]
  /// Keys with a page of their own to show.
  let pages: [SymbolKey]
  /// A key whose symbol moved, and where that is now. Not for good: it may move again.
  let moved: [(key: SymbolKey, to: SymbolKey)]

  init(of facts: SiteFacts) {
    numbers = facts.symbols.compactMap { symbol in facts.number(of: symbol).map { ($0, symbol.key) } }
    let destinations = facts.symbols.map { symbol in
      (key: symbol.key, to: symbol.isMoved ? facts.destination(of: symbol)?.key : nil)
    }
    pages = destinations.filter { $0.to == nil }.map(\.key)
    moved = destinations.compactMap { key, to in to.map { (key, $0) } }
  }
}

extension Symbol {
  var isMoved: Bool {
    if case .moved = state { true } else { false }
  }
}

/// A file of lines.
struct Lines {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ line: String) {
    bytes.append(contentsOf: line.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func add(comment: String) {
    for line in comment.split(separator: "\n") { add("# " + line) }
  }
}
