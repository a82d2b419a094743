/// Rows of words that occur once on either side of a gap, as many of them as stand in the same order on both
/// (patience diff: the longest rising sequence).
struct Anchors {
  private struct Occurrence {
    private(set) var left = -1
    private(set) var right = -1
    private var isUnique = true

    mutating func add(left place: Int) {
      isUnique = isUnique && left < 0
      left = place
    }

    mutating func add(right place: Int) {
      isUnique = isUnique && right < 0
      right = place
    }

    var isOnEitherSideOnce: Bool { isUnique && left >= 0 && right >= 0 }
  }

  /// Where such a row begins on either side, in order.
  let pairs: [(left: Int, right: Int)]

  init(of left: [Alignment.WordID], _ right: [Alignment.WordID], in gap: Alignment.Gap) {
    let row = gap.row
    guard gap.left.count >= row, gap.right.count >= row else {
      pairs = []
      return
    }
    var occurrences: [UInt64: Occurrence] = [:]
    occurrences.reserveCapacity(min(gap.left.count, gap.right.count))
    for start in gap.left.lowerBound...gap.left.upperBound - row {
      occurrences[hash(of: left, at: start, row), default: Occurrence()].add(left: start)
    }
    for start in gap.right.lowerBound...gap.right.upperBound - row {
      guard let index = occurrences.index(forKey: hash(of: right, at: start, row)) else { continue }
      occurrences.values[index].add(right: start)
    }
    let found = occurrences.values.filter { occurrence in
      occurrence.isOnEitherSideOnce
        && (0..<row).allSatisfy { left[occurrence.left + $0] == right[occurrence.right + $0] }
    }
    pairs = longestRising(found.map { ($0.left, $0.right) }.sorted { $0.0 < $1.0 })
  }
}

/// A hash of `count` words (FNV-1a's constants); whoever uses it compares the words.
func hash(of words: [Alignment.WordID], at start: Int, _ count: Int) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for index in start..<start + count {
    hash = (hash ^ UInt64(UInt32(bitPattern: words[index]))) &* 0x100_0000_01B3
    hash ^= hash >> 29
  }
  return hash
}

/// The longest part of the pairs, which rise on the left, that rises on the right as well.
func longestRising(_ pairs: [(left: Int, right: Int)]) -> [(left: Int, right: Int)] {
  // Of each length: the pair with the least right side that a rising part of that length ends with.
  var ends: [Int] = []
  var previous = Array(repeating: -1, count: pairs.count)
  for (index, pair) in pairs.enumerated() {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[ends[middle]].right < pair.right { low = middle + 1 } else { high = middle }
    }
    if low > 0 { previous[index] = ends[low - 1] }
    if low == ends.count { ends.append(index) } else { ends[low] = index }
  }
  var chosen: [(left: Int, right: Int)] = []
  var next = ends.last ?? -1
  while next >= 0 {
    chosen.append(pairs[next])
    next = previous[next]
  }
  return chosen.reversed()
}
