package import BookModel
import Markup

/// What one edition has in print and nobody can take back (`editions/1.xml`).
package struct PrintedEdition: Sendable {
  package let number: Int
  /// The address of the companion site at that time.
  package let base: String
  /// In the order of the book.
  package let symbols: [PrintedSymbol]

  package init(number: Int, base: String, symbols: [PrintedSymbol]) {
    self.number = number
    self.base = base
    self.symbols = symbols
  }

  /// The file, the same bytes every time.
  package var file: [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    xml.start(
      "edition",
      [
        Attribute("xmlns", "urn:boekbouw:printed-edition"), Attribute("number", "\(number)"), Attribute("base", base),
      ])
    for symbol in symbols {
      xml.raw("\n  ")
      xml.empty(
        "symbol",
        [
          Attribute("key", symbol.key.name), Attribute("number", symbol.number.digits),
          Attribute("address", symbol.address),
          symbol.pages.isEmpty ? nil : Attribute("pages", symbol.pages.joined(separator: " ")),
        ])
    }
    xml.newline()
    xml.end()
    xml.newline()
    return xml.bytes
  }
}

/// A symbol as it stands in print.
package struct PrintedSymbol: Sendable, Hashable {
  package let key: SymbolKey
  package let number: SymbolNumber
  /// What its QR code holds: the printed address behind `https://`.
  package let address: String
  /// The pages that it stands on; empty where nobody has told yet.
  package let pages: [String]

  package init(key: SymbolKey, number: SymbolNumber, address: String, pages: [String]) {
    self.key = key
    self.number = number
    self.address = address
    self.pages = pages
  }

  /// Whether paper says the same of both, wherever it stands.
  package func isSame(as other: PrintedSymbol) -> Bool {
    (key, number) == (other.key, other.number) && address == other.address
  }
}
