import BookModel
import Diagnostics
import Linking
import OnlineSymbols
import Validation

/// The pages on which the symbols of an edition stand: as typesetting recorded them in `N.pages.json`, else as they were
/// frozen before, else by the page breaks in the manuscript unless those are of another edition, else none.
///
/// - Parameter earlier: the record of that edition, where there is one.
func printedPages(
  of edition: Int, _ linked: LinkedBook, _ earlier: PrintedEdition?, in folder: String, report: inout Report
) -> [SymbolKey: [String]] {
  if let recorded = readPageRecord(of: edition, in: folder, report: &report)?.symbols, !recorded.isEmpty {
    let used = Set(linked.symbolUses.map(\.key))
    for symbol in recorded where !used.contains(symbol.key) { report.add(.strayPage(of: symbol.key, edition)) }
    return pages(of: recorded)
  }
  let known = (earlier?.symbols ?? []).filter { !$0.pages.isEmpty }.map { ($0.key, $0.pages) }
  let areOfThisEdition = linked.pageMap.map { $0.edition == edition } ?? true
  return pages(of: areOfThisEdition ? linked.markedPages : []).merging(known) { $1 }
}

private func pages(of record: [RecordedSymbol]) -> [SymbolKey: [String]] {
  var pages: [SymbolKey: [String]] = [:]
  for symbol in record where pages[symbol.key]?.contains(symbol.page) != true {
    pages[symbol.key, default: []].append(symbol.page)
  }
  return pages
}

extension LinkedBook {
  fileprivate var markedPages: [RecordedSymbol] {
    symbolUses.compactMap { use in use.page.map { RecordedSymbol(key: use.key, page: $0) } }
  }
}

extension Diagnostic {
  fileprivate static func strayPage(of key: SymbolKey, _ edition: Int) -> Diagnostic {
    Diagnostic(
      .brokenEdition,
      Message(
        dutch:
          "in \(edition).pages.json staat een bladzijde van “\(key.name)”, maar dat symbool staat niet in het boek",
        english: "\(edition).pages.json has a page of “\(key.name)”, but that symbol is not in the book"),
      hint: Message(
        dutch: "Die lijst hoort bij een andere versie van het boek: vraag een nieuwe aan wie het opmaakt.",
        english: "That list belongs to another version of the book: ask whoever typesets it for a new one."))
  }
}
