import Diagnostics

/// What bytes that are no UTF-8 tell of how a file was saved.
struct StrayBytes {
  /// The text that was meant, if old editors of Windows made it.
  private(set) var meant: [UInt8] = []
  /// The offset in that text of the first of them.
  private(set) var first: Int?
  private(set) var count = 0
  /// Whether there are letters beyond ASCII that are UTF-8.
  private(set) var isMixed = false
  private var isSensible = true

  /// Whether all of them are letters and signs that a text of ours may have, in Windows-1252.
  var areOfWindows: Bool { isSensible && !isMixed }

  init(in text: [UInt8]) {
    var rest = text[...]
    while let byte = rest.first {
      let length = lengthOfCharacter(rest)
      if length > 0 {
        isMixed = isMixed || length > 1
        meant += rest.prefix(length)
        rest = rest.dropFirst(length)
      } else {
        take(byte)
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func take(_ byte: UInt8) {
    let character = windowsCharacter(byte)
    first = first ?? meant.count
    count += 1
    isSensible = isSensible && !unlikelyCharacters.contains(character)
    meant += String(character).utf8
  }
}

private let unlikelyCharacters = Set<Character>("\u{81}\u{8D}\u{8F}\u{90}\u{9D}ˆ˜¤¦¨ª¬¯¸¹ºÐÞðþ")

/// A file with bytes that are no UTF-8: the text that was meant, and the complaint, at the first such byte.
///
/// - Returns: nil where all bytes are UTF-8.
func decodingStrayBytes(of file: SourceFile) -> (readable: SourceFile, problem: Diagnostic)? {
  let stray = StrayBytes(in: file.text)
  guard let first = stray.first else { return nil }
  let readable = SourceFile(path: file.path, text: stray.meant)
  let end = first + max(1, lengthOfCharacter(stray.meant[first...]))
  return (readable, .strayBytes(stray, at: SourceRange(readable, bytes: first..<end)))
}

/// The length of the UTF-8 sequence that a text begins with; 0 where it is none.
private func lengthOfCharacter(_ text: ArraySlice<UInt8>) -> Int {
  guard let lead = text.first else { return 0 }
  let length =
    switch lead {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  guard length > 1 else { return length }
  let bytes = text.prefix(length)
  guard bytes.count == length, String(validating: bytes, as: UTF8.self) != nil else { return 0 }
  return length
}

/// What a byte means in Windows-1252.
private func windowsCharacter(_ byte: UInt8) -> Character {
  let special = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")
  return (0x80..<0xA0).contains(byte) ? special[Int(byte) - 0x80] : Character(Unicode.Scalar(byte))
}
