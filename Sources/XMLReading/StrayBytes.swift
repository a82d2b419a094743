import Diagnostics

/// A file with bytes that are no UTF-8, as old editors of Windows save them: the text that was meant, and the
/// complaint, at the first such byte.
///
/// - Returns: nil where all bytes are UTF-8.
func decodingStrayBytes(of file: SourceFile) -> (readable: SourceFile, problem: Diagnostic)? {
  var text: [UInt8] = []
  var first: Int?
  var rest = file.text[...]
  while let byte = rest.first {
    let length = lengthOfCharacter(rest)
    if length > 0 {
      text += rest.prefix(length)
      rest = rest.dropFirst(length)
    } else {
      first = first ?? text.count
      text += String(windowsCharacter(byte)).utf8
      rest = rest.dropFirst()
    }
  }
  guard let first else { return nil }
  let readable = SourceFile(path: file.path, text: text)
  let end = first + max(1, lengthOfCharacter(text[first...]))
  return (readable, .strayBytes(at: SourceRange(readable, bytes: first..<end)))
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
