import JSONWriting

/// What a comparison of the words of a manuscript and of an EPUB came to.
package struct ComparisonFacts: Sendable {
  /// What was not compared: the name of an element, how often, and with how many words.
  package typealias LeftOut = (name: String, occurrences: Int, words: Int)

  /// The EPUB as the user named it.
  package let epub: String
  /// Names and numbers, in the order of the report.
  package let counts: [(name: String, number: Int)]
  package let leftOutOfManuscript: [LeftOut]
  package let leftOutOfEPUB: [LeftOut]

  package init(
    epub: String, counts: [(name: String, number: Int)], leftOutOfManuscript: [LeftOut], leftOutOfEPUB: [LeftOut]
  ) {
    self.epub = epub
    self.counts = counts
    self.leftOutOfManuscript = leftOutOfManuscript
    self.leftOutOfEPUB = leftOutOfEPUB
  }

  var json: JSON {
    .object(
      [.init("epub", .text(epub))] + counts.map { .init($0.name, .number($0.number)) } + [
        .init("leftOutOfManuscript", .list(leftOutOfManuscript.map(Self.json))),
        .init("leftOutOfEPUB", .list(leftOutOfEPUB.map(Self.json))),
      ])
  }

  private static func json(of leftOut: LeftOut) -> JSON {
    .object([
      .init("name", .text(leftOut.name)), .init("occurrences", .number(leftOut.occurrences)),
      .init("words", .number(leftOut.words)),
    ])
  }
}
