/// The text of a tagged PDF in the order in which a screen reader speaks it (ISO 32000-1 §14.8).
///
/// Left out is what is no text of the book's own flow: artifacts (running heads, folios), what has a description in its
/// place (figures, formulas), the labels of notes and of list items, and the table of contents.
package struct PrintedText: Sendable {
  package let pages: [PrintedPage]
  package let main: [PrintedWord]
  package let notes: [PrintedNote]
  /// What stands on the pages, is no artifact, and that no element refers to: a screen reader does not speak it. There is
  /// none of it in a good file.
  package let stray: [PrintedWord]

  package init(pages: [PrintedPage], main: [PrintedWord], notes: [PrintedNote], stray: [PrintedWord] = []) {
    self.pages = pages
    self.main = main
    self.notes = notes
    self.stray = stray
  }
}

package struct PrintedPage: Sendable, Hashable {
  /// What the page is called (page labels, ISO 32000-1 §12.4.2), else its number.
  package let label: String
  package let media: PageBox?
  package let trim: PageBox?
  package let bleed: PageBox?

  package init(label: String) { self.init(label: label, media: nil, trim: nil, bleed: nil) }

  package init(label: String, media: PageBox?, trim: PageBox?, bleed: PageBox?) {
    self.label = label
    self.media = media
    self.trim = trim
    self.bleed = bleed
  }
}

/// A box of a page, in points from its lower left corner.
package struct PageBox: Sendable, Hashable {
  package let left: Double
  package let bottom: Double
  package let right: Double
  package let top: Double

  package init(left: Double, bottom: Double, right: Double, top: Double) {
    self.left = left
    self.bottom = bottom
    self.right = right
    self.top = top
  }

  package var width: Double { right - left }
  package var height: Double { top - bottom }
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
