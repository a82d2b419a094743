/// One `text=[prefix-,]start[,end][,-suffix]` of a text fragment (URL Fragment Text Directives §3.3).
struct TextDirective: Sendable, Hashable {
  let written: String
  private let prefix: [UInt8]
  private let start: [UInt8]
  private let end: [UInt8]
  private let suffix: [UInt8]

  /// Nil where it has no start: then a browser ignores it.
  init?(_ written: Substring) {
    var parts = written.split(separator: ",", omittingEmptySubsequences: false)[...]
    var (before, after): (Substring, Substring) = ("", "")
    if let first = parts.first, first.hasSuffix("-"), parts.count > 1 {
      before = first.dropLast()
      parts.removeFirst()
    }
    if let last = parts.last, last.hasPrefix("-"), parts.count > 1 {
      after = last.dropFirst()
      parts.removeLast()
    }
    guard (1...2).contains(parts.count), let first = parts.first else { return nil }
    (prefix, start, suffix) = (plain(before), plain(first), plain(after))
    end = parts.count == 2 ? plain(parts[parts.startIndex + 1]) : []
    guard !start.isEmpty else { return nil }
    self.written = String(written)
  }

  /// - Parameter text: all that a page says, as ``PlainText``.
  func occurs(in text: [UInt8]) -> Bool {
    var search = TextSearch(text)
    var from = 0
    while let found = search.next(prefix.isEmpty ? start : prefix, from: from) {
      from = found.lowerBound + 1
      guard let opening = prefix.isEmpty ? found : search.match(start, after: found.upperBound) else { continue }
      if end.isEmpty {
        if suffix.isEmpty || search.match(suffix, after: opening.upperBound) != nil { return true }
        continue
      }
      // Nothing behind it ends: nothing behind a later start does either.
      guard search.hasEnd(end, suffix: suffix, from: opening.upperBound) else { return false }
      return true
    }
    return false
  }
}

private func plain(_ written: Substring) -> [UInt8] { PlainText(percentDecoded(written)).bytes }

/// Looks for words in a text, whole ones.
private struct TextSearch {
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  mutating func hasEnd(_ end: [UInt8], suffix: [UInt8], from start: Int) -> Bool {
    var from = start
    while let found = next(end, from: from) {
      if suffix.isEmpty || match(suffix, after: found.upperBound) != nil { return true }
      from = found.lowerBound + 1
    }
    return false
  }

  func next(_ words: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = words.first, text.count >= words.count else { return nil }
    var place = start
    while place <= text.count - words.count {
      if text[place] == first, let range = match(words, at: place) { return range }
      place += 1
    }
    return nil
  }

  /// Right behind a place, save for white space.
  func match(_ words: [UInt8], after place: Int) -> Range<Int>? {
    let start = text[place...].firstIndex { !isBlank($0) }
    return start.flatMap { match(words, at: $0) }
  }

  private func match(_ words: [UInt8], at start: Int) -> Range<Int>? {
    let end = start + words.count
    guard end <= text.count else { return nil }
    for (offset, byte) in words.enumerated() {
      let here = text[start + offset]
      guard here == byte || isBlank(here) && isBlank(byte) else { return nil }
    }
    return isBorder(start) && isBorder(end) ? start..<end : nil
  }

  /// Between two letters of one word there is none; scripts without spaces have one everywhere.
  private func isBorder(_ place: Int) -> Bool {
    guard place > 0, place < text.count, isWordByte(text[place - 1]), isWordByte(text[place]) else { return true }
    guard let lead = text[..<place].lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return true }
    return isWithoutSpaces(text[lead]) || isWithoutSpaces(text[place])
  }

  /// By the first byte of a character: kana, Han and Hangul.
  private func isWithoutSpaces(_ lead: UInt8) -> Bool { (0xE3...0xED).contains(lead) || lead >= 0xF0 }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
