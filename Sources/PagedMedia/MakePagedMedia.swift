import BookModel
package import Diagnostics
package import ImageConversion
import LibPOSIX
package import Linking
import LibQREncode
import OnlineSymbols
import Rendering

/// The book for engines that lay out pages by CSS: a document, its style sheets and its pictures.
///
/// - Parameters:
///   - masters: of the same book.
///   - assets: the folders for `print/print.css` and `pictogrammen/online.svg`, the book's own before ours.
package func makePagedMedia(
  of linked: LinkedBook, masters: PrintMasters, design: PagedMediaDesign, assets: [String], threads: Int,
  report: inout Report
) throws(Stopped) -> PagedBook {
  let document = renderDocument(
    of: linked, symbols: symbolMarks(of: linked, threads: threads),
    styleSheets: ["print.css", "design.css"], threads: threads)
  let files =
    [
      PagedFile(path: PagedBook.document, bytes: document.bytes),
      PagedFile(path: "design.css", bytes: designSheet(of: design)),
    ]
    + look(from: assets, withSymbol: document.showsSymbol, report: &report)
    + pictures(of: document, masters, threads: threads, report: &report)
  try report.checkpoint()
  return PagedBook(files)
}

/// Number, short address and code of each symbol that is in the book.
private func symbolMarks(of linked: LinkedBook, threads: Int) -> SymbolMarks {
  guard let catalogue = linked.catalogue else { return SymbolMarks([:]) }
  let numbers = linked.symbols.values.compactMap { resolved in resolved.symbol.number.map { (resolved.symbol.key, $0) }
  }
  let printed = mapInParallel(numbers, threads: threads, weight: { _ in 1 }) { key, number in
    (key, symbolMark(of: number, in: catalogue))
  }
  return SymbolMarks(Dictionary(printed) { first, _ in first })
}

/// Without a code where the address is too long for one, which the reading of the catalogue has told.
private func symbolMark(of number: SymbolNumber, in catalogue: Catalogue) -> SymbolMark {
  let code = try? makeQRCode(of: catalogue.address(of: number))
  return SymbolMark(
    number: number.digits, address: catalogue.printedAddress(of: number),
    code: code.map { CodeDrawing(side: $0.side, path: $0.pathData) })
}

private func pictures(
  of document: RenderedDocument, _ masters: PrintMasters, threads: Int, report: inout Report
) -> [PagedFile] {
  let book = document.linked.book
  let jobs = document.imagePaths.enumerated().compactMap { index, path in path.map { (ImageID(index), $0) } }
  let converted = mapInParallel(jobs, threads: threads, weight: { book.images[$0.0.index].isReady ? 1 : 1000 }) { job in
    Result { () throws(Unconvertible) in PagedFile(path: job.1, bytes: try masters.bytes(of: job.0, as: job.1)) }
  }
  var files: [PagedFile] = []
  for (job, result) in zip(jobs, converted) {
    switch result {
    case .success(let file): files.append(file)
    case .failure(let failure): report.add(failure.diagnostic(for: book.images[job.0.index], in: book.sources))
    }
  }
  return files
}
