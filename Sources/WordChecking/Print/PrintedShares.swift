import PDFReading

/// The printed words held against the expected ones, and what of them is the author's.
struct PrintedShares {
  /// Expected words on the left, printed ones on the right; a number of a page is one word there.
  let comparison: Comparison
  /// Of each expected word, the main text's and behind it the notes': what of it is the author's.
  let shares: [ExpectedStream.Share]
  /// What of the printed words is the author's, or is not known to be ours.
  let authors: BookWords

  init(of prepared: PreparedComparison, in book: PrintedBook, vocabulary: Vocabulary) {
    let (main, notes) = (prepared.main, prepared.notes)
    let printed = BookWords(book.text, vocabulary: vocabulary)
    let labels = Set(book.text.pages.map(\.label))
    func settled(_ expected: ExpectedStream, _ words: WordStream) -> WordStream {
      var settling = PageNumberSettling(expected, words, vocabulary: vocabulary, labels: labels)
      return settling.settled()
    }
    comparison = Comparison(
      BookWords(main: main.words, notes: notes.words),
      BookWords(main: settled(main, printed.main), notes: settled(notes, printed.notes)),
      vocabulary: vocabulary, shortestMove: 1)
    shares = main.shares + notes.shares
    authors = Self.authors(of: comparison, shares)
  }

  /// Whether all that was expected was printed, in its order, and nothing besides.
  var isExact: Bool { comparison.hunks.isEmpty }

  private static func authors(of comparison: Comparison, _ shares: [ExpectedStream.Share]) -> BookWords {
    var partners = Array(repeating: -1, count: comparison.right.count)
    for (word, partner) in comparison.partners.enumerated() where partner >= 0 {
      // Where words were joined or cut nobody knows whose they are.
      let fate = comparison.leftFates[word]
      if fate == .kept || fate == .moved { partners[partner] = word }
    }
    func stream(_ part: Range<Int>) -> WordStream {
      var words = WordStream()
      for place in part {
        words.add(partners[place] < 0 ? .whole : shares[partners[place]], of: comparison.right, at: place)
      }
      return words
    }
    return BookWords(main: stream(comparison.parts[0].right), notes: stream(comparison.parts[1].right))
  }
}

extension WordStream {
  fileprivate mutating func add(_ share: ExpectedStream.Share, of stream: WordStream, at place: Int) {
    switch share {
    case .none: break
    case .whole:
      if let seams = stream.seams[place] { self.seams[count] = seams }
      ids.append(stream.ids[place])
      places.append(stream.places[place])
    case .part(let words):
      for (word, seams) in words.seams { self.seams[count + word] = seams }
      ids += words.ids
      places += Array(repeating: stream.places[place], count: words.count)
    }
  }
}
