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
    let start = text.prefix(8).lowercased()
    guard let scheme = ["https://", "http://"].first(where: { start.hasPrefix($0) }) else { return nil }
    self.scheme = String(scheme.dropLast(3))
    let rest = text.dropFirst(scheme.count)
    let authority = rest.upTo { "/?#".utf8.contains($0) }
    path = rest[authority.endIndex...].upTo { "?#".utf8.contains($0) }
    query = rest[path.endIndex...].upTo { $0 == UInt8(ascii: "#") }
    fragment = rest[query.endIndex...]
    let at = authority.utf8.lastIndex(of: UInt8(ascii: "@"))
    user = at.map { authority[..<$0] }
    let place = at.map { authority[authority.index(after: $0)...] } ?? authority
    (host, port) = Self.hostAndPort(place)
  }

  /// An address in brackets holds colons of its own (RFC 3986 §3.2.2).
  private static func hostAndPort(_ place: Substring) -> (host: Substring, port: Substring?) {
    let closing = place.hasPrefix("[") ? place.firstIndex(of: "]") : nil
    let name = closing ?? place.startIndex
    guard let colon = place[name...].utf8.firstIndex(of: UInt8(ascii: ":")) else { return (place, nil) }
    return (place[..<colon], place[place.index(after: colon)...])
  }
}

extension Substring {
  /// What stands before the first such byte of ASCII.
  fileprivate func upTo(_ ends: (UInt8) -> Bool) -> Substring { self[..<(utf8.firstIndex(where: ends) ?? endIndex)] }
}
