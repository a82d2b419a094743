import Diagnostics

/// The file for the engine as it grows: calls of functions in Typst's code mode, an item a line, so that each line comes
/// from one place of the manuscript.
///
/// Bytes, not strings: joining strings runs at a tenth of the speed.
struct TypstSource: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each line comes from.
  private(set) var origins: [SourceSpan?] = []
  /// What lines that begin from now on come from.
  var origin: SourceSpan?
  /// How many calls, arrays and blocks stand open: the engine reads no more than 256 in each other.
  var depth = 0

  init(reservingCapacity capacity: Int) {
    bytes.reserveCapacity(capacity)
    origins.reserveCapacity(capacity / 64)
    origins.append(nil)
  }

  /// Begins a line, and on it a call.
  mutating func begin(_ function: StaticString) {
    newline()
    raw(function)
    raw("(")
    depth += 1
  }

  mutating func end() {
    raw(")")
    depth -= 1
  }

  /// Begins an argument or a member of a dictionary; a comma follows each.
  mutating func name(_ name: StaticString) {
    raw(name)
    raw(": ")
  }

  mutating func comma() { raw(", ") }

  mutating func open(_ bracket: StaticString) {
    raw(bracket)
    depth += 1
  }

  mutating func close(_ bracket: StaticString) {
    newline()
    raw(bracket)
    depth -= 1
  }

  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    origins.append(origin)
  }

  /// Source that we wrote ourselves.
  mutating func raw(_ source: StaticString) { source.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  mutating func raw(_ source: [UInt8]) { bytes.append(contentsOf: source) }

  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// A text as a string literal, whatever stands in it.
  mutating func string(_ text: String) {
    append(UInt8(ascii: "\""))
    literal(ArraySlice(text.utf8))
    append(UInt8(ascii: "\""))
  }

  /// What stands between the quotation marks of a literal. Runs of ordinary bytes are copied whole.
  mutating func literal(_ text: ArraySlice<UInt8>) {
    var copied = text.startIndex
    var index = copied
    while index < text.endIndex {
      guard needsEscape[Int(text[index])], let (length, escape) = escape(at: index, of: text) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[copied..<index])
      raw(escape)
      index += length
      copied = index
    }
    bytes.append(contentsOf: text[copied...])
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
}

/// What some bytes of a text are written as: two signs mean something in a literal, and what no page can show is left
/// out or replaced by the sign for that.
private func escape(at index: Int, of text: ArraySlice<UInt8>) -> (length: Int, StaticString)? {
  let next = index + 1 < text.endIndex ? text[index + 1] : 0
  switch text[index] {
  case UInt8(ascii: "\""): return (1, "\\\"")
  case UInt8(ascii: "\\"): return (1, "\\\\")
  case 0x09, 0x0A, 0x0D: return (1, " ")
  case 0..<0x20, 0x7F: return (1, "")
  // Old ends of lines.
  case 0xC2 where next == 0x85: return (2, " ")
  case 0xC2 where next < 0xA0: return (2, "")
  case 0xE2 where next == 0x80 && index + 2 < text.endIndex && [0xA8, 0xA9].contains(text[index + 2]): return (3, " ")
  // A mark of byte order is no text, and the engine wants none.
  case 0xEF where next == 0xBB && index + 2 < text.endIndex && text[index + 2] == 0xBF: return (3, "")
  // U+FFFC would pass for the number of a page; U+FFFE and U+FFFF are no characters.
  case 0xEF where next == 0xBF && index + 2 < text.endIndex && [0xBC, 0xBE, 0xBF].contains(text[index + 2]):
    return (3, "\u{FFFD}")
  default: return nil
  }
}

private let needsEscape: [Bool] = {
  var table = [Bool](repeating: false, count: 256)
  for byte in 0..<0x20 { table[byte] = true }
  for byte in [0x22, 0x5C, 0x7F, 0xC2, 0xE2, 0xEF] { table[byte] = true }
  return table
}()

extension TypstSource {
  /// A string literal, or `none`.
  static func quoted(_ text: String?) -> [UInt8] {
    guard let text else { return Array("none".utf8) }
    var source = TypstSource(reservingCapacity: text.utf8.count + 2)
    source.string(text)
    return source.bytes
  }
}
