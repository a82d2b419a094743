import BookModel
import Diagnostics
import LibPOSIX
import Linking
import OnlineSymbols
import Typesetting
import WordChecking

extension PageRecord {
  /// Where the pages of an edition begin, and on which of them its online symbols stand: by the press edition, where
  /// there is one.
  init(of number: Int, by editions: [ComparedEdition], _ linked: LinkedBook, in folder: String) {
    let comparison = (editions.first { $0.edition.edition == .press } ?? editions[0]).comparison
    let uses = linked.symbolUses
    let pages = comparison.pages(ofElementsAt: uses.map { linked.book.sources[$0.span] })
    self.init(
      edition: number, source: linked.book.metadata.printedISBN?.digits, comparison.pageStarts,
      symbols: zip(uses, pages).compactMap { use, page in page.map { RecordedSymbol(key: use.key, page: $0) } },
      in: folder)
  }
}
