package import BookModel
package import Linking

/// The book as XHTML: what a reading system will show, before it is packed.
package struct RenderedBook: Sendable {
  package let linked: LinkedBook
  /// In reading order.
  package let pages: [Page]
  package let navigation: Navigation
  /// Where each image of the book lies in the package, by its ``ImageID``; nil where no page shows it.
  package let imagePaths: [String?]
  /// Where each film and sound lies in the package, in the order of ``Book/recordings``; nil where no page plays it.
  package let recordingPaths: [String?]
  /// Whether a page shows the online symbol.
  package let showsSymbol: Bool
  /// Which of them is the cover.
  package let cover: ImageID?
}

/// One XHTML document of the EPUB.
package struct Page: Sendable {
  /// Relative to the package document: `text/voorwoord.xhtml`.
  package let path: String
  /// The manifest id.
  package let id: String
  package let title: String
  package let kind: PageKind
  package let features: PageFeatures
  package let uses: PageResources
  package let bytes: [UInt8]
  /// Where each element came from, in document order; empty unless asked for.
  package let origins: [ElementOrigin]
}

/// The files that a page shows or plays.
package struct PageResources: Sendable {
  package internal(set) var images: Set<Int> = []
  package internal(set) var recordings: Set<Int> = []
  /// The picture of the online symbol.
  package internal(set) var symbol = false
}

/// What a reading system should know of a page beforehand (EPUB 3.3 §5.6.2, manifest properties).
package struct PageFeatures: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let mathML = PageFeatures(rawValue: 1)
  package static let drawing = PageFeatures(rawValue: 2)
}

package enum PageKind: Sendable, Equatable {
  case cover, titlePage, copyrightPage, contents
  case component(DivisionKind)
}

/// The tag of an element begins at this byte of the page; it came from there in the manuscript.
package struct ElementOrigin: Sendable {
  package let start: Int
  /// Index of the manuscript's file and byte offset in it; nil for what the program generated.
  package let source: (file: Int, offset: Int)?
}

/// The table of contents, landmarks and pages of the printed edition (EPUB 3.3 §7.4).
package struct Navigation: Sendable {
  package let contents: [NavigationEntry]
  package let landmarks: [Landmark]
  package let pages: [NavigationEntry]
}

package struct NavigationEntry: Sendable {
  package let title: String
  /// Relative to the package document.
  package let href: String
  package let entries: [NavigationEntry]
}

package struct Landmark: Sendable {
  /// A term of the EPUB structure vocabulary, such as `bodymatter`.
  package let type: String
  package let title: String
  package let href: String
}
