import Diagnostics

/// What stands in a text and may not stand in an address (RFC 3986 §2). Letters of any script may (RFC 3987).
package enum CharacterProblem: Sendable, Hashable {
  case space
  case backslash
  /// One that has to be written as `%7B`.
  case reserved(Unicode.Scalar)
  /// A control character, or one that hides or turns the direction of what is around it.
  case invisible(Unicode.Scalar)
  /// A percent sign with something else than a byte behind it.
  case percent(String)

  /// - Parameter parts: of the text, if it is a web address.
  init?(of text: String, _ parts: AddressParts? = nil) {
    // Nearly every address.
    if text.utf8.allSatisfy(isPlain) { return nil }
    if let problem = text.unicodeScalars.lazy.compactMap(Self.problem).first {
      self = problem
    } else if let bracket = Self.strayBracket(in: parts.map { [$0.path, $0.query] } ?? [text[...]]) {
      self = .reserved(bracket)
    } else if let escape = brokenEscape(in: text) {
      self = .percent(escape)
    } else {
      return nil
    }
  }

  private static func problem(of scalar: Unicode.Scalar) -> CharacterProblem? {
    switch scalar {
    case " ", "\t", "\n", "\r": .space
    case "\\": .backslash
    case "<", ">", "\"", "^", "`", "{", "|", "}": .reserved(scalar)
    default: isInvisible(scalar) ? .invisible(scalar) : nil
    }
  }

  /// Brackets stand around the number of a host alone (§3.2.2); behind a `#` nobody minds them.
  private static func strayBracket(in places: [Substring]) -> Unicode.Scalar? {
    places.lazy.flatMap(\.unicodeScalars).first { $0 == "[" || $0 == "]" }
  }

  var hint: Message {
    switch self {
    case .space:
      Message(
        dutch: "Er staat een spatie in. Haal die weg; hoort zij erbij, schrijf dan %20.",
        english: "There is a space in it. Remove it; if it belongs there, write %20.")
    case .backslash:
      Message(
        dutch: "Er staat een backslash (\\) in. Schrijf een gewone schuine streep: /.",
        english: "There is a backslash (\\) in it. Write an ordinary slash: /.")
    case .reserved(let scalar):
      Message(
        dutch: "Schrijf %\(hexadecimal(scalar)) in plaats van “\(scalar)”: dat teken mag niet in een adres staan.",
        english: "Write %\(hexadecimal(scalar)) rather than “\(scalar)”, which may not stand in an address.")
    case .invisible(let scalar):
      Message(
        dutch: "Er staat een onzichtbaar teken in (U+\(hexadecimal(scalar, digits: 4))). Typ het adres zelf, in plaats "
          + "van het te plakken.",
        english: "There is an invisible character in it (U+\(hexadecimal(scalar, digits: 4))). Type the address "
          + "yourself rather than paste it.")
    case .percent(let written):
      Message(
        dutch: "Achter een procentteken horen twee cijfers of letters van A tot en met F, zoals in %20; hier staat "
          + "“\(written)”. Een gewoon procentteken schrijf je als %25.",
        english: "Two digits or letters from A to F belong behind a percent sign, as in %20; here it is “\(written)”. "
          + "A mere percent sign is written %25.")
    }
  }
}

/// The first percent sign without two hexadecimal digits, with what stands there instead.
func brokenEscape(in text: some StringProtocol) -> String? {
  let bytes = text.utf8
  var rest = bytes[...]
  while let sign = rest.firstIndex(of: UInt8(ascii: "%")) {
    let digits = bytes[sign...].dropFirst().prefix(2)
    guard digits.count == 2, digits.allSatisfy(isHexadecimal) else { return String(text[sign...].prefix(3)) }
    rest = bytes[digits.endIndex...]
  }
  return nil
}

/// Whether a byte is a character of ASCII that may stand anywhere in an address.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x61...0x7A, 0x30...0x39, 0x41...0x5A: true  // Letters and digits.
  case 0x26...0x2F: true  // & ' ( ) * + , - . /
  case 0x21, 0x23, 0x24, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: true  // ! # $ : ; = ? @ _ ~
  default: false
  }
}

/// Control characters, and those that hide or turn the direction of what is around them.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value > 0x7E else { return scalar.value < 0x20 }
  return switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}

private func hexadecimal(_ scalar: Unicode.Scalar, digits: Int = 2) -> String {
  let written = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - written.count)) + written
}
