/// A piece of a word, as Dutch spelling lets it be broken.
enum WordPart: Equatable {
  case plain(ArraySlice<UInt8>)
  /// A letter with a trema, which it loses where a line breaks before it: so none does.
  case kept(ArraySlice<UInt8>)
  /// A word with so little before or behind its hyphen that it is not to stand alone: `e-mail`, `65-plusser`.
  case tied(ArraySlice<UInt8>)
}

/// The pieces of a Dutch word; nil where it may be broken like any other.
func breaks(in word: ArraySlice<UInt8>, afterVowel: Bool) -> [WordPart]? {
  var hasHyphen = false
  var hasTrema = false
  for byte in word {
    if byte == UInt8(ascii: "-") { hasHyphen = true } else if byte == 0xC3 { hasTrema = true }
  }
  if hasHyphen, let parts = tied(word) { return parts }
  return hasTrema ? kept(word, afterVowel: afterVowel) : nil
}

private func kept(_ word: ArraySlice<UInt8>, afterVowel: Bool) -> [WordPart]? {
  var parts: [WordPart] = []
  var begin = word.startIndex
  var isAfterVowel = afterVowel
  var index = begin
  while index < word.endIndex {
    let isTrema = word[index] == 0xC3 && index + 1 < word.endIndex && tremas.contains(word[index + 1])
    if isTrema, isAfterVowel {
      if begin < index { parts.append(.plain(word[begin..<index])) }
      parts.append(.kept(word[index..<index + 2]))
      begin = index + 2
    }
    isAfterVowel = isVowel(word[index])
    index += isTrema ? 2 : 1
  }
  guard !parts.isEmpty else { return nil }
  if begin < word.endIndex { parts.append(.plain(word[begin...])) }
  return parts
}

private func tied(_ word: ArraySlice<UInt8>) -> [WordPart]? {
  guard let first = word.firstIndex(where: isLetter), let last = word.lastIndex(where: isLetter) else { return nil }
  let core = word[first...last]
  let parts = core.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  // A long word that may not be broken at all would leave holes in its line.
  guard parts.count > 1, core.count <= 18, isWord(core) else { return nil }
  let lengths = parts.map { part in part.count { $0 & 0xC0 != 0x80 } }
  guard !lengths.contains(0), lengths[0] <= 2 || lengths[lengths.count - 1] <= 2 else { return nil }
  let around = [WordPart.plain(word[..<first]), .tied(core), .plain(word[(last + 1)...])]
  return around.filter { $0 != .plain([]) }
}

private func isLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3, 0x80...0xBF: true
  default: false
  }
}

/// Whether it is letters, digits and hyphens alone, and not an address, a formula or a number.
private func isWord(_ text: ArraySlice<UInt8>) -> Bool {
  text.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") } && text.contains { $0 > 0x39 }
}

/// The second bytes of ä ë ï ö ü, and of their capitals.
private let tremas: Set<UInt8> = [0xA4, 0xAB, 0xAF, 0xB6, 0xBC, 0x84, 0x8B, 0x8F, 0x96, 0x9C]
