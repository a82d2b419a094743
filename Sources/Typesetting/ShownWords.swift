/// The words that the printed book is to show, in the order of reading, as they were written for the engine.
package struct ShownWords: Sendable, Hashable {
  package var main: [ShownWord] = []
  /// Of footnotes, in the order of their calls.
  package var notes: [ShownWord] = []

  package init() {}
}

package struct ShownWord: Sendable, Hashable {
  /// Stands in ``shown`` for the number of a page, which only the engine knows.
  package static let pageNumber: Character = "\u{FFFC}"

  /// As it stands on the page.
  package let shown: String
  /// What of it is the author's: nothing of a word of ours, and of `‘Ja’` as a quotation only `Ja`.
  package let authors: String

  package init(shown: String, authors: String) {
    self.shown = shown
    self.authors = authors
  }
}
