package import BookModel

/// Where the companion site keeps what: the addresses that have to go on answering.
package struct SiteLayout: Sendable {
  package let catalogue: Catalogue
  /// Every symbol once: those of the book in reading order, then the others in the order of the catalogue.
  package let order: [SymbolKey]
  let places: [SymbolKey: Int]
  let numbers: Set<String>

  /// How many symbols a page of the overview takes: it stays under 50 KB.
  package static let symbolsPerPage = 100

  /// - Parameter uses: the symbols as they follow each other in the book.
  package init(order uses: [SymbolKey], _ catalogue: Catalogue) {
    self.catalogue = catalogue
    var seen: Set<SymbolKey> = []
    order = (uses + catalogue.order).filter { catalogue.symbols[$0] != nil && seen.insert($0).inserted }
    numbers = Set(catalogue.inOrder.compactMap(\.number?.digits))
    places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  }

  /// How many pages the overview has; one where there is nothing to show.
  package var overviewPages: Int { max(1, (order.count + Self.symbolsPerPage - 1) / Self.symbolsPerPage) }

  /// The symbols on a page of the overview, counted from 1.
  package func symbols(onPage page: Int) -> ArraySlice<SymbolKey> {
    let start = min((page - 1) * Self.symbolsPerPage, order.count)
    return order[start..<min(start + Self.symbolsPerPage, order.count)]
  }

  /// The page of the overview that a symbol stands on, where its key is an anchor.
  package func overviewPage(of key: SymbolKey) -> Int? { places[key].map { $0 / Self.symbolsPerPage + 1 } }

  /// The folder of a page of the overview, from the root of the site.
  package static func folder(ofPage page: Int) -> String { page == 1 ? "" : "deel/\(page)/" }

  package static func folder(of key: SymbolKey) -> String { key.name + "/" }
  package static func folder(of number: SymbolNumber) -> String { number.digits + "/" }
  package static func qrCode(of number: SymbolNumber) -> String { "qr/\(number.digits).svg" }
}
