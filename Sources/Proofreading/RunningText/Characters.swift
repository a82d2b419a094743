/// Characters of a text that a rule looks at. Outside the text there is nothing, which counts as white space.
extension RunningText {
  /// The byte there, or a space outside the text.
  func byte(at offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0x20 }

  /// The character that begins there.
  func scalar(at offset: Int) -> Unicode.Scalar {
    guard bytes.indices.contains(offset) else { return " " }
    if bytes[offset] < 0x80 { return Unicode.Scalar(bytes[offset]) }
    var decoder = UTF8()
    var upcoming = bytes[offset..<min(bytes.count, offset + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&upcoming) else { return " " }
    return scalar
  }

  /// The character that ends before there.
  func scalar(before offset: Int) -> Unicode.Scalar {
    var start = offset - 1
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// Where the run of characters around `range` that are no white space begins and ends, at most 30 bytes either way.
  func token(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 30 || isContinuation(start), isInToken(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < 30 || isContinuation(end), isInToken(end) { end += 1 }
    return start..<end
  }

  private func isInToken(_ offset: Int) -> Bool { bytes[offset] > 0x20 || bytes[offset] == Self.hole }

  private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The letters that end before there, lower case.
  func letters(before offset: Int) -> String {
    var start = offset
    while start > 0 {
      let scalar = scalar(before: start)
      guard scalar.isLetter else { break }
      start -= UTF8.width(scalar)
    }
    return string(start..<offset)
  }

  /// The letters that begin there.
  func letters(from offset: Int) -> String {
    var end = offset
    while end < bytes.count {
      let scalar = scalar(at: end)
      guard scalar.isLetter else { break }
      end += UTF8.width(scalar)
    }
    return string(offset..<end)
  }
}

extension Unicode.Scalar {
  /// A letter, an accent on one, or a sign in the middle of a word of a script that has no such letters.
  var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return properties.isAlphabetic || (0x300...0x36F).contains(value)
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// White space at which a line may be broken, which layout may have put there.
  var isSpace: Bool { value == 0x20 || value == 0x0A || value == 0x0D || value == 0x09 }

  var isCapital: Bool { properties.isUppercase }
}

func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

extension UTF8 {
  static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.encode(scalar)?.count ?? 1 }
}
