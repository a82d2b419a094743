/// Makes one word of each page number, or list of them, that the book shows where one is expected.
///
/// As long as both sides agree it goes from word to word. From the first difference on, what is the same is aligned
/// first, and page numbers are looked for in what is left.
struct PageNumberSettling {
  private let expected: ExpectedStream
  private let printed: WordStream
  private let vocabulary: Vocabulary
  private let labels: Set<String>
  /// By its first word in `printed`: which expected word it is, and how many words it takes.
  private var found: [Int: (expected: Int, count: Int)] = [:]

  init(_ expected: ExpectedStream, _ printed: WordStream, vocabulary: Vocabulary, labels: Set<String>) {
    self.expected = expected
    self.printed = printed
    self.vocabulary = vocabulary
    self.labels = labels
  }

  /// The printed words, in which a page number has the number of the expected word.
  mutating func settled() -> WordStream {
    guard !expected.pageNumbers.isEmpty else { return printed }
    let (a, b) = goTogether()
    if a < expected.words.count, b < printed.count { searchGaps(from: a, b) }
    return found.isEmpty ? printed : merged()
  }

  /// - Returns: where the two sides begin to differ.
  private mutating func goTogether() -> (Int, Int) {
    var (a, b) = (0, 0)
    while a < expected.words.count, b < printed.count {
      if expected.words.ids[a] == printed.ids[b] {
        b += 1
      } else if let count = count(of: a, at: b, before: printed.count) {
        found[b] = (a, count)
        b += count
      } else {
        break
      }
      a += 1
    }
    return (a, b)
  }

  private mutating func searchGaps(from first: Int, _ second: Int) {
    let alignment = Alignment(of: Array(expected.words.ids[first...]), with: Array(printed.ids[second...]))
    let end = printed.count - second
    var start = 0
    var open: [Int] = []
    for (index, partner) in (alignment.partners + [end]).enumerated() {
      guard partner >= 0 else {
        open.append(first + index)
        continue
      }
      search(for: open, in: second + start..<second + partner)
      open = []
      start = partner + 1
    }
  }

  private mutating func search(for open: [Int], in gap: Range<Int>) {
    var start = gap.lowerBound
    for word in open where expected.pageNumbers[word] != nil {
      for place in start..<max(start, gap.upperBound) {
        guard let count = count(of: word, at: place, before: gap.upperBound) else { continue }
        found[place] = (word, count)
        start = place + count
        break
      }
    }
  }

  /// How many words a page number takes here: as many as let the next expected word follow, else as many as can be.
  private func count(of word: Int, at place: Int, before end: Int) -> Int? {
    let words = printed.ids[place..<end].lazy.map { vocabulary.words[Int($0)] }
    guard let counts = expected.pageNumbers[word]?.counts(in: words, labels: labels) else { return nil }
    return counts.first { follows(word + 1, at: place + $0) } ?? counts.last
  }

  private func follows(_ word: Int, at place: Int) -> Bool {
    guard word < expected.words.count, place < printed.count else {
      return word == expected.words.count && place == printed.count
    }
    if expected.words.ids[word] == printed.ids[place] { return true }
    let words = printed.ids[place...].lazy.map { vocabulary.words[Int($0)] }
    return expected.pageNumbers[word].map { !$0.counts(in: words, labels: labels).isEmpty } ?? false
  }

  private func merged() -> WordStream {
    var words = WordStream()
    var place = 0
    while place < printed.count {
      let number = found[place]
      words.seams[words.count] = number == nil ? printed.seams[place] : nil
      words.ids.append(number.map { expected.words.ids[$0.expected] } ?? printed.ids[place])
      words.places.append(printed.places[place])
      place += number?.count ?? 1
    }
    return words
  }
}
