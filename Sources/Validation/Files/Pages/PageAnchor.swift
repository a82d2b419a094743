import LibXML

/// The first words of a page, as they are looked for in a text.
struct PageAnchor {
  /// Each without white space, which may be another one by now.
  let words: [[UInt8]]

  init(_ words: String) {
    self.words = words.unicodeScalars.split { $0.properties.isWhitespace }.map { Array(String($0).utf8) }
  }

  /// Runs of the words from the longest to the shortest that says anything, with how many words stand before each.
  var shorterRuns: [(skipped: Int, bytes: [UInt8])] {
    guard words.count > 2 else { return [] }
    return (2..<words.count).reversed().flatMap { length in
      (0...words.count - length).map { start in (start, Array(words[start..<start + length].joined())) }
    }.filter { $0.bytes.count >= shortestRun }
  }

  /// Whether these are the words from a place on.
  func isFound(at place: TextPlace, in flow: PageFlow) -> Bool {
    var wanted = words.joined().makeIterator()
    var next = wanted.next()
    var offset = place.offset
    for text in flow.texts(from: place.node) {
      for byte in SolidBytes(flow.tree.utf8(of: text).dropFirst(offset)) {
        guard let expected = next else { return true }
        guard byte == expected else { return false }
        next = wanted.next()
      }
      offset = 0
      if next == nil { return true }
    }
    return next == nil
  }
}

/// *van de* stands everywhere.
private let shortestRun = 8

/// The bytes of a text without its white space.
struct SolidBytes: Sequence, IteratorProtocol {
  private let text: ArraySlice<UInt8>
  /// Where in ``text`` the last byte was.
  private(set) var index: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex - 1
  }

  mutating func next() -> UInt8? {
    index += 1
    while index < text.endIndex {
      let byte = text[index]
      let length = lengthOfSpace(byte)
      guard length > 0 else { return byte }
      index += length
    }
    return nil
  }

  private func lengthOfSpace(_ byte: UInt8) -> Int {
    if isSpace(byte) { return 1 }
    guard (0xC2...0xE3).contains(byte), index + 1 < text.endIndex else { return 0 }
    let third = index + 2 < text.endIndex ? text[index + 2] : 0
    guard isWideSpace(byte, text[index + 1], third) else { return 0 }
    return byte == 0xC2 ? 2 : 3
  }
}
