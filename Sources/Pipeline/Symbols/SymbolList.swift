import BookModel
package import Diagnostics
import Linking
package import OnlineSymbols

/// The online symbols of a book, where each one stands, leads to, and was printed.
package struct SymbolList: Sendable {
  package struct Entry: Sendable {
    package let symbol: Symbol
    /// The page of the symbol on the companion site.
    package let address: String
    /// What stands beside it in print; nil without a number.
    package let printedAddress: String?
    /// In reading order; empty where the book does not use it.
    package let places: [BookPlace]
    /// Which editions have it in print, and on which pages.
    package let printings: [(edition: Int, pages: [String])]
  }

  /// In the order of the catalogue.
  package let entries: [Entry]

  init(of linked: LinkedBook, _ catalogue: Catalogue) {
    let places = linked.symbolPlaces
    var printings: [SymbolKey: [(edition: Int, pages: [String])]] = [:]
    for edition in linked.editions {
      for symbol in edition.symbols { printings[symbol.key, default: []].append((edition.number, symbol.pages)) }
    }
    entries = catalogue.inOrder.map { symbol in
      Entry(
        symbol: symbol, address: catalogue.address(of: symbol.key),
        printedAddress: symbol.number.map { catalogue.printedAddress(of: $0) }, places: places[symbol.key] ?? [],
        printings: printings[symbol.key] ?? [])
    }
  }
}

/// Reads the book, and lists its symbols.
package func listSymbols(
  _ plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> SymbolList {
  let ground = try Groundwork(for: plan, report: &report)
  let linked = try ground.readAndLink(report: &report, announce: announce)
  return SymbolList(of: linked, try linked.catalogueWithSymbols(ground, report: &report))
}

extension LinkedBook {
  /// The catalogue of a book that has symbols: what is made of none would say nothing.
  func catalogueWithSymbols(_ ground: Groundwork, report: inout Report) throws(Stopped) -> Catalogue {
    if let catalogue, !catalogue.symbols.isEmpty { return catalogue }
    let path = ground.catalogueSource.path
    report.add(catalogue == nil ? .missingLedger(path) : .noSymbols(path))
    throw Stopped(isOutsideCause: false)
  }
}

extension Diagnostic {
  fileprivate static func noSymbols(_ path: String) -> Diagnostic {
    Diagnostic(
      .noSymbols,
      Message(
        dutch: "dit boek heeft geen onlinesymbolen: in “\(path)” staat er geen",
        english: "this book has no online symbols: there is none in “\(path)”"),
      hint: Message(
        dutch: "Voeg er een toe: boekbouw symbols add SLEUTEL --kind film --title \"Titel\".",
        english: "Add one: boekbouw symbols add KEY --kind film --title \"Title\"."))
  }
}
