/// Parts a content stream into its tokens (ISO 32000-1 §7.2). Damage ends no reading: what cannot be is passed over.
///
/// It is our own, as no library tells what we need: poppler and MuPDF hand out text and places, and forget which of it
/// is an artifact and which marked content it belongs to, by which the structure tree refers to it.
struct Lexer {
  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    skipSpace()
    guard let byte = peek() else { return nil }
    switch byte {
    case UInt8(ascii: "("): return .operand(.string(literalString()))
    case UInt8(ascii: "/"): return .operand(.name(name()))
    case UInt8(ascii: "["): return single(.arrayStart)
    case UInt8(ascii: "]"): return single(.arrayEnd)
    case UInt8(ascii: "<"): return opening()
    case UInt8(ascii: ">"):
      position += peek(1) == byte ? 2 : 1
      return .dictionaryEnd
    case UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      position += 1
      return next(after: byte)
    default: return numberOrKeyword()
    }
  }

  /// The data of an inline picture, from behind `ID` to behind `EI` (§8.9.7).
  mutating func skipInlineImage() {
    while let byte = peek() {
      position += 1
      guard isSpace(byte), peek() == UInt8(ascii: "E"), peek(1) == UInt8(ascii: "I") else { continue }
      if peek(2).map(isRegular) ?? false { continue }
      position += 2
      return
    }
  }

  func peek(_ distance: Int = 0) -> UInt8? {
    let place = position + distance
    return place < bytes.count ? bytes[place] : nil
  }

  mutating func advance(by count: Int = 1) { position += count }

  /// Stray brackets mean nothing. A loop, as there may be millions.
  private mutating func next(after bracket: UInt8) -> Token? {
    while let byte = peek(), byte == bracket { position += 1 }
    return next()
  }

  private mutating func single(_ token: Token) -> Token {
    position += 1
    return token
  }

  private mutating func opening() -> Token {
    guard peek(1) == UInt8(ascii: "<") else { return .operand(.string(hexString())) }
    position += 2
    return .dictionaryStart
  }

  private mutating func skipSpace() {
    while let byte = peek() {
      if byte == UInt8(ascii: "%") {
        while let byte = peek(), byte != 10, byte != 13 { position += 1 }
      } else if !isSpace(byte) {
        return
      }
      position += 1
    }
  }

  mutating func word() -> ArraySlice<UInt8> {
    let start = position
    while let byte = peek(), isRegular(byte) { position += 1 }
    return bytes[min(start, bytes.count)..<min(position, bytes.count)]
  }

  private mutating func numberOrKeyword() -> Token {
    let word = word()
    if let number = number(word) { return .operand(number) }
    return isValue(word) ? .operand(.other) : .keyword(word)
  }
}

func isSpace(_ byte: UInt8) -> Bool {
  byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 12 || byte == 0
}

/// Neither white space nor a delimiter.
func isRegular(_ byte: UInt8) -> Bool {
  switch byte {
  case 0, 9, 10, 12, 13, 32: false
  case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
    UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
    false
  default: true
  }
}

/// Such as no operator is called.
private func isValue(_ word: ArraySlice<UInt8>) -> Bool {
  word.count > 3
    && (word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) || word.elementsEqual("null".utf8))
}

/// Nil for what is no number. One too long for an integer is a real number.
private func number(_ word: ArraySlice<UInt8>) -> Operand? {
  guard let first = word.first, first < 0x3A else { return nil }
  let isNegative = first == UInt8(ascii: "-")
  let digits = isNegative || first == UInt8(ascii: "+") ? word.dropFirst() : word
  guard !digits.isEmpty else { return nil }
  var value = 0
  for digit in digits {
    switch digit {
    case 0x30...0x39: value = value &* 10 &+ Int(digit - 0x30)
    case UInt8(ascii: "."), UInt8(ascii: "-"): return .real
    default: return nil
    }
  }
  return digits.count > 18 ? .real : .integer(isNegative ? -value : value)
}
