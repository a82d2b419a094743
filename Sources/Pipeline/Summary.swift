import BookModel
import Linking

/// What a run did, for its last line.
package struct Summary: Sendable {
  /// The EPUB, its bytes and its XHTML documents; nil where nothing was to be written.
  package let output: (path: String, bytes: Int, documents: Int)?
  package let words: Int
  /// Pages of the printed edition that the book knows of.
  package let pages: Int
  package let images: Int
  package let symbols: Int
  /// Elements that the profile leaves out; nil without one.
  package let leftOut: Int?

  init(of linked: LinkedBook, leftOut: Int?, output: (path: String, bytes: Int, documents: Int)?) {
    self.output = output
    self.leftOut = leftOut
    words = linked.facts.words
    pages = linked.pageBreaks.count
    images = linked.book.images.count
    symbols = linked.facts.onlineSymbols
  }
}
