extension Comparison {
  /// Finds on the right what is missing on the left: whole stretches first, then any row of words, the longest first
  /// that begins at a word.
  mutating func findMoves(shortest: Int) {
    moveWholeStretches(shortest: shortest)
    let rows = RowIndex(of: right.ids, in: rightStretches.flatMap { $0 })
    for stretch in leftStretches {
      var word = stretch.lowerBound
      while word + RowIndex.length <= stretch.upperBound {
        let match = rows.longestMatch(for: left.ids, in: word..<stretch.upperBound) { rightFates[$0] == .single }
        guard let match else {
          word += 1
          continue
        }
        for offset in 0..<match.count { pair(word + offset, match.lowerBound + offset, as: .moved) }
        word += match.count
      }
    }
    keepWhatDidNotMove()
  }

  private mutating func moveWholeStretches(shortest: Int) {
    var candidates: [ArraySlice<Vocabulary.WordID>: [Range<Int>]] = [:]
    for stretch in rightStretches.reversed() { candidates[right.ids[stretch], default: []].append(stretch) }
    for stretch in leftStretches where stretch.count >= shortest {
      guard let target = candidates[left.ids[stretch]]?.popLast() else { continue }
      for (a, b) in zip(stretch, target) { pair(a, b, as: .moved) }
    }
  }

  /// What has its partner in the same hunk, and in the same order, stands where it stood.
  private mutating func keepWhatDidNotMove() {
    for hunk in hunks {
      let inside = hunk.left.filter { leftFates[$0] == .moved && hunk.right.contains(partners[$0]) }
      for (a, b) in longestRising(inside.map { ($0, partners[$0]) }) { pair(a, b, as: .kept) }
    }
  }

  /// What the EPUB has more than the manuscript's text, and the manuscript has elsewhere: in its metadata, say.
  mutating func findShownWords(_ manuscript: ManuscriptWords) {
    let source = manuscript.leftOut.ids
    let wholes = Dictionary(grouping: manuscript.leftOutRuns.map { source[$0] }) { $0.first ?? -1 }
    show(wholes)
    let rows = RowIndex(of: source, in: Array(source.indices))
    for stretch in rightStretches {
      var word = stretch.lowerBound
      while word + RowIndex.length <= stretch.upperBound {
        let match = rows.longestMatch(for: right.ids, in: word..<stretch.upperBound) { _ in true }
        for shown in word..<word + (match?.count ?? 0) { rightFates[shown] = .shown }
        word += match?.count ?? 1
      }
    }
    // A short title of a book may stand between longer things.
    show(wholes)
  }

  /// - Parameter wholes: the words of each thing left out, by the first of them.
  private mutating func show(_ wholes: [Vocabulary.WordID: [ArraySlice<Vocabulary.WordID>]]) {
    for stretch in rightStretches {
      var rest = right.ids[stretch]
      while let first = rest.first, let longest = wholes[first]?.filter({ rest.starts(with: $0) }).map(\.count).max() {
        rest = rest.dropFirst(longest)
      }
      guard rest.isEmpty else { continue }
      for word in stretch { rightFates[word] = .shown }
    }
  }

  private var leftStretches: [Range<Int>] { stretches(of: leftFates, notesFrom: parts[1].left.lowerBound) }
  private var rightStretches: [Range<Int>] { stretches(of: rightFates, notesFrom: parts[1].right.lowerBound) }

  /// Rows of words without a partner; main text and notes are never one.
  private func stretches(of fates: [Fate], notesFrom border: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for (index, fate) in fates.enumerated() {
      if let begun = start, fate != .single || index == border {
        found.append(begun..<index)
        start = nil
      }
      if start == nil, fate == .single { start = index }
    }
    if let start { found.append(start..<fates.count) }
    return found
  }
}

/// Where each row of three words stands.
private struct RowIndex {
  static let length = 3
  /// A row that stands in more places than that says nothing.
  private static let mostPlaces = 64

  private let words: [Vocabulary.WordID]
  private var places: [UInt64: [Int]] = [:]

  /// - Parameter indices: of the words that count, rising.
  init(of words: [Vocabulary.WordID], in indices: [Int]) {
    self.words = words
    guard indices.count >= Self.length else { return }
    for (start, end) in zip(indices, indices.dropFirst(Self.length - 1)) where end == start + Self.length - 1 {
      let key = hash(of: words, at: start, Self.length)
      if places[key, default: []].count < Self.mostPlaces { places[key, default: []].append(start) }
    }
  }

  /// The longest row here that equals the beginning of `range` there.
  func longestMatch(
    for others: [Vocabulary.WordID], in range: Range<Int>, isFree: (Int) -> Bool
  ) -> Range<Int>? {
    var best: Range<Int>?
    for start in places[hash(of: others, at: range.lowerBound, Self.length)] ?? [] {
      var count = 0
      while count < range.count, start + count < words.count, words[start + count] == others[range.lowerBound + count],
        isFree(start + count)
      {
        count += 1
      }
      if count >= max(Self.length, (best?.count ?? 0) + 1) { best = start..<start + count }
    }
    return best
  }
}
