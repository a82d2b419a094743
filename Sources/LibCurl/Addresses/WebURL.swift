import CLibCurl

/// An address of the web, http or https, as browsers take it: https://url.spec.whatwg.org for what people write, RFC
/// 3986 for what comes of it. It is read by libcurl, which is the one that connects to it.
package struct WebURL: Hashable, Sendable {
  package let scheme: String
  /// In small letters; with letters beyond ASCII as IDNA writes them where libcurl can. IPv4 in any of its forms is
  /// four numbers, IPv6 stands in brackets.
  package let host: String
  /// Nil for the one that the scheme has anyway.
  package let port: Int?
  /// Begins with a slash, and has no `.` and `..` any more.
  package let path: String
  package let query: String?
  package let fragment: String?
  /// `user` or `user:password`. It is sent to the host that it stands with, and to no other.
  private let userInfo: String?

  /// Nil where it is no address, or one of another scheme than http and https.
  package init?(_ text: String) {
    let written = WrittenAddress(text)
    guard let scheme = written.scheme, scheme == "http" || scheme == "https" else { return nil }
    guard let parser = URLParser(written.absolute(scheme: scheme)), let host = parser.host,
      let path = parser.part(CURLUPART_PATH), parser.part(CURLUPART_ZONEID) == nil
    else { return nil }
    self.scheme = scheme
    self.host = host
    self.path = path
    port = parser.port.flatMap { $0 == (scheme == "http" ? 80 : 443) ? nil : $0 }
    query = parser.part(CURLUPART_QUERY)
    fragment = parser.part(CURLUPART_FRAGMENT)
    userInfo = parser.part(CURLUPART_USER).map { user in
      parser.part(CURLUPART_PASSWORD).map { "\(user):\($0)" } ?? user
    }
  }

  /// Where a reference leads from here (RFC 3986 §5.2), such as `Location` has them; nil where that is no address of
  /// the web. Its fragment is the reference’s, if it has one.
  package func resolving(_ reference: String) -> WebURL? {
    let written = WrittenAddress(reference)
    if written.scheme != nil { return WebURL(reference) }
    return switch written.kind {
    case .otherHost: WebURL("\(scheme):\(written.text)")
    case .otherPath: WebURL("\(site)\(written.text)")
    case .relative: WebURL("\(site)\(folder)\(written.text)")
    case .query: WebURL("\(site)\(path)\(written.text)")
    case .fragment: WebURL("\(withoutFragment)\(written.text)")
    }
  }

  package var text: String { fragment.map { "\(withoutFragment)#\($0)" } ?? withoutFragment }

  package var withoutFragment: String { query.map { "\(site)\(path)?\($0)" } ?? "\(site)\(path)" }

  /// Scheme, host and port (RFC 6454 §6.2).
  package var origin: String { "\(scheme)://\(host)\(port.map { ":\($0)" } ?? "")" }

  private var site: String {
    guard let userInfo else { return origin }
    return "\(scheme)://\(userInfo)@\(host)\(port.map { ":\($0)" } ?? "")"
  }

  private var folder: Substring { path[...(path.lastIndex(of: "/") ?? path.startIndex)] }
}
