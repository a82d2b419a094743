// Strings and names (ISO 32000-1 §7.3.4 and §7.3.5).
extension Lexer {
  mutating func literalString() -> [UInt8] {
    advance()
    var string = plainCharacters()
    var open = 1
    while let byte = peek() {
      advance()
      switch byte {
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"):
        open -= 1
        if open == 0 { return string }
      case UInt8(ascii: "\\"):
        if let escaped = escape() { string.append(escaped) }
        continue
      default: break
      }
      string.append(byte)
    }
    return string
  }

  /// Up to what may be more than itself. Most strings have nothing of the kind.
  private mutating func plainCharacters() -> [UInt8] {
    let start = position
    while let byte = peek(), byte != UInt8(ascii: "("), byte != UInt8(ascii: ")"), byte != UInt8(ascii: "\\") {
      advance()
    }
    return Array(bytes[start..<position])
  }

  /// What stands behind a backslash; nil for the end of a line, which is not part of the string.
  private mutating func escape() -> UInt8? {
    guard let byte = peek() else { return nil }
    if (0x30...0x37).contains(byte) { return octal() }
    advance()
    switch byte {
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case 10: return nil
    case 13:
      if peek() == 10 { advance() }
      return nil
    default: return byte
    }
  }

  private mutating func octal() -> UInt8 {
    var value: UInt8 = 0
    for _ in 0..<3 {
      guard let digit = peek(), (0x30...0x37).contains(digit) else { break }
      value = value &* 8 &+ (digit - 0x30)
      advance()
    }
    return value
  }

  mutating func hexString() -> [UInt8] {
    var digits: [UInt8] = []
    advance()
    while let byte = peek() {
      advance()
      if byte == UInt8(ascii: ">") { break }
      if let digit = hexDigit(byte) { digits.append(digit) }
    }
    // A digit that lacks is 0.
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  mutating func name() -> String {
    advance()
    let word = word()
    guard word.contains(UInt8(ascii: "#")) else { return "/" + String(decoding: word, as: UTF8.self) }
    var name: [UInt8] = [UInt8(ascii: "/")]
    var rest = word
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "#"), let high = rest.first.flatMap(hexDigit),
        let low = rest.dropFirst().first.flatMap(hexDigit)
      {
        name.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        name.append(byte)
      }
    }
    return String(decoding: name, as: UTF8.self)
  }
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
