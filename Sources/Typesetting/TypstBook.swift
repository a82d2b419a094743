package import BookModel
package import Diagnostics

/// The book as the engine reads it: calls of the template's functions, in which the manuscript's text is nothing but
/// string literals.
package struct TypstBook: Sendable {
  /// `boek.typ`.
  package let source: [UInt8]
  /// `ontwerp.typ`: the edition and its design, by which all files of the template go.
  package let settings: [UInt8]
  /// Where each line of ``source`` comes from; the first line has the index 0.
  package let origins: [SourceSpan?]
  /// The pictures that it shows, by their paths in the engine's folder.
  package let pictures: [TypstPicture]
  package let words: ShownWords
}

/// A picture for the engine.
package struct TypstPicture: Sendable {
  package enum Content: Sendable {
    /// The house's own file.
    case master(ImageID)
    /// A drawing that stands in the manuscript itself (SVG).
    case drawing([UInt8])
  }

  /// Relative to the engine's folder: `beeld/netwerk.svg`.
  package let path: String
  package let content: Content
}
