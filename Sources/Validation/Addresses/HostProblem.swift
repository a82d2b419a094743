import Diagnostics

/// Why the host of an address is none: it is a name in any script (RFC 5890), four numbers, or a number in brackets.
package enum HostProblem: Sendable, Hashable {
  case missing
  case character(Character)
  /// Two dots in a row, or one at the beginning.
  case emptyLabel
  case tooLong
  /// Four numbers that are no address, or what browsers would make one of.
  case number(String)
  case port(String)

  init?(of parts: AddressParts) {
    let host = parts.host
    if let problem = host.hasPrefix("[") ? Self.ofBrackets(host) : Self.ofName(host) {
      self = problem
    } else if let port = parts.port, !port.isEmpty, !Self.isPort(port) {
      self = .port(String(port))
    } else {
      return nil
    }
  }

  private static func ofName(_ host: Substring) -> HostProblem? {
    if host.isEmpty { return .missing }
    if let stray = strayCharacter(in: host) { return .character(stray) }
    // A dot at the end says that the name is complete (RFC 1034 §3.1).
    let name = host.hasSuffix(".") ? host.dropLast() : host
    let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Substring.init)
    if labels.contains(where: \.isEmpty) { return .emptyLabel }
    if labels.contains(where: { isLonger($0, than: 63) }) || isLonger(name, than: 253) { return .tooLong }
    guard labels.last?.utf8.allSatisfy(isDigit) == true else {
      return name.contains { $0.isLetter || $0.isNumber } ? nil : .missing
    }
    return labels.count == 4 && labels.allSatisfy(isByte) ? nil : .number(String(name))
  }

  private static func strayCharacter(in host: Substring) -> Character? {
    host.utf8.allSatisfy(isPlain) ? nil : host.first { !belongsToName($0) }
  }

  private static func belongsToName(_ character: Character) -> Bool {
    character.asciiValue.map(isPlain) ?? !"‘’“”„«»…，。（）".contains(character)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// How long a name in another script is becomes known only when it is asked for, in the form of RFC 3492.
  private static func isLonger(_ name: Substring, than most: Int) -> Bool {
    name.utf8.count > most && name.utf8.allSatisfy { $0 < 0x80 }
  }

  /// A zero before other digits means base eight to browsers.
  private static func isByte(_ digits: Substring) -> Bool {
    UInt8(digits) != nil && (digits == "0" || !digits.hasPrefix("0"))
  }

  /// Whether the number inside is one, only who connects to it can say.
  private static func ofBrackets(_ host: Substring) -> HostProblem? {
    let inside = host.dropFirst().dropLast()
    let isNumber = inside.contains(":") && inside.utf8.allSatisfy { isHexadecimal($0) || ":.".utf8.contains($0) }
    return host.hasSuffix("]") && isNumber ? nil : .number(String(host))
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.utf8.allSatisfy(isDigit) && UInt16(text).map { $0 > 0 } ?? false
  }
}

extension HostProblem {
  var hint: Message {
    switch self {
    case .missing:
      Message(
        dutch: "Achter https:// hoort de naam van een site, zoals www.voorbeeld.nl.",
        english: "The name of a site belongs behind https://, such as www.example.org.")
    case .character(let character):
      Message(
        dutch: "In de naam van een site staan letters, cijfers, streepjes en punten; “\(character)” hoort daar niet "
          + "bij.",
        english: "The name of a site has letters, digits, hyphens and dots; “\(character)” is none of them.")
    case .emptyLabel:
      Message(
        dutch: "De naam van de site begint met een punt, of er staan twee punten achter elkaar.",
        english: "The name of the site begins with a dot, or has two in a row.")
    case .tooLong:
      Message(
        dutch: "De naam van de site is te lang: hooguit 63 letters tussen twee punten, en 253 in het geheel.",
        english: "The name of the site is too long: at most 63 letters between two dots, and 253 in all.")
    case .number(let written):
      Message(
        dutch: "“\(written)” is geen adres van een computer: dat zijn vier getallen van 0 tot en met 255.",
        english: "“\(written)” is no computer’s address, which is four numbers from 0 to 255.")
    case .port(let written):
      Message(
        dutch: "“\(written)” kan geen poort zijn: dat is een getal van 1 tot en met 65535. Meestal kan het weg.",
        english: "“\(written)” cannot be a port, which is a number from 1 to 65535. Mostly it can go.")
    }
  }
}
