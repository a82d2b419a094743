/// The parts of an address by its punctuation alone (RFC 3986 appendix B): nothing is mended, nothing decoded.
struct AddressParts: Sendable {
  let scheme: String
  /// In small letters, without port and user.
  let host: String
  let path: Substring
  let query: Substring?

  init(_ address: String) {
    let places = AddressPlaces(address.utf8.span)
    scheme = address.bytes(places.scheme).lowercased()
    host = address.bytes(places.host).lowercased()
    path = address.bytes(places.path)
    query = places.query.map(address.bytes)
  }

  var segments: [Substring] { path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) } }

  /// The host without `www.`.
  var site: Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }

  /// Whether it names a page of its site, and not the site itself: `/`, `/nl/`, `/index.html`.
  var isDeep: Bool {
    var segments = segments[...]
    if let first = segments.first, isLocale(first) { segments.removeFirst() }
    if let last = segments.last, isHomeFile(last) { segments.removeLast() }
    return !segments.isEmpty
  }
}

/// `nl`, `en-gb`, `nl_NL`.
private func isLocale(_ segment: Substring) -> Bool {
  let parts = segment.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  return parts.count <= 2 && parts.allSatisfy { $0.count == 2 && Substring($0).allSatisfy(\.isLetter) }
    && siteLanguages.contains(Substring(segment.prefix(2).lowercased()))
}

/// Of the languages that sites are in, those whose codes name nothing else as a path; so not `tv`, `hr` or `nu`.
private let siteLanguages = wordSet("nl en de fr es it pt da sv no nb nn fi pl cs hu ru tr ar zh ja ko fy lb")

/// What a site calls its own first page.
private func isHomeFile(_ segment: Substring) -> Bool {
  let parts = segment.lowercased().utf8.split(separator: UInt8(ascii: ".")).map { Substring($0) }
  return parts.count <= 2 && parts.first.map(homeNames.contains) ?? false
    && (parts.count == 1 || homeExtensions.contains(parts[1]))
}

private let homeNames = wordSet("index default home homepage start welkom welcome main")
private let homeExtensions = wordSet("html htm php asp aspx jsp shtml xhtml cfm")

/// Whether a host is a domain or lies below it.
func belongs(_ host: String, to domain: String) -> Bool {
  let (host, domain) = (host.utf8.span, domain.utf8.span)
  let above = host.count - domain.count
  guard above >= 0, above == 0 || host[above - 1] == UInt8(ascii: ".") else { return false }
  for place in domain.indices where host[above + place] != domain[place] { return false }
  return true
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
