extension Comparison {
  /// What stands twice in a row on one side can be the first or the second of the two: it is taken for the one that
  /// begins earliest, as a title does.
  mutating func slideToStart() {
    for part in parts {
      for hunk in hunks(in: part) where hunk.left.isEmpty && hunk.right.allSatisfy({ rightFates[$0] == .single }) {
        slide(hunk)
      }
    }
  }

  private mutating func slide(_ hunk: Hunk) {
    var (partner, start, end) = (hunk.left.lowerBound - 1, hunk.right.lowerBound - 1, hunk.right.upperBound - 1)
    while partner >= 0, start >= 0, partners[partner] == start, leftFates[partner] == .kept,
      right.ids[start] == right.ids[end]
    {
      rightFates[start] = .single
      pair(partner, end, as: .kept)
      (partner, start, end) = (partner - 1, start - 1, end - 1)
    }
  }
}
