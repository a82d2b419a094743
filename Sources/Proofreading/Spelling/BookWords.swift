/// The different words of a book in one language; each is looked up once.
struct BookWords: Sendable {
  private(set) var words: Set<String> = []
  /// Those with a capital in the middle of a sentence, which makes a name of a word.
  private(set) var names: Set<String> = []

  mutating func add(wordsOf text: RunningText) {
    text.forEachWord { word in
      let isNew = words.insert(word.text).inserted
      if !word.mayBeginSentence, isNew || !names.contains(word.text),
        word.text.unicodeScalars.first?.isCapital == true
      {
        names.insert(word.text)
      }
    }
  }

  mutating func add(_ other: BookWords) {
    words.formUnion(other.words)
    names.formUnion(other.names)
  }
}
