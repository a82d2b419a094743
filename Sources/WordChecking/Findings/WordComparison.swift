/// How many words the two sides have, and how many of them have no counterpart.
package struct WordComparison: Sendable {
  /// As the user named it.
  package let epub: String
  /// Whether it is a book of ours, which marks what it has generated.
  package let isOurs: Bool
  package let manuscriptWords: Int
  /// Those of footnotes, among ``manuscriptWords``.
  package let noteWords: Int
  package let epubWords: Int
  package let lost: Int
  package let added: Int
  package let moved: Int
  /// Parted into other words, in the manuscript's count.
  package let recut: Int
  /// Words of the EPUB that come from what is left out of the manuscript.
  package let shown: Int
  package let leftOutOfManuscript: [LeftOut]
  package let leftOutOfEPUB: [LeftOut]

  init(_ comparison: Comparison, _ manuscript: ManuscriptWords, _ pages: EPUBWords, epub: String, isOurs: Bool) {
    func count(_ fate: Fate, in fates: [Fate]) -> Int { fates.count { $0 == fate } }
    self.epub = epub
    self.isOurs = isOurs
    manuscriptWords = comparison.left.count
    noteWords = manuscript.notes.count
    epubWords = comparison.right.count
    lost = count(.single, in: comparison.leftFates)
    added = count(.single, in: comparison.rightFates)
    moved = count(.moved, in: comparison.leftFates)
    recut = count(.recut, in: comparison.leftFates)
    shown = count(.shown, in: comparison.rightFates)
    leftOutOfManuscript = manuscript.leftOutCounts
    leftOutOfEPUB = pages.leftOutCounts
  }
}
