extension Comparison {
  /// Finds what has the same characters on both sides, and other borders between its words.
  mutating func findRecutWords() {
    for hunk in hunks {
      let ours = hunk.left.filter { leftFates[$0] == .single }
      let theirs = hunk.right.filter { rightFates[$0] == .single }
      guard !ours.isEmpty, !theirs.isEmpty else { continue }
      match(ours, with: theirs)
    }
  }

  private mutating func match(_ ours: [Int], with theirs: [Int]) {
    let reach = 16
    var (a, b) = (0, 0)
    while a < ours.count {
      guard let (start, counts) = firstMatch(of: ours[a...], in: theirs[b...].prefix(reach), theirs) else {
        a += 1
        continue
      }
      sew(Array(ours[a..<a + counts.left]), Array(theirs[start..<start + counts.right]))
      a += counts.left
      b = start + counts.right
    }
  }

  private func firstMatch(
    of ours: ArraySlice<Int>, in window: ArraySlice<Int>, _ theirs: [Int]
  ) -> (start: Int, counts: (left: Int, right: Int))? {
    for start in window.indices {
      if let counts = sameCharacters(ours, theirs[start...]) { return (start, counts) }
    }
    return nil
  }

  /// How many words of either side have the same characters, if any few have.
  private func sameCharacters(_ ours: ArraySlice<Int>, _ theirs: ArraySlice<Int>) -> (left: Int, right: Int)? {
    let most = 8
    var (a, b) = ("", "")
    var counts = (left: 0, right: 0)
    repeat {
      if a.count <= b.count {
        guard counts.left < min(most, ours.count) else { return nil }
        a += vocabulary.characters(of: left.ids[ours[ours.startIndex + counts.left]])
        counts.left += 1
      } else {
        guard counts.right < min(most, theirs.count) else { return nil }
        b += vocabulary.characters(of: right.ids[theirs[theirs.startIndex + counts.right]])
        counts.right += 1
      }
      guard a.hasPrefix(b) || b.hasPrefix(a) else { return nil }
    } while a.isEmpty || a != b
    return counts
  }

  /// Borders that only one side has are right where the other side left something out.
  private mutating func sew(_ ours: [Int], _ theirs: [Int]) {
    let (a, b) = (cuts(in: left, at: ours), cuts(in: right, at: theirs))
    let isSewn =
      a.borders.subtracting(b.borders).isSubset(of: b.seams)
      && b.borders.subtracting(a.borders).isSubset(of: a.seams)
    let fate: Fate = isSewn || ours.count == 1 && theirs.count == 1 ? .sewn : .recut
    for word in ours {
      leftFates[word] = fate
      partners[word] = theirs[0]
    }
    for word in theirs { rightFates[word] = fate }
  }

  private func cuts(in stream: WordStream, at words: [Int]) -> (borders: Set<Int>, seams: Set<Int>) {
    var borders: Set<Int> = []
    var seams: Set<Int> = []
    var length = 0
    for word in words {
      for seam in stream.seams[word] ?? [] { seams.insert(length + seam) }
      length += vocabulary.characters(of: stream.ids[word]).count
      borders.insert(length)
    }
    return (borders, seams)
  }
}
