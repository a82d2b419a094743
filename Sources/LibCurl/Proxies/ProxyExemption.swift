/// A part of `no_proxy`: what is asked without a proxy. There is no standard for it; this is what curl, wget and Go have
/// in common, and the ports of the last two.
struct ProxyExemption: Sendable, Hashable {
  private enum Place: Hashable {
    case everywhere
    case network(AddressRange)
    /// And all below it, whether or not it was written with a dot before it.
    case domain(String)
  }

  private let place: Place
  private let port: Int?

  /// Between commas or blanks.
  static func list(_ text: String) -> [ProxyExemption] {
    text.split { $0 == "," || $0.isWhitespace }.map { ProxyExemption(String($0)) }
  }

  init(_ text: String) {
    guard text != "*" else { (place, port) = (.everywhere, nil); return }
    if let range = AddressRange(unbracketed(text)) { (place, port) = (.network(range), nil); return }
    let (host, port) = separatingPort(text)
    self.port = port
    if let range = AddressRange(unbracketed(host)) {
      place = .network(range)
    } else {
      let name = host.hasPrefix("*.") ? host.dropFirst() : host[...]
      place = .domain(String(withoutDots(name)).loweringASCII)
    }
  }

  func covers(_ url: WebURL) -> Bool {
    if let port, port != url.port ?? (url.scheme == "http" ? 80 : 443) { return false }
    switch place {
    case .everywhere: return true
    case .network(let range): return IPAddress(unbracketed(url.host)).map(range.contains) ?? false
    case .domain(let domain):
      let host = withoutDots(url.host[...])
      return !domain.isEmpty && (host == domain || host.hasSuffix("." + domain))
    }
  }
}

private func separatingPort(_ text: String) -> (host: String, port: Int?) {
  guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
    return (text, nil)
  }
  return (String(text[..<colon]), Int(port))
}

private func withoutDots(_ name: Substring) -> Substring {
  let rest = name.hasPrefix(".") ? name.dropFirst() : name
  return rest.hasSuffix(".") ? rest.dropLast() : rest
}
