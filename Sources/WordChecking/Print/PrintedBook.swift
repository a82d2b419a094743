package import PDFReading

/// A printed book that a manuscript is held against.
package struct PrintedBook: Sendable {
  /// What messages call it: the name of the PDF.
  package let name: String
  package let text: PrintedText

  package init(name: String, text: PrintedText) {
    self.name = name
    self.text = text
  }
}

/// The words that the pages were meant to show, in the order of reading. They tell which words are not the author's,
/// and are otherwise not believed: what is the author's, the manuscript says.
package struct ExpectedWords: Sendable {
  package let main: [ExpectedWord]
  /// Of footnotes, in the order of their calls.
  package let notes: [ExpectedWord]

  package init(main: [ExpectedWord], notes: [ExpectedWord]) {
    self.main = main
    self.notes = notes
  }
}

package struct ExpectedWord: Sendable, Hashable {
  /// Stands in ``shown`` for the number of a page, or a list of such, which only the printed book knows.
  package static let pageNumber: Character = "\u{FFFC}"

  package let shown: String
  /// What of it is the author's: nothing of a word of ours.
  package let authors: String

  package init(shown: String, authors: String) {
    self.shown = shown
    self.authors = authors
  }
}
