/// Gathers the words that the pages are to show, while they are written.
struct WordCollector {
  /// Whose words are being written.
  enum Voice {
    case author
    /// Ours, such as “Hoofdstuk 3”.
    case program
    /// Nobody's that counts: an alternative is told in their place, or they stand here once more.
    case silent
  }

  var voice = Voice.author
  private var finished = ShownWords()
  private var shown: [UInt8] = []
  /// The author's part of `shown`, as long as it is not all of it.
  private var authors: [UInt8] = []
  private var isAllAuthors = true
  /// The notes that are being written, each in the one before, with what the notes in it hold.
  private var open: [(words: [ShownWord], inner: [ShownWord])] = []

  /// Characters of a word, without white space.
  mutating func add(_ characters: ArraySlice<UInt8>) {
    switch voice {
    case .silent: return
    case .author: if !isAllAuthors { authors += characters }
    case .program:
      if isAllAuthors { authors = shown }
      isAllAuthors = false
    }
    shown += characters
  }

  /// White space, or the border of a block.
  mutating func endWord() {
    guard !shown.isEmpty else { return }
    let text = String(decoding: shown, as: UTF8.self)
    let own = isAllAuthors ? text : String(decoding: authors, as: UTF8.self)
    put(ShownWord(shown: text, authors: own))
    shown.removeAll(keepingCapacity: true)
    authors.removeAll(keepingCapacity: true)
    isAllAuthors = true
  }

  private mutating func put(_ word: ShownWord) {
    guard open.isEmpty else { return open[open.count - 1].words.append(word) }
    finished.main.append(word)
  }

  /// A note stands outside the text that calls it, also in the midst of a word.
  mutating func beginNote() -> PausedWord {
    defer {
      shown = []
      authors = []
      isAllAuthors = true
    }
    open.append(([], []))
    return PausedWord(shown: shown, authors: authors, isAllAuthors: isAllAuthors)
  }

  /// - Parameter word: what the call interrupted.
  mutating func endNote(resuming word: PausedWord) {
    endWord()
    guard let note = open.popLast() else { return }
    let words = note.words + note.inner
    if open.isEmpty { finished.notes += words } else { open[open.count - 1].inner += words }
    (shown, authors, isAllAuthors) = (word.shown, word.authors, word.isAllAuthors)
  }

  /// All words; nothing is open any more.
  mutating func finish() -> ShownWords {
    endWord()
    return finished
  }
}

/// A word in whose midst a note is called.
struct PausedWord {
  fileprivate let shown: [UInt8]
  fileprivate let authors: [UInt8]
  fileprivate let isAllAuthors: Bool
}
