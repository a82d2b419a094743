/// An operator of a content stream and what stands before it (ISO 32000-1 §7.8.2).
struct Instruction {
  let name: Range<Int>
  let operands: [Operand]
}

struct Operand {
  enum Kind {
    case number(Double)
    /// Without the slash.
    case name(Range<Int>)
    case other
  }

  let kind: Kind
  let bytes: Range<Int>

  var number: Double? {
    if case .number(let value) = kind { value } else { nil }
  }
}

/// Reads a content stream instruction by instruction, and says where each thing stands, so that what is changed is
/// changed in its place and the rest stays byte for byte.
struct ContentScanner {
  let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Instruction? {
    var operands: [Operand] = []
    while skipSpace() {
      let start = position
      guard let kind = operand() else {
        let name = start..<position
        if bytes[name].elementsEqual("BI".utf8) { skipInlineImage() }
        return Instruction(name: name, operands: operands)
      }
      operands.append(Operand(kind: kind, bytes: start..<position))
    }
    return nil
  }

  /// Goes behind white space and comments; false at the end.
  private mutating func skipSpace() -> Bool {
    while position < bytes.count {
      if bytes[position] == ASCII.percent {
        while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
      } else if ASCII.isSpace(bytes[position]) {
        position += 1
      } else {
        return true
      }
    }
    return false
  }

  /// Goes behind the token that begins here; nil where that was an operator.
  private mutating func operand() -> Operand.Kind? {
    switch bytes[position] {
    case ASCII.slash:
      position += 1
      return .name(regularCharacters())
    case ASCII.openString:
      skipString()
      return .other
    case ASCII.less, ASCII.openArray, ASCII.greater, ASCII.closeArray, ASCII.openBrace, ASCII.closeBrace,
      ASCII.closeString:
      skipGroup()
      return .other
    default:
      let word = regularCharacters()
      if let number = number(in: word) { return .number(number) }
      return isValue(bytes[word]) ? .other : nil
    }
  }

  private mutating func regularCharacters() -> Range<Int> {
    let start = position
    while position < bytes.count, ASCII.isRegular(bytes[position]) { position += 1 }
    return start..<position
  }

  private mutating func skipString() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case ASCII.backslash: position += 1
      case ASCII.openString: depth += 1
      case ASCII.closeString: depth -= 1
      default: break
      }
      position = min(position + 1, bytes.count)
      if depth == 0 { return }
    }
  }

  /// Goes behind an array, a dictionary or a hexadecimal string, with all that it holds.
  private mutating func skipGroup() {
    var depth = 0
    repeat {
      guard skipSpace() else { return }
      switch bytes[position] {
      case ASCII.openString: skipString()
      case ASCII.less, ASCII.openArray, ASCII.openBrace: (depth, position) = (depth + 1, position + 1)
      case ASCII.greater, ASCII.closeArray, ASCII.closeBrace: (depth, position) = (depth - 1, position + 1)
      default: if regularCharacters().isEmpty { position += 1 }
      }
    } while depth > 0
  }

  /// Goes behind `BI … ID data EI`. The data may be anything; it ends where `EI` stands alone.
  private mutating func skipInlineImage() {
    while position < bytes.count {
      let isAlone = position + 2 >= bytes.count || !ASCII.isRegular(bytes[position + 2])
      if ASCII.isSpace(bytes[position - 1]), bytes[position...].starts(with: "EI".utf8), isAlone {
        position += 2
        return
      }
      position += 1
    }
  }

  private func number(in word: Range<Int>) -> Double? {
    guard let first = word.first, bytes[first] < ASCII.upperA else { return nil }
    return shortNumber(bytes[word]) ?? Double(String(decoding: bytes[word], as: UTF8.self))
  }
}

/// Such as no operator is called.
private func isValue(_ word: ArraySlice<UInt8>) -> Bool {
  word.count > 3
    && (word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) || word.elementsEqual("null".utf8))
}

/// A number of digits with a point at most, as nearly all are. Both the digits and the power of ten are exact then, so
/// that their quotient is what any other way of reading gives.
private func shortNumber(_ word: ArraySlice<UInt8>) -> Double? {
  let isNegative = word.first == UInt8(ascii: "-")
  let digits = isNegative ? word.dropFirst() : word
  guard (1...15).contains(digits.count) else { return nil }
  var (value, scale, isBehindPoint) = (0, 1, false)
  for digit in digits {
    switch digit {
    case 0x30...0x39:
      value = value * 10 + Int(digit - 0x30)
      if isBehindPoint { scale *= 10 }
    case UInt8(ascii: ".") where !isBehindPoint: isBehindPoint = true
    default: return nil
    }
  }
  guard digits.count > 1 || !isBehindPoint else { return nil }
  let number = Double(value) / Double(scale)
  return isNegative ? -number : number
}
