import BookModel
import Diagnostics
import Linking
import OnlineSymbols

/// The pages on which the symbols of an edition stand: as typesetting recorded them in `N.pages.json`, else by the page
/// breaks in the manuscript, else none.
func printedPages(
  of edition: Int, _ linked: LinkedBook, in folder: String, report: inout Report
) -> [SymbolKey: [String]] {
  let record = recordedPages(of: edition, in: folder, report: &report) ?? linked.markedPages
  var pages: [SymbolKey: [String]] = [:]
  for (key, page) in record where pages[key]?.contains(page) != true { pages[key, default: []].append(page) }
  return pages
}

extension LinkedBook {
  fileprivate var markedPages: [(key: SymbolKey, page: String)] {
    symbolUses.compactMap { use in use.page.map { (use.key, $0) } }
  }
}
