/// The expected words as the pages should show them, and what of each is the author's.
struct ExpectedStream {
  /// What of a word is the author's.
  enum Share {
    case whole, none
    case part(WordStream)
  }

  let words: WordStream
  let shares: [Share]
  /// By place in ``words``: those that hold the number of a page.
  let pageNumbers: [Int: PageNumberPattern]

  /// ``ExpectedWord/pageNumber``: a scalar is found more quickly than a character.
  private static let pageNumber: Unicode.Scalar = "\u{FFFC}"

  init(_ expected: [ExpectedWord], vocabulary: Vocabulary) {
    var collector = WordCollector(vocabulary: vocabulary)
    var shares: [Share] = []
    var pageNumbers: [Int: PageNumberPattern] = [:]
    shares.reserveCapacity(expected.count)
    for (index, word) in expected.enumerated() {
      let start = collector.stream.count
      collector.add(word: word.shown, number: index)
      let end = collector.stream.count
      // Scripts without spaces: one word here may be several of those that are compared.
      let ids = collector.stream.ids[start..<end]
      shares += Self.shares(of: word, in: ids.lazy.map { vocabulary.words[Int($0)] }, vocabulary)
      guard word.shown != word.authors, word.shown.unicodeScalars.contains(Self.pageNumber) else { continue }
      for place in start..<end {
        pageNumbers[place] = PageNumberPattern(vocabulary.words[Int(collector.stream.ids[place])])
      }
    }
    words = collector.stream
    self.shares = shares
    self.pageNumbers = pageNumbers
  }

  /// - Parameter words: the word, in as many as are compared.
  private static func shares(of word: ExpectedWord, in words: some Sequence<String>, _ vocabulary: Vocabulary)
    -> [Share]
  {
    guard word.shown != word.authors else { return words.map { _ in .whole } }
    var collector = WordCollector(vocabulary: vocabulary)
    collector.add(word: word.authors, number: 0, seams: borders(of: word))
    let authors = collector.stream
    let words = Array(words)
    guard authors.count > 0 else { return words.map { _ in .none } }
    guard words.count > 1 else { return words.map { _ in .part(authors) } }
    var rest = authors.ids.flatMap { Array(vocabulary.words[Int($0)]) }[...]
    return words.map { share(of: $0, of: &rest, vocabulary) }
  }

  /// What of one of several words is the author's: as many of the author's next characters as come in it.
  private static func share(of word: String, of rest: inout ArraySlice<Character>, _ vocabulary: Vocabulary) -> Share {
    var own = ""
    for character in word where character == rest.first {
      own.append(character)
      rest.removeFirst()
    }
    if own.isEmpty { return .none }
    if own == word { return .whole }
    var collector = WordCollector(vocabulary: vocabulary)
    collector.add(word: own, number: 0)
    return .part(collector.stream)
  }

  /// After how many bytes of the author's part something of ours stood, so that a word may end there.
  private static func borders(of word: ExpectedWord) -> [Int] {
    var rest = word.authors.unicodeScalars[...]
    var offset = 0
    var borders: [Int] = []
    for scalar in word.shown.unicodeScalars {
      if scalar == rest.first {
        rest.removeFirst()
        offset += String(scalar).utf8.count
      } else if offset > 0, borders.last != offset {
        borders.append(offset)
      }
    }
    return borders
  }
}
