/// A web address as it was written: taken apart (RFC 3986 §3), and nothing of it repaired.
///
/// Of its text it keeps one copy, and places in it: a book has thousands of these.
package struct AddressParts: Sendable {
  /// In small letters.
  package let scheme: String
  private let text: String
  /// In bytes of the text, as are all of these.
  private let userPlace: Range<Int>?
  private let hostPlace: Range<Int>
  private let portPlace: Range<Int>?
  private let pathPlace: Range<Int>
  private let queryEnd: Int

  /// Nil where the text does not begin with `https://` or `http://`.
  package init?(_ text: String) {
    if text.hasPrefixInAnyCase("https://") {
      scheme = "https"
    } else if text.hasPrefixInAnyCase("http://") {
      scheme = "http"
    } else {
      return nil
    }
    self.text = text
    let bytes = text.utf8.span
    let start = scheme.utf8.count + "://".utf8.count
    let end = bytes.firstIndex(in: start..<bytes.count) { $0 == UInt8(ascii: "/") || endsPath($0) }
    let pathEnd = bytes.firstIndex(in: end..<bytes.count, where: endsPath)
    pathPlace = end..<pathEnd
    queryEnd = bytes.firstIndex(in: pathEnd..<bytes.count) { $0 == UInt8(ascii: "#") }
    let at = (start..<end).last { bytes[$0] == UInt8(ascii: "@") }
    userPlace = at.map { start..<$0 }
    (hostPlace, portPlace) = Self.hostAndPort(at.map { $0 + 1 } ?? start, end, of: bytes)
  }

  /// An address in brackets holds colons of its own (RFC 3986 §3.2.2).
  private static func hostAndPort(
    _ start: Int, _ end: Int, of bytes: Span<UInt8>
  ) -> (host: Range<Int>, port: Range<Int>?) {
    let isInBrackets = start < end && bytes[start] == UInt8(ascii: "[")
    let closing = isInBrackets ? bytes.firstIndex(in: start..<end) { $0 == UInt8(ascii: "]") } : start
    let colon = bytes.firstIndex(in: (closing < end ? closing : start)..<end) { $0 == UInt8(ascii: ":") }
    return colon < end ? (start..<colon, colon + 1..<end) : (start..<end, nil)
  }
}

extension AddressParts {
  /// What stands before an `@`: a name, and a password behind a colon.
  package var user: Substring? { userPlace.map { part($0) } }
  package var host: Substring { part(hostPlace) }
  package var port: Substring? { portPlace.map { part($0) } }
  package var path: Substring { part(pathPlace) }
  /// With its question mark.
  package var query: Substring { part(pathPlace.upperBound..<queryEnd) }
  /// With its `#`.
  package var fragment: Substring { part(queryEnd..<text.utf8.count) }

  private func part(_ place: Range<Int>) -> Substring {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: place.lowerBound)
    return text[start..<bytes.index(start, offsetBy: place.count)]
  }
}

private func endsPath(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") }

extension Span<UInt8> {
  /// Of the first such byte; the end of the range where there is none.
  fileprivate func firstIndex(in range: Range<Int>, where isWanted: (UInt8) -> Bool) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, !isWanted(self[index]) { index += 1 }
    return index
  }
}
