package import Diagnostics

/// What is done to a press edition behind the engine. Lengths are in millimetres.
package struct PressWishes: Sendable {
  package let bleed: Double
  package let hasCropMarks: Bool
  /// The printer's ICC profile, for a file made to the rules of PDF/X-4 (ISO 15930-7).
  package let outputIntent: [UInt8]?
  /// Where the book names that profile.
  package let outputIntentPlace: SourceRange?
  /// Pictures with fewer dots per inch on paper are told of.
  package let resolution: Double
  /// Leaves the tags in, so that the book's words can be read from the finished file. No press reads them, and most of
  /// the time goes into them.
  package let keepsTags: Bool
  /// What the book shows, for the messages about resolution; in any order.
  package let pictures: [PressPicture]

  package init(
    bleed: Double, hasCropMarks: Bool, outputIntent: [UInt8]?, outputIntentPlace: SourceRange? = nil,
    resolution: Double = 300, keepsTags: Bool = false, pictures: [PressPicture] = []
  ) {
    self.bleed = bleed
    self.hasCropMarks = hasCropMarks
    self.outputIntent = outputIntent
    self.outputIntentPlace = outputIntentPlace
    self.resolution = resolution
    self.keepsTags = keepsTags
    self.pictures = pictures
  }
}

/// A picture as the engine was given it.
package struct PressPicture: Sendable, Hashable {
  /// The file, as the author calls it.
  package let name: String
  package let pixelWidth: Int
  package let pixelHeight: Int
  /// Where the manuscript shows it.
  package let place: SourceRange?

  package init(name: String, pixelWidth: Int, pixelHeight: Int, place: SourceRange?) {
    self.name = name
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
    self.place = place
  }
}

/// What the file says of the book.
package struct PressTitle: Sendable, Hashable {
  package let title: String
  package let authors: [String]
  /// An ISBN or another name that no other book has.
  package let identifier: String
  /// When the book was last changed, by its own word: `2026-03-01T00:00:00Z`.
  package let modified: String

  package init(title: String, authors: [String], identifier: String, modified: String) {
    self.title = title
    self.authors = authors
    self.identifier = identifier
    self.modified = modified
  }
}

/// A file for a printer.
package struct FinishedPress: Sendable {
  package let pdf: [UInt8]
  package let kind: PressKind
  /// How many pictures and gradients are still in RGB, because of a form that is not converted. PDF/X-4 allows that.
  package let leftInRGB: Int
}

package enum PressKind: Sendable, Hashable {
  /// Bleed, boxes and marks, in the colours of a screen.
  case plain
  /// Made to the rules of PDF/X-4, for the printing condition of that name.
  case x4(condition: String)

  /// A sentence for whoever made it.
  package var promise: Message {
    switch self {
    case .plain:
      Message(
        dutch: "PDF met afloop, geen PDF/X-4: daarvoor is het kleurprofiel van de drukker nodig (press.outputIntent).",
        english: "PDF with bleed, not PDF/X-4: that takes the printer’s colour profile (press.outputIntent).")
    case .x4(let condition):
      Message(
        dutch: "Gemaakt volgens de regels van PDF/X-4, voor “\(condition)”; niet gecertificeerd.",
        english: "Made to the rules of PDF/X-4, for “\(condition)”; not certified.")
    }
  }
}
