package import Diagnostics
import PDFReading

/// How many words a manuscript and its printed book have, how many of them have no counterpart, and where its pages
/// begin.
package struct PrintComparison: Sendable {
  /// The name of the PDF.
  package let name: String
  package let pages: Int
  package let manuscriptWords: Int
  /// Those of footnotes, among ``manuscriptWords``.
  package let noteWords: Int
  /// The author's words in print.
  package let printedWords: Int
  package let lost: Int
  package let added: Int
  package let moved: Int
  /// Parted into other words, in the manuscript's count.
  package let recut: Int
  /// Printed words that come from what is left out of the manuscript, such as its metadata.
  package let shown: Int
  /// Words of ours that are missing, or not in their place.
  package let missingFixedWords: Int
  package let displacedNotes: Int
  package let leftOutOfManuscript: [LeftOut]
  /// Rising, at most one a page.
  package let pageStarts: [PageStart]
  private let lookup: PageLookup

  init(
    _ comparison: Comparison, _ manuscript: ManuscriptWords, _ book: PrintedBook, fixedWords: Int,
    displacedNotes: Int, starts: [PageStart], lookup: PageLookup
  ) {
    name = book.name
    pages = book.text.pages.count
    manuscriptWords = comparison.left.count
    noteWords = manuscript.notes.count
    printedWords = comparison.right.count
    lost = comparison.lost
    added = comparison.added
    moved = comparison.moved
    recut = comparison.recut
    shown = comparison.shown
    missingFixedWords = fixedWords
    self.displacedNotes = displacedNotes
    leftOutOfManuscript = manuscript.leftOutCounts
    pageStarts = starts
    self.lookup = lookup
  }

  /// What the pages are called on which elements of the manuscript stand.
  ///
  /// - Parameter elements: their start tags, in files of the manuscript.
  package func pages(ofElementsAt elements: [SourceRange]) -> [String?] { lookup.pages(of: elements) }
}
