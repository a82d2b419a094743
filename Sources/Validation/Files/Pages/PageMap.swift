package import Diagnostics

/// Where the pages of a printed edition begin, as typesetting recorded it.
package struct PageMap: Sendable {
  package let edition: Int
  /// The ISBN of the printed book; nil where nobody said.
  package let source: String?
  /// In the order of the record.
  package let pages: [RecordedPage]

  package init(edition: Int, source: String?, pages: [RecordedPage]) {
    self.edition = edition
    self.source = source
    self.pages = pages
  }
}

/// The first word of a page, by where it stood in the manuscript when the book was set.
package struct RecordedPage: Sendable {
  package let label: String
  /// From the manuscript's folder on.
  package let file: String
  /// How many characters the texts of that file have before the word; white space does not count.
  package let characters: Int
  /// The first few words of the page.
  package let words: String
  /// Where the record says it; nil for what is still to be recorded.
  package let row: SourceRange?

  package init(label: String, file: String, characters: Int, words: String, row: SourceRange? = nil) {
    self.label = label
    self.file = file
    self.characters = characters
    self.words = words
    self.row = row
  }
}
