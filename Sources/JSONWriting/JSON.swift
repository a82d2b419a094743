/// A JSON value (RFC 8259), written the same way each time: names stay in the order in which they were given.
///
/// Ours because Foundation's encoder would cost each start of the program more than the rest of a short run.
package enum JSON: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSON])
  case object([Member?])

  /// A name and its value.
  package struct Member: Sendable {
    let name: String
    let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }

    /// Nothing where the value is absent.
    package init?(_ name: String, _ value: JSON?) {
      guard let value else { return nil }
      self.init(name, value)
    }
  }

  /// The value as text, two spaces a level, ended by a line break.
  package var document: String { indented(by: "") + "\n" }

  private func indented(by indent: String) -> String {
    switch self {
    case .text(let text): return quotedForJSON(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values):
      return enclosed(values.map { $0.indented(by: indent + "  ") }, "[", "]", indent)
    case .object(let members):
      let lines = members.compactMap { $0 }.map { member in
        quotedForJSON(member.name) + ": " + member.value.indented(by: indent + "  ")
      }
      return enclosed(lines, "{", "}", indent)
    }
  }

  private func enclosed(_ lines: [String], _ open: String, _ close: String, _ indent: String) -> String {
    guard !lines.isEmpty else { return open + close }
    return "\(open)\n\(indent)  " + lines.joined(separator: ",\n\(indent)  ") + "\n\(indent)\(close)"
  }
}

/// A JSON string: quotation marks around it, and escapes for what may not stand inside (RFC 8259 §7).
///
/// Also escaped is what JSON allows and a terminal or an editor would obey or hide: other control characters, line
/// separators, those that turn the direction of writing, and what is no character at all.
package func quotedForJSON(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    case _ where isInvisible(scalar): result += escape(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
  default: false
  }
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}
