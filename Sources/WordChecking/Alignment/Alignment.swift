/// Which words of one sequence are which of the other, both in their order.
///
/// Rows of words that occur once on either side are taken first, then single words that do, and what is left between
/// them goes to Myers' algorithm: so a book of half a million words takes a moment, however much of it differs, and
/// memory in proportion to its length.
struct Alignment {
  typealias WordID = Vocabulary.WordID

  /// A stretch of both sides that is still to be aligned.
  struct Gap {
    var left: Range<Int>
    var right: Range<Int>
    /// How many words in a row have to occur once on either side.
    var row: Int

    var isEmpty: Bool { left.isEmpty || right.isEmpty }
  }

  let left: [WordID]
  let right: [WordID]
  /// Of each word of the left side: its partner on the right, or -1.
  private(set) var partners: [Int]
  private var gaps: [Gap] = []

  init(of left: [WordID], with right: [WordID]) {
    self.left = left
    self.right = right
    partners = Array(repeating: -1, count: left.count)
    gaps = [Gap(left: 0..<left.count, right: 0..<right.count, row: 4)]
    while let gap = gaps.popLast() { close(gap) }
  }

  private mutating func close(_ whole: Gap) {
    let gap = pairEnds(of: whole)
    guard !gap.isEmpty else { return }
    if gap.left.count * gap.right.count > 4096 {
      let anchors = Anchors(of: left, right, in: gap).pairs
      if !anchors.isEmpty { return split(gap, at: anchors) }
      if gap.row > 1 { return gaps.append(Gap(left: gap.left, right: gap.right, row: 1)) }
    }
    var myers = Myers(left: left, right: right)
    myers.align(gap.left, gap.right)
    for (a, b) in myers.pairs { partners[a] = b }
  }

  /// Pairs what both sides begin and end with.
  private mutating func pairEnds(of whole: Gap) -> Gap {
    var (a, b) = (whole.left, whole.right)
    while !a.isEmpty, !b.isEmpty, left[a.lowerBound] == right[b.lowerBound] {
      partners[a.lowerBound] = b.lowerBound
      a = a.lowerBound + 1..<a.upperBound
      b = b.lowerBound + 1..<b.upperBound
    }
    while !a.isEmpty, !b.isEmpty, left[a.upperBound - 1] == right[b.upperBound - 1] {
      partners[a.upperBound - 1] = b.upperBound - 1
      a = a.lowerBound..<a.upperBound - 1
      b = b.lowerBound..<b.upperBound - 1
    }
    return Gap(left: a, right: b, row: whole.row)
  }

  private mutating func split(_ gap: Gap, at anchors: [(left: Int, right: Int)]) {
    var (a, b) = (gap.left.lowerBound, gap.right.lowerBound)
    for anchor in anchors {
      partners[anchor.left] = anchor.right
      gaps.append(Gap(left: a..<anchor.left, right: b..<anchor.right, row: gap.row))
      (a, b) = (anchor.left + 1, anchor.right + 1)
    }
    gaps.append(Gap(left: a..<gap.left.upperBound, right: b..<gap.right.upperBound, row: gap.row))
  }
}
