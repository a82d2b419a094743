/// The words of both sides as numbers: the same word has the same number, however Unicode composes it.
final class Vocabulary {
  typealias WordID = Int32

  /// What makes two words the same.
  enum Sameness {
    /// Every character.
    case everyCharacter
    /// Letters and digits, and what stands between them: other tools write the quotation marks and brackets that the
    /// manuscript leaves to them.
    case lettersAndDigits
  }

  let sameness: Sameness
  /// By number, as each was met first.
  private(set) var words: [String] = []
  private var ids: [String: WordID] = [:]

  init(sameness: Sameness) { self.sameness = sameness }

  /// With the same numbers; what either gets from now on, the other does not.
  init(copying other: Vocabulary) {
    sameness = other.sameness
    words = other.words
    ids = other.ids
  }

  /// The number of a word; nil where it is none, as it has nothing to compare.
  func id(of bytes: [UInt8]) -> WordID? {
    let written = String(decoding: bytes, as: UTF8.self)
    guard let key = key(of: written, bytes) else { return nil }
    if let known = ids[key] { return known }
    let id = WordID(truncatingIfNeeded: words.count)
    ids[key] = id
    words.append(written)
    return id
  }

  private func key(of word: String, _ bytes: [UInt8]) -> String? {
    switch sameness {
    case .everyCharacter: return word
    case .lettersAndDigits:
      if bytes.allSatisfy(isASCIILetterOrDigit) { return word }
      return trimmed(word)
    }
  }

  /// Without what is neither letter nor digit at both ends; nil where nothing else is left.
  private func trimmed(_ word: String) -> String? {
    let scalars = word.unicodeScalars
    guard let first = scalars.firstIndex(where: isLetterOrDigit), let last = scalars.lastIndex(where: isLetterOrDigit)
    else { return nil }
    let inner = scalars[first...last]
    guard inner.contains("’") else { return String(inner) }
    return String(String.UnicodeScalarView(inner.map { $0 == "’" ? "'" : $0 }))
  }

  /// What has to agree where the two sides part the same characters into other words.
  func characters(of id: WordID) -> String {
    let word = words[Int(id)]
    switch sameness {
    case .everyCharacter: return word
    case .lettersAndDigits: return String(String.UnicodeScalarView(word.unicodeScalars.filter(isLetterOrDigit)))
    }
  }
}

private func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}
