/// The parts of an address by its punctuation alone (RFC 3986 appendix B): nothing is mended, nothing decoded.
struct AddressParts: Sendable {
  let scheme: String
  /// In small letters, without port and user.
  let host: String
  let path: Substring
  let query: Substring?

  init(_ address: String) {
    let whole = address.utf8
    let end = whole.firstIndex(of: UInt8(ascii: "#")) ?? whole.endIndex
    let mark = whole[..<end].firstIndex(of: UInt8(ascii: "?"))
    query = mark.map { address[whole.index(after: $0)..<end] }
    let rest = whole[..<(mark ?? end)]
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), rest[colon...].starts(with: "://".utf8) else {
      (scheme, host, path) = ("", "", address[rest.startIndex..<rest.endIndex])
      return
    }
    scheme = address[..<colon].lowercased()
    let authority = rest[rest.index(colon, offsetBy: 3)...].prefix { $0 != UInt8(ascii: "/") }
    path = address[authority.endIndex..<rest.endIndex]
    let user = authority.lastIndex(of: UInt8(ascii: "@"))
    let name = user.map { authority[authority.index(after: $0)...] } ?? authority
    // The address of a machine in version 6 has colons of its own.
    let isBare = name.first != UInt8(ascii: "[")
    host = Substring(isBare ? name.prefix { $0 != UInt8(ascii: ":") } : name).lowercased()
  }

  var segments: [Substring] { path.split(separator: "/") }

  /// The host without `www.`.
  var site: Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }

  /// Whether it names a page of its site, and not the site itself: `/`, `/nl/`, `/index.html`.
  var isDeep: Bool {
    var segments = segments.map { $0.lowercased() }[...]
    if let first = segments.first, isLocale(first) { segments.removeFirst() }
    if let last = segments.last, isHomeFile(last) { segments.removeLast() }
    return !segments.isEmpty
  }
}

/// `nl`, `en-gb`, `nl_NL`.
private func isLocale(_ segment: String) -> Bool {
  let parts = segment.split { $0 == "-" || $0 == "_" }
  return parts.count <= 2 && parts.allSatisfy { $0.utf8.count == 2 && $0.allSatisfy { $0.isLetter } }
}

/// What a site calls its own first page.
private func isHomeFile(_ segment: String) -> Bool {
  let names: Set<Substring> = ["index", "default", "home", "homepage", "start", "welkom", "welcome", "main"]
  let extensions: Set<Substring> = ["html", "htm", "php", "asp", "aspx", "jsp", "shtml", "xhtml", "cfm"]
  let parts = segment.split(separator: ".")
  return parts.count <= 2 && parts.first.map(names.contains) ?? false
    && (parts.count == 1 || extensions.contains(parts[1]))
}

/// Whether a host is a domain or lies below it.
func belongs(_ host: some StringProtocol, to domain: String) -> Bool {
  let (host, domain) = (host.utf8, domain.utf8)
  guard host.count >= domain.count, host.suffix(domain.count).elementsEqual(domain) else { return false }
  return host.count == domain.count || host.dropLast(domain.count).last == UInt8(ascii: ".")
}

/// Bytes, as nobody says that they are UTF-8. A `%` that no two digits follow stays one.
func percentDecoded(_ text: Substring) -> [UInt8] {
  let bytes = Array(text.utf8)
  guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
  var decoded: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
      let low = digit(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return decoded
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
