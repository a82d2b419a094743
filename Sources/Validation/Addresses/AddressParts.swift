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
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let afterwards = rest[authority.endIndex...]
    path = afterwards.prefix { $0 != "?" && $0 != "#" }
    query = afterwards[path.endIndex...].prefix { $0 != "#" }
    fragment = afterwards[query.endIndex...]
    let at = authority.lastIndex(of: "@")
    user = at.map { authority[..<$0] }
    let place = at.map { authority[authority.index(after: $0)...] } ?? authority
    (host, port) = Self.hostAndPort(place)
  }

  /// An address in brackets holds colons of its own (RFC 3986 §3.2.2).
  private static func hostAndPort(_ place: Substring) -> (host: Substring, port: Substring?) {
    let closing = place.hasPrefix("[") ? place.firstIndex(of: "]") : nil
    let name = closing ?? place.startIndex
    guard let colon = place[name...].firstIndex(of: ":") else { return (place, nil) }
    return (place[..<colon], place[place.index(after: colon)...])
  }
}
