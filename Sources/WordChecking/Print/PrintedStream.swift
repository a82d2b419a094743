import LibXML
import PDFReading

extension BookWords {
  /// The words of a PDF.
  init(_ text: PrintedText, vocabulary: Vocabulary) {
    self.init(
      main: Self.stream(of: text.main, vocabulary),
      notes: Self.stream(of: text.notes.flatMap(\.words), vocabulary))
  }

  private static func stream(of words: [PrintedWord], _ vocabulary: Vocabulary) -> WordStream {
    var collector = WordCollector(vocabulary: vocabulary)
    for (index, word) in words.enumerated() { collector.add(word: word.text, number: index, onPage: word.page) }
    return collector.stream
  }
}

extension WordCollector {
  /// Adds a word that was one already.
  ///
  /// - Parameter seams: after how many of its bytes another word may begin.
  mutating func add(word: String, number: Int, onPage page: Int = 0, seams: [Int] = []) {
    let bytes = Array(word.utf8)
    var start = 0
    for seam in seams + [bytes.count] {
      add(bytes[start..<seam], from: (page, XMLTree.NodeID(index: Int32(truncatingIfNeeded: number))))
      addSeam()
      start = seam
    }
    endWord()
  }
}

extension WordPlace {
  /// Of a printed word: the place of its page among the pages.
  var page: Int { Int(document) }
  /// Of a printed word: its number among those of the main text, or of the notes.
  var number: Int { Int(node) }
}
