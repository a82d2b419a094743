import Diagnostics

/// Words of ours that the pages do not show, or show in another place: a bug of ours, or of a template.
struct FixedWords {
  private(set) var findings: [Diagnostic] = []
  /// How many words.
  private(set) var count = 0
  private let shares: PrintedShares
  private let origins: PrintOrigins
  private let places: WordPlaces

  init(_ shares: PrintedShares, _ origins: PrintOrigins, _ places: WordPlaces) {
    self.shares = shares
    self.origins = origins
    self.places = places
    var found: [Diagnostic] = []
    for hunk in shares.comparison.hunks {
      let missing = hunk.left.filter { isMissing($0, in: hunk) }
      let moved = movedRows(in: hunk)
      count += missing.count + moved.joined().count
      if !missing.isEmpty { found.append(self.missing(missing, before: hunk.right)) }
      found += moved.map { self.moved($0) }
    }
    findings = found.limited(.missingFixedWords)
  }

  private func isMissing(_ word: Int, in hunk: Hunk) -> Bool {
    let fate = shares.comparison.leftFates[word]
    guard fate == .single || fate == .recut else { return false }
    return switch shares.shares[word] {
    case .whole: false
    case .none: true
    // Where the author's part lacks as well, that is told as lost.
    case .part(let words): hunk.right.contains { words.ids.contains(shares.comparison.right.ids[$0]) }
    }
  }

  /// Rows of words that moved together, and are ours alone: where the author's move, that is told.
  private func movedRows(in hunk: Hunk) -> [[Int]] {
    let moved = hunk.left.filter { shares.comparison.leftFates[$0] == .moved }
    var rows: [[Int]] = []
    for word in moved {
      let partner = shares.comparison.partners[word]
      if let last = rows.last?.last, last + 1 == word, shares.comparison.partners[last] + 1 == partner {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    return rows.filter { $0.allSatisfy(isOurs) }
  }

  private func isOurs(_ word: Int) -> Bool {
    if case .none = shares.shares[word] { true } else { false }
  }

  private func missing(_ words: [Int], before gap: Range<Int>) -> Diagnostic {
    let (printed, part) = wordBefore(gap)
    return .missingFixedWords(
      text(of: words), printed.map { places.book.inside(onPageOf: $0) } ?? places.book.inside,
      at: range(near: printed, part))
  }

  private func moved(_ words: [Int]) -> Diagnostic {
    let partner = shares.comparison.partners[words[0]]
    let printed = shares.comparison.right.places[partner]
    return .movedFixedWords(
      text(of: words), places.book.inside(onPageOf: printed), at: range(near: printed, part(of: partner)))
  }

  /// The printed word behind which something lacks; at the start of the text or of the notes, the one before which.
  private func wordBefore(_ gap: Range<Int>) -> (WordPlace?, PrintOrigins.Part) {
    let part = part(of: gap.lowerBound)
    let whole = shares.comparison.parts[part == .main ? 0 : 1].right
    guard !whole.isEmpty else { return (nil, part) }
    return (shares.comparison.right.places[max(gap.lowerBound - 1, whole.lowerBound)], part)
  }

  private func part(of printed: Int) -> PrintOrigins.Part {
    let notes = shares.comparison.parts[1].right
    return printed >= notes.lowerBound && !notes.isEmpty ? .notes : .main
  }

  private func range(near printed: WordPlace?, _ part: PrintOrigins.Part) -> SourceRange? {
    printed.flatMap { origins.place(before: $0.number, in: part) }.map { places.range(inManuscript: $0) }
  }

  private func text(of words: [Int]) -> String {
    let most = 12
    let shown = words.prefix(most).map { word in
      shares.comparison.vocabulary.words[Int(shares.comparison.left.ids[word])]
        .replacing(String(ExpectedWord.pageNumber), with: "#")
    }
    return shown.joined(separator: " ") + (words.count > most ? " …" : "")
  }
}

extension [Diagnostic] {
  /// At most so many in full, and of the rest how many there are.
  func limited(_ code: Code) -> [Diagnostic] {
    let rest = count - Differences.mostOfAKind
    guard rest > 0 else { return self }
    return prefix(Differences.mostOfAKind) + [.furtherDifferences(code, rest, severity: code.severity)]
  }
}
