/// The text of a tagged PDF in the order in which a screen reader speaks it (ISO 32000-1 §14.8).
///
/// Left out is what is no text of the book's own flow: artifacts (running heads, folios), what has a description in its
/// place (figures, formulas), the labels of notes and of list items, and the table of contents.
package struct PrintedText: Sendable {
  package let pages: [PrintedPage]
  package let main: [PrintedWord]
  package let notes: [PrintedNote]

  package init(pages: [PrintedPage], main: [PrintedWord], notes: [PrintedNote]) {
    self.pages = pages
    self.main = main
    self.notes = notes
  }
}

package struct PrintedPage: Sendable, Hashable {
  /// What the page is called (page labels, ISO 32000-1 §12.4.2), else its number.
  package let label: String

  package init(label: String) { self.label = label }
}

/// A word on a page. A word that is parted over two lines or pages is one word, and stands where it begins.
package struct PrintedWord: Sendable, Hashable {
  package let text: String
  /// The place of the page in ``PrintedText/pages``.
  package let page: Int

  package init(text: String, page: Int) {
    self.text = text
    self.page = page
  }
}

/// A footnote.
package struct PrintedNote: Sendable {
  /// The page of its call; nil where none leads to it.
  package let callPage: Int?
  package let words: [PrintedWord]

  package init(callPage: Int?, words: [PrintedWord]) {
    self.callPage = callPage
    self.words = words
  }
}
