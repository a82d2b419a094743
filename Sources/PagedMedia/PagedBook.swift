/// The book for houses that typeset with CSS Paged Media: one XHTML document and all that it shows.
package struct PagedBook: Sendable {
  /// In the order of their paths, each once.
  package let files: [PagedFile]

  /// The document's name; a house opens this one.
  package static let document = "book.xhtml"

  init(_ files: [PagedFile]) { self.files = files.sorted { $0.path < $1.path } }
}

package struct PagedFile: Sendable, Hashable {
  /// Relative to the folder of the book: `images/netwerk.svg`.
  package let path: String
  package let bytes: [UInt8]
}
