package import Typesetting

/// What `boekbouw print` is to make.
package struct PrintWishes: Sendable {
  package let editions: [PrintEdition]
  /// The number of the edition whose pages are to be recorded; nil for none.
  package let recordedEdition: Int?

  package init(editions: [PrintEdition], recordedEdition: Int?) {
    self.editions = editions
    self.recordedEdition = recordedEdition
  }
}

/// What came of it.
package struct PrintSummary: Sendable {
  package struct File: Sendable {
    package let path: String
    package let edition: PrintEdition
    package let bytes: Int
    /// Nil where nobody counted them.
    package let pages: Int?
  }

  package let files: [File]
  /// What houses get that typeset by CSS, and how many files are in it; nil where it was not made.
  package let pagedMedia: (path: String, files: Int)?
  /// The record of the pages; nil where none was asked for.
  package let record: String?
}
