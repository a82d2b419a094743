package import Diagnostics

/// One side of a comparison: the words of a manuscript, and those that the pages were meant to show. It can be made
/// before there are pages.
///
/// Unchecked: its vocabulary is not changed any more. Each comparison goes on with a copy.
package struct PreparedComparison: @unchecked Sendable {
  let manuscript: Manuscript
  let words: ManuscriptWords
  let main: ExpectedStream
  let notes: ExpectedStream
  private let vocabulary: Vocabulary

  /// - Throws: where the manuscript has no words.
  package init(
    of manuscript: Manuscript, expecting expected: ExpectedWords, report: inout Report
  ) throws(Stopped) {
    let vocabulary = Vocabulary(sameness: .everyCharacter)
    self.manuscript = manuscript
    words = try readManuscript(manuscript, for: .print, vocabulary: vocabulary, report: &report)
    main = ExpectedStream(expected.main, vocabulary: vocabulary)
    notes = ExpectedStream(expected.notes, vocabulary: vocabulary)
    self.vocabulary = vocabulary
  }

  /// One that may grow.
  func makeVocabulary() -> Vocabulary { Vocabulary(copying: vocabulary) }
}
