package import BookModel
package import Diagnostics

/// The ledger of a book's online symbols (`boekonline.xml`): where each one leads, who said so, and what became of it.
package struct Catalogue: Sendable {
  /// What `olink/@targetdoc` must say.
  package let targetDocument: String
  /// The address of the companion site, ending in a slash.
  package let base: String
  package let symbols: [SymbolKey: Symbol]
  /// The keys in the order of the file.
  package let order: [SymbolKey]
  /// Keys that a second symbol has as well, which was left out; and where that is.
  package let repeated: [SymbolKey: SourceRange]
  /// The start tag of the catalogue.
  package let place: SourceRange
  /// Where its end tag begins.
  package let end: Int

  /// The page of a symbol on the companion site.
  package func address(of key: SymbolKey) -> String { base + key.name }

  /// What a QR code holds for a number.
  package func address(of number: SymbolNumber) -> String { base + number.digits }

  /// What stands in print beside a symbol: the address of its number without `https://`.
  package func printedAddress(of number: SymbolNumber) -> String {
    let address = address(of: number)
    guard let scheme = address.range(of: "://") else { return address }
    return String(address[scheme.upperBound...])
  }

  /// The symbol that a reader of the book arrives at: that of the key, or the one that took its place in the end. Nil
  /// where it was retired, or where nobody knows.
  package func destination(of key: SymbolKey) -> Symbol? {
    var current = key
    // More steps than there are symbols would be a circle, which a lenient run lets pass.
    for _ in order {
      guard let symbol = symbols[current] else { return nil }
      switch symbol.state {
      case .live: return symbol
      case .moved(let next, _): current = next
      case .retired: return nil
      }
    }
    return nil
  }

  /// The symbols in the order of the file.
  package var inOrder: [Symbol] { order.compactMap { symbols[$0] } }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? {
    indices.lazy.filter { self[$0...].hasPrefix(part) }.first.map { $0..<self.index($0, offsetBy: part.count) }
  }
}
