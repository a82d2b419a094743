/// A word of a text, as a dictionary is asked about it.
struct Word {
  let text: String
  /// Where it stands in the running text.
  let range: Range<Int>
  /// Whether a sentence may begin with it, so that a capital means nothing.
  let mayBeginSentence: Bool
}

extension RunningText {
  /// Every word that a dictionary can be asked about.
  ///
  /// Left out is what has a digit or a sign in it: numbers, addresses, file names, `@handles`, `#hashtags`, and
  /// abbreviations such as `o.a.`; and whatever touches a ``hole``.
  func forEachWord(_ body: (Word) -> Void) {
    var offset = 0
    var mayBegin = true
    while offset < bytes.count {
      let start = offset
      while offset < bytes.count, !separatesWords(at: offset) { offset += 1 }
      if offset > start {
        let token = start..<offset
        if let range = wordRange(in: token), !isName(at: range.lowerBound) {
          let isQuoted = range.lowerBound > start
          body(Word(text: string(range), range: range, mayBeginSentence: mayBegin || isQuoted))
        }
        mayBegin = endsSentence(token)
      }
      if offset < bytes.count, bytes[offset] == Self.edge { mayBegin = true }
      offset += 1
    }
  }

  /// White space, a space that does not break (C2 A0, of which the first byte goes with the word before it), an edge.
  private func separatesWords(at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte <= 0x20 { return byte != Self.hole }
    return byte == 0xA0 && bytes[offset - 1] == 0xC2
  }

  /// The part of a token between the signs at its ends; nil where it is no word.
  private func wordRange(in token: Range<Int>) -> Range<Int>? {
    guard let inner = trimmed(token) else { return nil }
    var offset = inner.lowerBound
    while offset < inner.upperBound {
      let scalar = scalar(at: offset)
      guard scalar.isLetter || scalar == "-" || scalar == "’" || scalar == "'" else { return nil }
      offset += UTF8.width(scalar)
    }
    return inner
  }

  /// A token without the signs at its ends, where these are the usual ones.
  private func trimmed(_ token: Range<Int>) -> Range<Int>? {
    var (start, end) = (token.lowerBound, token.upperBound)
    if bytes[end - 1] == 0xC2 { end -= 1 }
    while start < end, case let scalar = scalar(at: start), !scalar.isLetter, scalar != "-" {
      guard "([{‘’'“”„\"«»…".unicodeScalars.contains(scalar) else { return nil }
      start += UTF8.width(scalar)
    }
    while start < end, case let scalar = scalar(before: end), !scalar.isLetter, scalar != "-" {
      guard ")]}‘’'“”\"«».,;:!?…".unicodeScalars.contains(scalar) else { return nil }
      end -= UTF8.width(scalar)
    }
    return start < end ? start..<end : nil
  }

  private func endsSentence(_ token: Range<Int>) -> Bool {
    var end = token.upperBound
    while end > token.lowerBound, case let scalar = scalar(before: end), !scalar.isLetter, !scalar.isDigit {
      if ".:!?…".unicodeScalars.contains(scalar) { return true }
      end -= UTF8.width(scalar)
    }
    return false
  }
}
