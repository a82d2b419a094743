import LibXML

/// The first words of a page, as they are looked for in a text.
struct PageAnchor {
  /// Each without white space, which may be another one by now.
  let words: [[UInt8]]

  init(_ words: String) {
    self.words = words.unicodeScalars.split { $0.properties.isWhitespace }.map { word in
      Array(SolidBytes(Array(String(word).utf8)[...]))
    }.filter { !$0.isEmpty }
  }

  /// Runs of the words from the longest to the shortest that says anything, with how many words stand before each.
  var shorterRuns: [(skipped: Int, bytes: [UInt8])] {
    guard words.count > 2 else { return [] }
    return (2..<words.count).reversed().flatMap { length in
      (0...words.count - length).map { start in (start, Array(words[start..<start + length].joined())) }
    }.filter { $0.bytes.count >= shortestRun }
  }

  /// Whether these are the words from a place on, or so many of them.
  func isFound(at place: TextPlace, in flow: PageFlow, words count: Int = .max) -> Bool {
    var wanted = words.prefix(count).joined().makeIterator()
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

/// The bytes of a text without its white space, and without what nobody sees, such as soft hyphens.
struct SolidBytes: Sequence, IteratorProtocol {
  private let text: ArraySlice<UInt8>
  /// Where in ``text`` the last byte was.
  private(set) var index: Int
  /// Whether a word begins with it: then white space stands before it, or nothing.
  private(set) var beginsWord = true

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex - 1
  }

  mutating func next() -> UInt8? {
    beginsWord = index < text.startIndex
    index += 1
    while index < text.endIndex {
      let byte = text[index]
      let second = index + 1 < text.endIndex ? text[index + 1] : 0
      let third = index + 2 < text.endIndex ? text[index + 2] : 0
      let isSpace = isSpace(byte) || isWideSpace(byte, second, third)
      guard isSpace || isInvisible(byte, second, third) else { return byte }
      beginsWord = beginsWord || isSpace
      index += byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3
    }
    return nil
  }
}

/// A soft hyphen, a possible or an impossible break, or a byte order mark.
private func isInvisible(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch (first, second) {
  case (0xC2, 0xAD): true
  case (0xE2, 0x80): third == 0x8B
  case (0xE2, 0x81): third == 0xA0
  case (0xEF, 0xBB): third == 0xBF
  default: false
  }
}
