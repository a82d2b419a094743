/// What a character means for the borders of words.
enum CharacterKind {
  case letter
  case space
  /// Nobody sees it: soft hyphens and the like, which a build may put in or leave out.
  case invisible
  /// Scripts without spaces (UAX #29): there each character is compared by itself, lest a paragraph be one word.
  case wordOfItsOwn

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x7F..<0x85, 0x86..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      self = .invisible
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .wordOfItsOwn
    default: self = scalar.properties.isWhitespace ? .space : .letter
    }
  }
}

/// How many bytes the UTF-8 sequence has that begins with this one.
func sequenceLength(of first: UInt8) -> Int {
  switch first {
  case 0xF0...: 4
  case 0xE0...: 3
  case 0xC0...: 2
  default: 1
  }
}

/// The scalar of one UTF-8 sequence.
func scalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar {
  guard let first = bytes.first else { return "\u{FFFD}" }
  let lead = UInt32(first) & (bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07)
  let value = bytes.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
  return Unicode.Scalar(value) ?? "\u{FFFD}"
}
