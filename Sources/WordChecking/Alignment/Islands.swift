extension Comparison {
  /// Between two stretches that differ, a word or two that are the same are mostly chance: every text has “de” and
  /// “en”. They are set free, so that what was moved is found in one piece; ``realign()`` pairs them again.
  mutating func releaseIslands() {
    for part in parts {
      var last: Hunk?
      for hunk in hunks(in: part) {
        defer { last = hunk }
        guard let before = last else { continue }
        let island = before.left.upperBound..<hunk.left.lowerBound
        let sizes = [before, hunk].map { max($0.left.count, $0.right.count) }
        if island.count <= 2, sizes.allSatisfy({ $0 > 2 * island.count }) { release(island) }
      }
    }
  }

  private mutating func release(_ island: Range<Int>) {
    for word in island {
      leftFates[word] = .single
      rightFates[partners[word]] = .single
      partners[word] = -1
    }
  }

  /// Pairs what is the same in a hunk after all, in its order.
  mutating func realign() {
    for hunk in hunks {
      let ours = hunk.left.filter { leftFates[$0] == .single }
      let theirs = hunk.right.filter { rightFates[$0] == .single }
      guard !ours.isEmpty, !theirs.isEmpty else { continue }
      let alignment = Alignment(of: ours.map { left.ids[$0] }, with: theirs.map { right.ids[$0] })
      for (index, partner) in alignment.partners.enumerated() where partner >= 0 {
        pair(ours[index], theirs[partner], as: .kept)
      }
    }
  }
}
