/// What the codes of a font mean (ISO 32000-1 §9.10.3), for codes of one and of two bytes.
struct CMap {
  /// By code; nil where it says nothing.
  private(set) var texts: [String?] = []
  /// The first bytes of the codes that have one byte; nil where it does not say.
  private(set) var oneByteCodes: Set<UInt8>?

  init(_ bytes: [UInt8]) {
    // How much a hostile one may say: a few times as much as there are codes.
    var budget = 4 * 0x1_0000
    var operations = Operations(bytes)
    while let name = operations.next() {
      switch String(decoding: name, as: UTF8.self) {
      case "endcodespacerange": readCodeSpace(operations.operands)
      case "endbfchar": readCharacters(operations.operands)
      case "endbfrange": readRanges(operations.operands, &budget)
      default: break
      }
    }
  }

  private mutating func readCodeSpace(_ operands: [Operand]) {
    var codes = oneByteCodes ?? []
    for (low, high) in pairs(operands) where low.count == 1 && high.count == 1 && low[0] <= high[0] {
      codes.formUnion(low[0]...high[0])
    }
    oneByteCodes = codes
  }

  private mutating func readCharacters(_ operands: [Operand]) {
    for (code, text) in pairs(operands) { set(number(code), to: text) }
  }

  private mutating func readRanges(_ operands: [Operand], _ budget: inout Int) {
    for start in stride(from: 0, to: operands.count - 2, by: 3) {
      guard let low = number(operands[start].string), let high = number(operands[start + 1].string), low <= high
      else { continue }
      budget -= high - low + 1
      guard budget >= 0 else { return }
      if let first = operands[start + 2].string {
        for code in low...high { set(code, to: increased(first, by: code - low)) }
      } else if let texts = operands[start + 2].array {
        for (code, text) in zip(low...high, texts) { set(code, to: text.string ?? []) }
      }
    }
  }

  private mutating func set(_ code: Int?, to text: [UInt8]) {
    guard let code else { return }
    if code >= texts.count { texts += Array(repeating: nil, count: code + 1 - texts.count) }
    texts[code] = textOfUTF16(text[...])
  }
}

private func pairs(_ operands: [Operand]) -> [([UInt8], [UInt8])] {
  stride(from: 0, to: operands.count - 1, by: 2).compactMap { start in
    guard let first = operands[start].string, let second = operands[start + 1].string else { return nil }
    return (first, second)
  }
}

/// Nil for more than two bytes.
private func number(_ code: [UInt8]?) -> Int? {
  guard let code, (1...2).contains(code.count) else { return nil }
  return code.reduce(0) { $0 << 8 | Int($1) }
}

/// The text of a code further on in a range: its last character goes up.
private func increased(_ text: [UInt8], by distance: Int) -> [UInt8] {
  guard text.count >= 2 else { return text.map { $0 &+ UInt8(truncatingIfNeeded: distance) } }
  let last = (Int(text[text.count - 2]) << 8 | Int(text[text.count - 1])) + distance
  return text.dropLast(2) + [UInt8(truncatingIfNeeded: last >> 8), UInt8(truncatingIfNeeded: last)]
}

/// UTF-16, big end first; a single byte is one unit.
func textOfUTF16(_ bytes: ArraySlice<UInt8>) -> String {
  if bytes.count == 1 { return textOfUTF16([0] + bytes) }
  let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
    UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
  }
  return String(decoding: units, as: UTF16.self)
}
