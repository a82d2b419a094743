/// What became of a word.
enum Fate: UInt8 {
  /// It has nothing like it on the other side.
  case single
  /// It stands in its place.
  case kept
  /// It stands in another place.
  case moved
  /// Its characters are there, and parted into other words.
  case recut
  /// The same, and only where something was left out: nothing is wrong with that.
  case sewn
  /// Of the book only: it comes from what we leave out of the manuscript, such as an author's name.
  case shown
}

/// A stretch between words that stand in their places: what one side has there, and the other.
struct Hunk {
  var left: Range<Int>
  var right: Range<Int>
}

/// Both sides word for word: the main text, and behind it the notes.
struct Comparison {
  let left: WordStream
  let right: WordStream
  let vocabulary: Vocabulary
  /// The main text and the notes, on either side.
  let parts: [Hunk]
  var leftFates: [Fate]
  var rightFates: [Fate]
  /// Of each word of the left side: its partner on the right, or -1.
  var partners: [Int]

  /// The words of a manuscript, and those of the book that was made of it.
  init(_ manuscript: ManuscriptWords, _ book: BookWords, vocabulary: Vocabulary, isOurs: Bool) {
    // In the books of others a single word is too likely to be one that their program has put in.
    self.init(
      BookWords(main: manuscript.main, notes: manuscript.notes), book, vocabulary: vocabulary,
      shortestMove: isOurs ? 1 : 2)
    if !isExact { findShownWords(manuscript) }
  }

  init(_ a: BookWords, _ b: BookWords, vocabulary: Vocabulary, shortestMove: Int) {
    self.vocabulary = vocabulary
    left = a.main + a.notes
    right = b.main + b.notes
    parts = [
      Hunk(left: 0..<a.main.count, right: 0..<b.main.count),
      Hunk(left: a.main.count..<left.count, right: b.main.count..<right.count),
    ]
    leftFates = Array(repeating: .single, count: left.count)
    rightFates = Array(repeating: .single, count: right.count)
    partners = Array(repeating: -1, count: left.count)
    let alignments = [
      Alignment(of: a.main.ids, with: b.main.ids), Alignment(of: a.notes.ids, with: b.notes.ids),
    ]
    for (part, alignment) in zip(parts, alignments) {
      for (index, partner) in alignment.partners.enumerated() where partner >= 0 {
        pair(part.left.lowerBound + index, part.right.lowerBound + partner, as: .kept)
      }
    }
    guard !isExact else { return }
    releaseIslands()
    findMoves(shortest: shortestMove)
    realign()
    findRecutWords()
    slideToStart()
  }

  /// Whether both sides are the same word for word.
  private var isExact: Bool { partners.count == right.count && !partners.contains(-1) }

  mutating func pair(_ a: Int, _ b: Int, as fate: Fate) {
    leftFates[a] = fate
    rightFates[b] = fate
    partners[a] = b
  }

  /// Every hunk in which the two sides differ, in the order of the manuscript.
  var hunks: [Hunk] { parts.flatMap { hunks(in: $0) } }

  func hunks(in part: Hunk) -> [Hunk] {
    var found: [Hunk] = []
    var (a, b) = (part.left.lowerBound, part.right.lowerBound)
    while a < part.left.upperBound || b < part.right.upperBound {
      let start = (a, b)
      while a < part.left.upperBound, leftFates[a] != .kept { a += 1 }
      while b < part.right.upperBound, rightFates[b] != .kept { b += 1 }
      if start != (a, b) { found.append(Hunk(left: start.0..<a, right: start.1..<b)) }
      while a < part.left.upperBound, b < part.right.upperBound, leftFates[a] == .kept, rightFates[b] == .kept {
        a += 1
        b += 1
      }
    }
    return found
  }
}
