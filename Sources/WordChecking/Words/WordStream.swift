/// Where a word begins: in which document, in which of its texts, and at which byte of that.
struct WordPlace {
  let document: Int32
  let node: Int32
  let offset: UInt32
}

/// The words of one side: of the main text, and of the footnotes, which a book puts elsewhere.
struct BookWords {
  let main: WordStream
  let notes: WordStream
}

/// Words in the order of reading.
struct WordStream {
  var ids: [Vocabulary.WordID] = []
  var places: [WordPlace] = []
  /// Word -> after how many of its characters something was left out, so that another word may begin there.
  var seams: [Int: [Int]] = [:]

  var count: Int { ids.count }

  /// Both, one behind the other.
  static func + (a: WordStream, b: WordStream) -> WordStream {
    var seams = a.seams
    for (word, offsets) in b.seams { seams[word + a.count] = offsets }
    return WordStream(ids: a.ids + b.ids, places: a.places + b.places, seams: seams)
  }
}
