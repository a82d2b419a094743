/// A JSON value (RFC 8259), and where each of its parts stands.
struct JSONValue {
  enum Content {
    case text(String)
    /// As it is written.
    case number(String)
    case flag, nothing
    case list([JSONValue])
    case object([String: JSONValue])
  }

  let content: Content
  let bytes: Range<Int>

  var text: String? { if case .text(let text) = content { text } else { nil } }
  var list: [JSONValue]? { if case .list(let values) = content { values } else { nil } }
  var isNothing: Bool { if case .nothing = content { true } else { false } }

  var whole: Int? { if case .number(let digits) = content { Int(digits) } else { nil } }

  subscript(name: String) -> JSONValue? { if case .object(let members) = content { members[name] } else { nil } }
}

/// A text is no JSON from this byte on.
struct NoJSON: Error { let offset: Int }

/// Reads JSON. Ours for the places, and for its speed: every build of a printed book reads a line a page.
struct JSONReader {
  private let text: [UInt8]
  private var offset = 0
  private var depth = 0

  static func read(_ text: [UInt8]) throws(NoJSON) -> JSONValue {
    var reader = JSONReader(text: text)
    let value = try reader.readValue()
    reader.skipSpace()
    guard reader.offset == text.count else { throw NoJSON(offset: reader.offset) }
    return value
  }

  private init(text: [UInt8]) { self.text = text }

  private var next: UInt8? { offset < text.count ? text[offset] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { offset += 1 }
  }

  private mutating func take(_ byte: UnicodeScalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: byte) else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ byte: UnicodeScalar) throws(NoJSON) {
    guard take(byte) else { throw NoJSON(offset: offset) }
  }

  private mutating func readValue() throws(NoJSON) -> JSONValue {
    skipSpace()
    let start = offset
    guard depth < deepest, let byte = next else { throw NoJSON(offset: offset) }
    depth += 1
    let content = try readContent(byte)
    depth -= 1
    return JSONValue(content: content, bytes: start..<offset)
  }

  private mutating func readContent(_ first: UInt8) throws(NoJSON) -> JSONValue.Content {
    switch first {
    case UInt8(ascii: "{"): return .object(try readMembers())
    case UInt8(ascii: "["): return .list(try readItems())
    case UInt8(ascii: "\""): return .text(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(readNumber())
    default:
      for (word, content) in [("true", JSONValue.Content.flag), ("false", .flag), ("null", .nothing)]
      where text[offset...].starts(with: word.utf8) {
        offset += word.utf8.count
        return content
      }
      throw NoJSON(offset: offset)
    }
  }

  private mutating func readMembers() throws(NoJSON) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    try expect("{")
    if take("}") { return members }
    repeat {
      skipSpace()
      let start = offset
      let name = try readString()
      try expect(":")
      guard members.updateValue(try readValue(), forKey: name) == nil else { throw NoJSON(offset: start) }
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func readItems() throws(NoJSON) -> [JSONValue] {
    var items: [JSONValue] = []
    try expect("[")
    if take("]") { return items }
    repeat { items.append(try readValue()) } while take(",")
    try expect("]")
    return items
  }

  private mutating func readNumber() -> String {
    let digits = text[offset...].prefix { "+-.0123456789eE".utf8.contains($0) }
    offset += digits.count
    return String(decoding: digits, as: UTF8.self)
  }

  private mutating func readString() throws(NoJSON) -> String {
    guard next == UInt8(ascii: "\"") else { throw NoJSON(offset: offset) }
    offset += 1
    var units: [UInt8] = []
    while let byte = next, byte >= 0x20 {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += String(try readEscape()).utf8
      default: units.append(byte)
      }
    }
    throw NoJSON(offset: offset)
  }

  private mutating func readEscape() throws(NoJSON) -> Unicode.Scalar {
    guard let byte = next else { throw NoJSON(offset: offset) }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try readScalar()
    default: throw NoJSON(offset: offset - 1)
    }
  }

  /// `00e9`, or two halves of a character: `d83d\ude00`.
  private mutating func readScalar() throws(NoJSON) -> Unicode.Scalar {
    let start = offset
    let first = try readUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard text[offset...].starts(with: "\\u".utf8) else { throw NoJSON(offset: start) }
    offset += 2
    let second = try readUnit()
    guard UTF16.isLeadSurrogate(first), UTF16.isTrailSurrogate(second) else { throw NoJSON(offset: start) }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func readUnit() throws(NoJSON) -> UInt16 {
    let digits = text[offset...].prefix(4)
    guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw NoJSON(offset: offset)
    }
    offset += 4
    return unit
  }
}

/// No file of ours is nested deeper than four values.
private let deepest = 32
