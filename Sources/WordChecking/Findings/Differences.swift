import Diagnostics

/// Makes findings of what differs: at most so many of a kind in full, and of the rest how many there are.
struct Differences {
  static let mostOfAKind = 20

  let comparison: Comparison
  let isOurs: Bool
  var places: WordPlaces
  /// Whether a printed book shows, word for word, what was written for the engine.
  var isAsWritten = false
  private(set) var findings: [Diagnostic] = []
  private var counts: [Code: Int] = [:]

  init(_ comparison: Comparison, places: WordPlaces, isOurs: Bool) {
    self.comparison = comparison
    self.places = places
    self.isOurs = isOurs
  }

  mutating func collect() {
    for hunk in comparison.hunks {
      addLost(in: hunk)
      addAdded(in: hunk)
      addRecut(in: hunk)
      addMoved(in: hunk)
    }
    for code in [Code.lostWords, .addedWords, .recutWords, .movedWords] {
      let rest = counts[code, default: 0] - Self.mostOfAKind
      if rest > 0 { findings.append(.furtherDifferences(code, rest, severity: severity(of: code))) }
    }
  }

  private mutating func addLost(in hunk: Hunk) {
    let words = hunk.left.filter { comparison.leftFates[$0] == .single }
    guard !words.isEmpty, mayAdd(.lostWords) else { return }
    let before = wordsBefore(hunk.right, in: comparison.right)
    let hint = before.flatMap { before in
      places.place(inBook: before.last).map { Message.look(behind: before.text, at: $0) }
    }
    findings.append(
      .lostWords(
        text(of: words, in: comparison.left), count: words.count, book: places.book.inside, hint: hint,
        at: range(ofOurs: words)))
  }

  private mutating func addAdded(in hunk: Hunk) {
    let words = hunk.right.filter { comparison.rightFates[$0] == .single }
    guard let first = words.first, mayAdd(.addedWords) else { return }
    let before = wordsBefore(hunk.left, in: comparison.left)
    let there = before.map { (text: $0.text, place: places.range(inManuscript: $0.last)) }
    let place = places.place(inBook: comparison.right.places[first])
    findings.append(
      .addedWords(
        text(of: words, in: comparison.right), count: words.count, book: place?.inside ?? places.book.inside,
        hint: there.map { .look(behind: $0.text, inManuscript: $0.place) }, at: place?.range ?? there?.place,
        severity: severity(of: .addedWords)))
  }

  private mutating func addRecut(in hunk: Hunk) {
    let words = hunk.left.filter { comparison.leftFates[$0] == .recut }
    for (partner, group) in groups(words, by: { comparison.partners[$0] }) where mayAdd(.recutWords) {
      let theirs = hunk.right[hunk.right.startIndex...].drop { $0 < partner }
      let length = group.reduce(0) { $0 + comparison.vocabulary.characters(of: comparison.left.ids[$1]).count }
      var taken = 0
      let same = theirs.prefix { word in
        defer { taken += comparison.vocabulary.characters(of: comparison.right.ids[word]).count }
        return taken < length && comparison.rightFates[word] == .recut
      }
      findings.append(
        .recutWords(
          text(of: group, in: comparison.left), text(of: Array(same), in: comparison.right),
          book: places.book.inside, places.place(inBook: comparison.right.places[partner]), at: range(ofOurs: group),
          severity: severity(of: .recutWords)))
    }
  }

  private mutating func addMoved(in hunk: Hunk) {
    let words = hunk.left.filter { comparison.leftFates[$0] == .moved }
    for (_, group) in groups(words, by: { comparison.partners[$0] - $0 }) where mayAdd(.movedWords) {
      let partner = comparison.partners[group[0]]
      findings.append(
        .movedWords(
          text(of: group, in: comparison.left), count: group.count, book: places.book.inside,
          to: places.place(inBook: comparison.right.places[partner]), at: range(ofOurs: group),
          severity: severity(of: .movedWords)))
    }
  }
}

extension Differences {
  /// Counts a difference of a kind.
  ///
  /// - Returns: whether it is to be shown.
  private mutating func mayAdd(_ code: Code) -> Bool {
    counts[code, default: 0] += 1
    return counts[code, default: 0] <= Self.mostOfAKind
  }

  /// Other tools put in words of their own and do not mark them: that is no mistake. In typesetting nothing may move; what
  /// stands elsewhere than in the manuscript because it was written there stops no book.
  private func severity(of code: Code) -> Severity {
    switch places.book {
    case .print: isAsWritten && (code == .movedWords || code == .recutWords) ? .warning : .error
    case .epub: isOurs || code == .lostWords ? code.severity : .note
    }
  }

  /// From the first word to the last of those that follow it at once.
  private func range(ofOurs words: [Int]) -> SourceRange {
    let row = zip(words, words[0]...).prefix { $0 == $1 }.map(\.0)
    let start = places.range(inManuscript: comparison.left.places[row[0]])
    let end = places.range(inManuscript: comparison.left.places[row[row.count - 1]])
    guard start.file == end.file, start.bytes.lowerBound < end.bytes.upperBound else { return start }
    return SourceRange(start.file, bytes: start.bytes.lowerBound..<end.bytes.upperBound)
  }

  /// The last words before the other side of a hunk; nothing where that side has no words at all.
  private func wordsBefore(_ range: Range<Int>, in stream: WordStream) -> (text: String, last: WordPlace)? {
    guard stream.count > 0 else { return nil }
    let last = max(range.lowerBound - 1, 0)
    return (text(of: Array(max(0, last - 3)...last), in: stream), stream.places[last])
  }

  private func text(of words: [Int], in stream: WordStream) -> String {
    let most = 12
    let shown = words.prefix(most).map { comparison.vocabulary.words[Int(stream.ids[$0])] }.joined(separator: " ")
    return words.count > most ? shown + " …" : shown
  }

  private func groups(_ words: [Int], by key: (Int) -> Int) -> [(key: Int, words: [Int])] {
    var found: [(key: Int, words: [Int])] = []
    for word in words {
      if let last = found.last, last.key == key(word), last.words.last == word - 1 {
        found[found.count - 1].words.append(word)
      } else {
        found.append((key(word), [word]))
      }
    }
    return found
  }
}
