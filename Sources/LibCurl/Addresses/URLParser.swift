import CLibCurl

/// An address that libcurl has taken apart.
struct URLParser: ~Copyable {
  private let url: OpaquePointer
  /// Whether anything in it stands for something else.
  private let isEncoded: Bool

  init?(_ text: String) {
    guard let url = curl_url() else { return nil }
    guard curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK else {
      curl_url_cleanup(url)
      return nil
    }
    self.url = url
    isEncoded = text.utf8.contains { $0 >= 0x80 || $0 == UInt8(ascii: "%") }
  }

  deinit { curl_url_cleanup(url) }

  /// As it stands in the address; nil where it has none.
  func part(_ part: CURLUPart) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(url, part, &text, 0) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }

  var port: Int? { part(CURLUPART_PORT).flatMap { Int($0) } }

  /// In small letters, with those beyond ASCII as IDNA writes them.
  var host: String? {
    guard let host = part(CURLUPART_HOST) else { return nil }
    guard isEncoded else { return host.loweringASCII }
    // `0x7f.%31` and, to IDNA, `１２７.1` are read as four numbers only when they are written out.
    let ascii = host.utf8.contains { $0 >= 0x80 } ? internationalHost ?? host.lowercased() : host.loweringASCII
    return ascii.contains("%") ? nil : URLParser("http://\(ascii)/")?.part(CURLUPART_HOST)
  }

  private var internationalHost: String? {
    var text: UnsafeMutablePointer<CChar>?
    guard boekbouw_ascii_host(url, &text) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text).loweringASCII
  }
}

extension String {
  /// Itself in most cases, as it has no capitals.
  var loweringASCII: String {
    utf8.contains { (0x41...0x5A).contains($0) } ? String(decoding: utf8.map(lowerASCII), as: UTF8.self) : self
  }
}

/// The byte, as a small letter where it is a capital one.
func lowerASCII(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
