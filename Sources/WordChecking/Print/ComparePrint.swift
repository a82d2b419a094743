package import Diagnostics
import PDFReading

/// Holds every word of a manuscript against those that a PDF of it shows, page by page.
///
/// What the pages were meant to show tells which words are ours: those drop out, and are missed where they lack. The
/// rest is compared as ``compareWords(of:with:report:)`` compares an EPUB. The findings are differences; the run goes
/// on after them, and whoever asks decides what they mean.
///
/// - Throws: where there is nothing to compare.
package func compareWords(
  of prepared: PreparedComparison, with book: PrintedBook, report: inout Report
) throws(Stopped) -> PrintComparison {
  guard !book.text.main.isEmpty || !book.text.notes.isEmpty else {
    report.add(.noWords(inPrint: book.name))
    throw Stopped(isOutsideCause: false)
  }
  let vocabulary = prepared.makeVocabulary()
  let ours = prepared.words
  let shares = PrintedShares(of: prepared, in: book, vocabulary: vocabulary)
  let comparison = Comparison(ours, shares.authors, vocabulary: vocabulary, isOurs: true)
  let places = WordPlaces(ours, in: .print(book.name, pages: book.text.pages))
  var differences = Differences(comparison, places: places, isOurs: true)
  differences.isAsWritten = shares.isExact
  differences.collect()
  report.add(contentsOf: differences.findings)
  let origins = PrintOrigins(of: comparison)
  let fixedWords = FixedWords(shares, origins, places)
  report.add(contentsOf: fixedWords.findings)
  let notes = NotePlaces(book, origins, places)
  report.add(contentsOf: notes.findings)
  return PrintComparison(
    comparison, ours, book, fixedWords: fixedWords.count, displacedNotes: notes.count,
    starts: PageStarts(of: book, origins, ours, prepared.manuscript).starts, lookup: PageLookup(of: book, origins, ours)
  )
}
