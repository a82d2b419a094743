/// The short number that is printed beside a symbol and typed over by readers: at least two digits, none of them 0 or 1,
/// which look like letters.
package struct SymbolNumber: Hashable, Sendable, Comparable {
  package let digits: String

  /// Nil where the text is no such number.
  package init?(_ digits: String) {
    guard digits.utf8.count >= 2, digits.utf8.allSatisfy({ Self.allowed.contains($0) }) else { return nil }
    self.digits = digits
  }

  private static let allowed = UInt8(ascii: "2")...UInt8(ascii: "9")

  package static let first = SymbolNumber(written: [allowed.lowerBound, allowed.lowerBound])

  /// The number after this one: 23 after 22, 32 after 29, 222 after 99.
  package var next: SymbolNumber {
    var bytes = Array(digits.utf8)
    var place = bytes.indices.last
    while let index = place {
      guard bytes[index] == Self.allowed.upperBound else {
        bytes[index] += 1
        return SymbolNumber(written: bytes)
      }
      bytes[index] = Self.allowed.lowerBound
      place = index > 0 ? index - 1 : nil
    }
    return SymbolNumber(written: [Self.allowed.lowerBound] + bytes)
  }

  private init(written bytes: [UInt8]) { digits = String(decoding: bytes, as: UTF8.self) }

  package static func < (a: SymbolNumber, b: SymbolNumber) -> Bool {
    (a.digits.utf8.count, a.digits) < (b.digits.utf8.count, b.digits)
  }
}
