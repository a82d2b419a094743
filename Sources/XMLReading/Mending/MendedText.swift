/// A text that is being mended, which knows where each of its bytes came from.
struct MendedText {
  private(set) var bytes: [UInt8]
  /// For each byte, and for the end, the offset in the author's text.
  private var origins: [UInt32]

  init(_ text: [UInt8]) {
    bytes = text
    origins = (0...text.count).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// The offset in the author's text.
  func origin(of offset: Int) -> Int { Int(origins[min(max(offset, 0), bytes.count)]) }

  func origin(of range: Range<Int>) -> Range<Int> {
    let start = origin(of: range.lowerBound)
    return start..<max(start, origin(of: range.upperBound))
  }

  /// - Parameter replacement: without line breaks, unless what it replaces has as many.
  mutating func replace(_ range: Range<Int>, by replacement: some Collection<UInt8>) {
    let origin = origins[range.lowerBound]
    bytes.replaceSubrange(range, with: replacement)
    origins.replaceSubrange(range, with: repeatElement(origin, count: replacement.count))
  }

  mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, by: text.utf8) }

  /// Puts spaces for everything but line breaks.
  mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
  }
}
