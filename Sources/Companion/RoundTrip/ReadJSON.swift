/// A JSON value (RFC 8259) as it is read back.
///
/// Ours because what other programs will read has to be judged strictly: a reader of YAML takes much that is no JSON, and
/// Foundation stays out of the stages.
enum ReadJSON: Sendable, Hashable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([ReadJSON])
  case object([String: ReadJSON])

  /// Nil where the bytes are no JSON.
  init?(_ bytes: [UInt8]) {
    var reading = JSONReading(bytes: bytes)
    guard let value = reading.value(depth: 0), reading.isAtEnd else { return nil }
    self = value
  }

  subscript(name: String) -> ReadJSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var items: [ReadJSON] {
    if case .list(let items) = self { items } else { [] }
  }
}

private struct JSONReading {
  let bytes: [UInt8]
  var place = 0

  /// Whether nothing but white space is left.
  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return place == bytes.count
    }
  }

  mutating func value(depth: Int) -> ReadJSON? {
    skipSpace()
    guard depth < 64, place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "\""): return text().map { .text($0) }
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> ReadJSON? {
    var members: [String: ReadJSON] = [:]
    place += 1
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\""), let name = text(), take(":"),
        let value = value(depth: depth + 1), members.updateValue(value, forKey: name) == nil
      else { return nil }
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func list(depth: Int) -> ReadJSON? {
    var items: [ReadJSON] = []
    place += 1
    if take("]") { return .list(items) }
    repeat {
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    } while take(",")
    return take("]") ? .list(items) : nil
  }

  private mutating func text() -> String? {
    place += 1
    var units: [UInt8] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") {
        guard let escaped = escape() else { return nil }
        units += Array(String(escaped).utf8)
      } else {
        units.append(bytes[place])
        place += 1
      }
    }
    guard place < bytes.count else { return nil }
    place += 1
    return String(decoding: units, as: UTF8.self)
  }

  /// Ours has no pairs of surrogates.
  private mutating func escape() -> Unicode.Scalar? {
    guard place + 1 < bytes.count else { return nil }
    let sign = bytes[place + 1]
    place += 2
    switch sign {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"):
      guard place + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
      place += 4
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return Unicode.Scalar(sign)
    }
  }

  private mutating func word() -> ReadJSON? {
    let start = place
    while place < bytes.count, !",]} \n\t\r".utf8.contains(bytes[place]) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .flag(true)
    case "false": return .flag(false)
    default: return Double(word).map { _ in .number(word) }
    }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count, " \n\t\r".utf8.contains(bytes[place]) { place += 1 }
  }
}
