package import Diagnostics
package import Typesetting

/// What `boekbouw print` is to make.
package struct PrintWishes: Sendable {
  package let editions: [PrintEdition]
  /// The number of the edition whose pages are to be recorded; nil for none.
  package let recordedEdition: Int?
  /// A folder that gets what the engine reads; nil for none.
  package let keptInput: String?

  package init(editions: [PrintEdition], recordedEdition: Int?, keptInput: String? = nil) {
    self.editions = editions
    self.recordedEdition = recordedEdition
    self.keptInput = keptInput
  }
}

/// What came of it.
package struct PrintSummary: Sendable {
  package struct File: Sendable {
    package let path: String
    package let edition: PrintEdition
    package let bytes: Int
    package let pages: Int
    /// The author's words that stand on them.
    package let words: Int
    /// What a printer may expect of it; nil for readers' files.
    package let promise: Message?
  }

  package let files: [File]
  /// What houses get that typeset by CSS, and how many files are in it.
  package let pagedMedia: (path: String, files: Int)
  /// The record of the pages; nil where none was asked for.
  package let record: RecordedEdition?
}
