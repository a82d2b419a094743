import BookModel
import Linking

/// Text as string literals, with white space folded as HTML folds it.
extension BookWriter {
  mutating func write(text: String) {
    guard flow.lines == nil else { return writeLines(of: Array(text.utf8)) }
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if isSpace(bytes[index]) {
        noteSpace()
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
      write(word: bytes[index..<end])
      index = end
    }
  }

  /// Text of ours.
  mutating func write(generated text: String) {
    let own = text.contains(where: \.isLetter) ? linked.languageOfWords(in: language) : nil
    speaking(.program) {
      $0.wrapped(own.map { Wrapper(span: $0, role: nil) }) { $0.write(text: text) }
    }
  }

  /// The author's words once more: they count once.
  mutating func write(repeated text: String) { speaking(.program) { $0.write(text: text) } }

  mutating func speaking(_ voice: WordCollector.Voice, write: (inout BookWriter) -> Void) {
    let before = words.voice
    words.voice = before == .silent ? .silent : voice
    write(&self)
    words.voice = before
  }

  private mutating func noteSpace() {
    // What does not show ends no word either: behind the mark that opens a quotation.
    guard flow.hasText else { return }
    flow.hasPendingSpace = !flow.endsInSpace
    flow.endsInVowel = false
    words.endWord()
  }

  /// The white space before an element or word that shows.
  mutating func flushSpace() {
    guard flow.hasPendingSpace else { return }
    openLiteral()
    source.append(UInt8(ascii: " "))
    flow.hasPendingSpace = false
    flow.endsInSpace = true
  }

  private mutating func write(word: ArraySlice<UInt8>) {
    let isDash = word.starts(with: enDash)
    if isDash, flow.hasPendingSpace {
      // No line begins with a dash.
      openLiteral()
      source.raw("\u{A0}")
      flow.hasPendingSpace = false
    }
    flushSpace()
    flow.show()
    collect(word)
    // Titles are not hyphenated, and the engine makes bookmarks of plain text only.
    if isDutch, waitingMarks == nil, let parts = breaks(in: word, afterVowel: flow.endsInVowel) {
      for part in parts { write(part) }
    } else {
      openLiteral()
      source.literal(word)
    }
    flow.endsInVowel = word.last.map { isVowel($0) } ?? false
  }

  private mutating func write(_ part: WordPart) {
    switch part {
    case .plain(let text):
      openLiteral()
      source.literal(text)
    case .kept(let letter): writeCall("keep", of: letter)
    case .tied(let word): writeCall("tie", of: word)
    }
  }

  private mutating func writeCall(_ function: StaticString, of text: ArraySlice<UInt8>) {
    closeLiteral()
    source.begin(function)
    source.raw("\"")
    source.literal(text)
    source.raw("\"")
    source.end()
  }

  /// Words of ours that are written elsewhere.
  mutating func collect(generated text: String) {
    speaking(.program) { $0.collect(ArraySlice(text.utf8)) }
  }

  /// What the page shows of a word: hyphens that may be are none, and other white space parts words as well.
  mutating func collect(_ word: ArraySlice<UInt8>) {
    let isPlain = !word.contains { $0 <= 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 >= 0xE1 && $0 <= 0xE3 || $0 == 0xEF }
    guard !isPlain else { return words.add(word) }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x7F..<0x85, 0x86..<0xA0, 0xAD, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0x2060, 0xFEFF:
        break
      case 0xFFFC, 0xFFFE, 0xFFFF: words.add(ArraySlice("\u{FFFD}".utf8))
      default:
        if scalar.properties.isWhitespace { words.endWord() } else { words.add(ArraySlice(Character(scalar).utf8)) }
      }
    }
  }

  mutating func openLiteral() {
    guard !isInLiteral else { return }
    source.newline()
    source.raw("\"")
    isInLiteral = true
  }

  mutating func closeLiteral() {
    guard isInLiteral else { return }
    source.raw("\"")
    isInLiteral = false
  }
}

private let enDash = Array("–".utf8)

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

func isVowel(_ byte: UInt8) -> Bool { "aeiouyAEIOUY".utf8.contains(byte) }
