/// Counts the common words of a text to tell its language, and stops as soon as it is clearly what it should be.
///
/// Stop words and no n-grams: they need no model, cost next to nothing, and are mistaken less often about the few
/// words of a title or a quotation. What they cannot tell for sure is not told.
struct LanguageGuess {
  /// How much of a text is looked at.
  private static let mostWords = 80

  private let own: KnownLanguage
  private let known = CommonWords.all
  private var words = 0
  /// Common words of the text's own language: those that only it has, and all.
  private var ownOnes = 0
  private var possiblyOwn = 0
  /// Common words of no use in the text's own language.
  private var foreign: [(word: WordKey, languages: UInt8)] = []
  private var key = WordKey()

  init(expecting own: KnownLanguage) { self.own = own }

  /// Whether more words would change nothing.
  var isSettled: Bool { words >= Self.mostWords || (ownOnes >= 2 && foreign.count < ownOnes) }

  mutating func take(_ text: ArraySlice<UInt8>) {
    var rest = text[...]
    while let byte = rest.popFirst() {
      if isLetter(byte) {
        key.take(byte)
      } else {
        // U+2000 to U+2FFF, among them quotation marks and dashes: three bytes.
        if byte == 0xE2 { rest = rest.dropFirst(2) }
        endWord()
        if isSettled { return }
      }
    }
    endWord()
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || (byte >= 0x80 && byte != 0xE2)
  }

  private mutating func endWord() {
    guard !key.isEmpty else { return }
    defer { key = WordKey() }
    words += 1
    let languages = known.languages(of: key)
    guard languages != 0 else { return }
    if languages & own.rawValue == 0 {
      foreign.append((key, languages))
    } else {
      possiblyOwn += 1
      if languages == own.rawValue { ownOnes += 1 }
    }
  }

  /// What a text must have before it may be called foreign.
  struct Evidence {
    let words: Int
    let hits: Int
    let different: Int

    /// A paragraph; a title or a quotation within one.
    static let ofBlock = Evidence(words: 8, hits: 4, different: 3)
    static let ofPhrase = Evidence(words: 4, hits: 3, different: 2)
  }

  /// The language that a text clearly is in, where it is another than its own.
  func foreignLanguage(by evidence: Evidence) -> KnownLanguage? {
    guard words >= evidence.words, foreign.count >= evidence.hits else { return nil }
    let counts = KnownLanguage.allCases.filter { $0 != own }.map { language in
      (language, foreign.filter { $0.languages & language.rawValue != 0 })
    }.sorted { $0.1.count > $1.1.count }
    let (language, hits) = counts[0]
    let isClear =
      hits.count >= evidence.hits && Set(hits.map(\.word)).count >= evidence.different
      && hits.count > counts[1].1.count && hits.count > possiblyOwn && hits.count * 5 >= words
      && hits.count >= 8 * ownOnes
    return isClear ? language : nil
  }
}
