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
  init(of number: Int, by editions: [FinishedEdition], _ linked: LinkedBook, in folder: String) {
    let comparison = (editions.first { $0.file.edition == .press } ?? editions[0]).comparison
    let uses = linked.symbolUses
    let pages = comparison.pages(ofElementsAt: uses.map { linked.book.sources[$0.span] })
    self.init(
      edition: number, source: linked.book.metadata.printedISBN?.digits, comparison.pageStarts,
      symbols: zip(uses, pages).compactMap { use, page in page.map { RecordedSymbol(key: use.key, page: $0) } },
      in: folder)
  }
}

extension PageRecord {
  /// The file, and what is to be told of it.
  ///
  /// - Throws: `Stopped` where that edition is in print with other pages.
  func entry(
    in editions: String, report: inout Report
  ) throws(Stopped) -> (made: RecordedEdition, file: FolderEntry) {
    let (path, isUnchanged) = try pathToRecord(self, in: editions, report: &report)
    return (
      RecordedEdition(edition: edition, path: path, pages: pages.count, isUnchanged: isUnchanged),
      FolderEntry(path: path, bytes: file)
    )
  }
}
