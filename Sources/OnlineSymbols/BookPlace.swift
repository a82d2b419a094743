/// A place in the book as a reader finds it, in words of the book's language.
package struct BookPlace: Sendable, Hashable {
  /// The part of the book: `Hoofdstuk 2: Luisteren`.
  package let chapter: String
  /// The innermost section, where it stands in one.
  package let section: String?
  /// The page of the printed edition, where page breaks tell it.
  package let page: String?

  package init(chapter: String, section: String?, page: String?) {
    self.chapter = chapter
    self.section = section
    self.page = page
  }
}
