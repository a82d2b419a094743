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
    self.epub = epub
    self.isOurs = isOurs
    manuscriptWords = comparison.left.count
    noteWords = manuscript.notes.count
    epubWords = comparison.right.count
    lost = comparison.lost
    added = comparison.added
    moved = comparison.moved
    recut = comparison.recut
    shown = comparison.shown
    leftOutOfManuscript = manuscript.leftOutCounts
    leftOutOfEPUB = pages.leftOutCounts
  }
}

extension Comparison {
  var lost: Int { leftFates.count { $0 == .single } }
  var added: Int { rightFates.count { $0 == .single } }
  var moved: Int { leftFates.count { $0 == .moved } }
  var recut: Int { leftFates.count { $0 == .recut } }
  var shown: Int { rightFates.count { $0 == .shown } }
}
