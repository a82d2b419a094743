import BookModel

/// Why a text cannot be the key of a symbol, which stands in print, in addresses and in QR codes.
enum KeyProblem {
  /// It holds more than what means itself in an address (RFC 3986 §2.3).
  case characters
  /// Longer than any disk or server takes.
  case length
  /// The companion site has a page or file of that name.
  case reserved
  /// It is what a number looks like.
  case number

  static let longest = 100

  init?(of key: SymbolKey) {
    if !Self.isWellFormed(key.name) {
      self = .characters
    } else if key.name.utf8.count > Self.longest {
      self = .length
    } else if namesOfTheSite.contains(key.name.lowercased()) {
      self = .reserved
    } else if SymbolNumber(key.name) != nil {
      self = .number
    } else {
      return nil
    }
  }

  private static func isWellFormed(_ key: String) -> Bool {
    guard let first = key.utf8.first, isLetterOrDigit(first) else { return false }
    return key.utf8.allSatisfy { isLetterOrDigit($0) || "-._~".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// What the companion site itself keeps beside the pages of the symbols; in small letters.
package let namesOfTheSite: Set<String> = [
  "index.html", "404.html", "deel", "register", "qr", "style.css", "filter.js", "icon.svg", "atom.xml",
  "sitemap.xml", "symbols.json", "nginx-map.conf", "nginx-location.conf",
]
