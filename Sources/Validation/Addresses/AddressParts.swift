/// A web address as it was written: taken apart (RFC 3986 §3), and nothing of it repaired.
package struct AddressParts: Sendable {
  /// In small letters.
  package let scheme: String
  /// What stands before an `@`: a name, and a password behind a colon.
  package let user: Substring?
  package let host: Substring
  package let port: Substring?
  package let path: Substring
  /// With its question mark.
  package let query: Substring
  /// With its `#`.
  package let fragment: Substring

  /// Nil where the text does not begin with `https://` or `http://`.
  package init?(_ text: String) {
    if text.hasPrefixInAnyCase("https://") {
      scheme = "https"
    } else if text.hasPrefixInAnyCase("http://") {
      scheme = "http"
    } else {
      return nil
    }
    let rest = text[text.utf8.index(text.startIndex, offsetBy: scheme.utf8.count + "://".utf8.count)...]
    let authority = rest.upTo { "/?#".utf8.contains($0) }
    path = rest[authority.endIndex...].upTo { "?#".utf8.contains($0) }
    query = rest[path.endIndex...].upTo { $0 == UInt8(ascii: "#") }
    fragment = rest[query.endIndex...]
    let at = authority.utf8.lastIndex(of: UInt8(ascii: "@"))
    user = at.map { authority[..<$0] }
    let place = at.map { authority[authority.utf8.index(after: $0)...] } ?? authority
    (host, port) = Self.hostAndPort(place)
  }

  /// An address in brackets holds colons of its own (RFC 3986 §3.2.2).
  private static func hostAndPort(_ place: Substring) -> (host: Substring, port: Substring?) {
    let isInBrackets = place.utf8.first == UInt8(ascii: "[")
    let closing = isInBrackets ? place.utf8.firstIndex(of: UInt8(ascii: "]")) : nil
    let name = closing ?? place.startIndex
    guard let colon = place[name...].utf8.firstIndex(of: UInt8(ascii: ":")) else { return (place, nil) }
    return (place[..<colon], place[place.utf8.index(after: colon)...])
  }
}

extension Substring {
  /// What stands before the first such byte of ASCII.
  fileprivate func upTo(_ ends: (UInt8) -> Bool) -> Substring { self[..<(utf8.firstIndex(where: ends) ?? endIndex)] }
}
