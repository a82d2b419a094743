import BookModel
import Diagnostics
import Linking
import OnlineSymbols

/// The pages on which the symbols of an edition stand: as typesetting recorded them in `N.pages.json`, else as they were
/// frozen before, else by the page breaks in the manuscript, else none.
///
/// - Parameter earlier: the record of that edition, where there is one.
func printedPages(
  of edition: Int, _ linked: LinkedBook, _ earlier: PrintedEdition?, in folder: String, report: inout Report
) -> [SymbolKey: [String]] {
  if let recorded = recordedPages(of: edition, in: folder, report: &report) {
    let used = Set(linked.symbolUses.map(\.key))
    for (key, _) in recorded where !used.contains(key) { report.add(.strayPage(of: key, edition)) }
    return pages(of: recorded)
  }
  let known = (earlier?.symbols ?? []).filter { !$0.pages.isEmpty }.map { ($0.key, $0.pages) }
  return pages(of: linked.markedPages).merging(known) { $1 }
}

private func pages(of record: [(key: SymbolKey, page: String)]) -> [SymbolKey: [String]] {
  var pages: [SymbolKey: [String]] = [:]
  for (key, page) in record where pages[key]?.contains(page) != true { pages[key, default: []].append(page) }
  return pages
}

extension LinkedBook {
  fileprivate var markedPages: [(key: SymbolKey, page: String)] {
    symbolUses.compactMap { use in use.page.map { (use.key, $0) } }
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
