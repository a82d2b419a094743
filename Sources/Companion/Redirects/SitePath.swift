import Validation

/// The path of the site's root on its host, beginning and ending with a slash.
struct SitePath: Sendable, Hashable {
  /// As a server sees it: without percent signs, save before what would break a line of its configuration.
  let decoded: String
  /// As it goes over the line (RFC 3986 §3.3), and without what means something to a configuration.
  let encoded: String

  init(of base: String) {
    let path = Self.path(of: base)
    decoded = Self.decode(path)
    encoded = Self.encode(path)
  }

  /// Whether both are the same, as nearly always.
  var isPlain: Bool { decoded == encoded }

  private static func path(of base: String) -> Substring {
    guard isWebAddress(base), let colon = base.firstIndex(of: ":") else { return "/" }
    let rest = base[colon...].dropFirst("://".count)
    guard let slash = rest.firstIndex(where: { "/?#".contains($0) }), rest[slash] == "/" else { return "/" }
    let path = rest[slash...].prefix { $0 != "?" && $0 != "#" }
    return path.hasSuffix("/") ? path : path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)
  }

  private static func decode(_ path: Substring) -> String {
    let bytes = Array(path.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16), byte > 0x20,
        byte != 0x7F
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func encode(_ path: Substring) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "-._~/%+,:@=&!()*".utf8.contains(byte): encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}
