import BookModel
import Diagnostics
import OnlineSymbols
import Validation

/// Every online symbol is in the catalogue, every one there is used, and nothing contradicts what was printed.
func resolveSymbols(
  _ uses: [OnlineSymbol], in manuscript: ReadManuscript, _ catalogue: Catalogue, _ editions: [PrintedEdition],
  report: inout Report
) -> [SymbolKey: ResolvedSymbol] {
  var resolved: [SymbolKey: ResolvedSymbol] = [:]
  // A misspelt key is one mistake: the symbol that it means is not unused as well.
  var used = Set(uses.map(\.key)).union(editions.flatMap(\.symbols).map(\.key))
  // An online symbol without key or document was found with the other attributes that lack.
  for use in uses where !use.key.name.isEmpty && !use.targetDocument.isEmpty {
    let place = manuscript.book.sources[use.attributes.span]
    if use.targetDocument != catalogue.targetDocument {
      report.add(
        .unknownTargetDocument(use.targetDocument, expected: catalogue.targetDocument, at: place))
    } else if let symbol = catalogue.symbols[use.key] {
      resolved[use.key] = ResolvedSymbol(symbol: symbol, address: catalogue.address(of: use.key))
      if symbol.state != .live { report.add(.retiredSymbol(symbol, at: place)) }
    } else {
      let near = nearestName(to: use.key.name, among: catalogue.symbols.keys.map(\.name))
      let repeated = near == nil && catalogue.repeated.count == 1 ? catalogue.repeated.first : nil
      report.add(.unknownSymbol(use.key, near: near, repeated: repeated, at: place))
      if let near { used.insert(SymbolKey(near)) }
    }
  }
  checkPrinted(editions, against: catalogue, report: &report)
  checkNumbers(in: catalogue, editions, report: &report)
  guard manuscript.isComplete else { return resolved }
  // One whose number is in print was given another key, which has been told.
  let printed = Set(editions.flatMap(\.symbols).map(\.number))
  for symbol in catalogue.inOrder where symbol.state == .live && !used.contains(symbol.key) {
    if symbol.number.map({ !printed.contains($0) }) ?? true {
      report.add(.unusedSymbol(symbol.key, at: symbol.place))
    }
  }
  return resolved
}

/// A book with symbols needs a catalogue, and so does one that had them in print.
func checkNeed(
  of source: CatalogueSource, exists: Bool, by uses: [OnlineSymbol], _ editions: [PrintedEdition],
  in manuscript: ReadManuscript, report: inout Report
) {
  guard !exists else { return }
  if let first = uses.first {
    report.add(.missingCatalogue(source.path, at: manuscript.book.sources[first.attributes.span]))
  } else if !editions.isEmpty {
    report.add(.missingCatalogue(source.path, at: nil))
  }
}
