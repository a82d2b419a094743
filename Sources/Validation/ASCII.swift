func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// A letter of ASCII made small; any other byte as it is.
func smallLetter(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

func isHexadecimal(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}

package func isLetterOrDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

extension String {
  /// Whether it begins so, in capitals or not.
  ///
  /// - Parameter start: in small letters of ASCII.
  package func hasPrefixInAnyCase(_ start: String) -> Bool {
    let (written, wanted) = (utf8.span, start.utf8.span)
    guard written.count >= wanted.count else { return false }
    for index in wanted.indices where smallLetter(written[index]) != wanted[index] { return false }
    return true
  }
}
