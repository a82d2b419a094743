/// An address or a reference as somebody wrote it, with what browsers mend before they read it
/// (https://url.spec.whatwg.org §4.4): white space around it, line breaks within, backslashes, and characters that have
/// to be percent-encoded.
struct WrittenAddress {
  enum Kind { case otherHost, otherPath, relative, query, fragment }

  /// In small letters; nil for a reference, which has none.
  let scheme: String?
  private let bytes: [UInt8]
  /// What follows the colon of the scheme.
  private let rest: ArraySlice<UInt8>

  init(_ text: String) {
    let bytes = withoutStrayBlanks(Array(text.utf8))
    let length = schemeLength(bytes)
    scheme = length.map { String(decoding: bytes[..<$0].map(lowerASCII), as: UTF8.self) }
    rest = bytes[(length.map { $0 + 1 } ?? 0)...]
    self.bytes = bytes
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var kind: Kind {
    guard let first = rest.first else { return .fragment }
    if isSlash(first) { return rest.dropFirst().first.map(isSlash) == true ? .otherHost : .otherPath }
    return first == UInt8(ascii: "?") ? .query : first == UInt8(ascii: "#") ? .fragment : .relative
  }

  /// All of it in the form that RFC 3986 has: how many slashes there were before the host means nothing.
  func absolute(scheme: String) -> String {
    let authorityOn = rest.drop(while: isSlash)
    let end = authorityOn.firstIndex { isSlash($0) || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    var written = Array("\(scheme)://".utf8)
    written += authorityOn[..<(end ?? authorityOn.endIndex)]
    if let end { appendEncoded(authorityOn[end...], to: &written) }
    return String(decoding: written, as: UTF8.self)
  }
}

private func withoutStrayBlanks(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.contains(where: { $0 <= 0x20 }) else { return bytes }
  let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
  let end = (bytes.lastIndex { $0 > 0x20 } ?? start - 1) + 1
  return bytes[start..<end].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
}

/// How many bytes stand before the colon of a scheme (RFC 3986 §3.1); nil where there is none.
private func schemeLength(_ bytes: [UInt8]) -> Int? {
  guard let first = bytes.first, isLetter(first) else { return nil }
  let end = bytes.firstIndex { byte in
    !(isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E)
  }
  return end.flatMap { bytes[$0] == UInt8(ascii: ":") ? $0 : nil }
}

/// A path, query and fragment. What is percent-encoded already stays, as does a percent sign that encodes nothing.
private func appendEncoded(_ tail: ArraySlice<UInt8>, to written: inout [UInt8]) {
  var inPath = true
  for byte in tail {
    switch byte {
    case UInt8(ascii: "?"), UInt8(ascii: "#"):
      inPath = false
      written.append(byte)
    case UInt8(ascii: "\\") where inPath: written.append(UInt8(ascii: "/"))
    case 0x21, 0x23...0x3B, 0x3D, 0x40...0x5F, 0x61...0x7A, 0x7C, 0x7E: written.append(byte)
    case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      if inPath { appendPercent(byte, to: &written) } else { written.append(byte) }
    default: appendPercent(byte, to: &written)
    }
  }
}

private func appendPercent(_ byte: UInt8, to written: inout [UInt8]) {
  let digits = Array("0123456789ABCDEF".utf8)
  written += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
}

/// Whether a byte may stand wherever it likes, for browsers and for RFC 3986 alike.
func needsNoMending(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: true
  default: false
  }
}

private func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
