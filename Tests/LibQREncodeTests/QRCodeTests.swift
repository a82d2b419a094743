import LibQREncode
import Testing

@Suite struct QRCodeTests {
  private let printed = "https://www.leadersonline.nl/boekonline/234"

  @Test(arguments: ErrorCorrection.allCases)
  func `finder patterns with their light border stand at three corners, and not at the fourth`(
    correction: ErrorCorrection
  ) throws {
    let code = try makeQRCode(of: printed, correction: correction)
    let far = code.width - 7
    #expect(hasFinderPattern(code, row: 0, column: 0))
    #expect(hasFinderPattern(code, row: 0, column: far))
    #expect(hasFinderPattern(code, row: far, column: 0))
    #expect(!hasFinderPattern(code, row: far, column: far))
  }

  /// Seen from the middle of the pattern: dark up to 1, light at 2, dark at 3, and light around it.
  private func hasFinderPattern(_ code: QRCode, row: Int, column: Int) -> Bool {
    (-1...7).allSatisfy { down in
      (-1...7).allSatisfy { right in
        let distance = max(abs(down - 3), abs(right - 3))
        return code.isDark(row: row + down, column: column + right) == [0, 1, 3].contains(distance)
      }
    }
  }

  @Test func `the timing patterns alternate between the finder patterns`() throws {
    let code = try makeQRCode(of: printed)
    for place in 8..<(code.width - 8) {
      #expect(code.isDark(row: 6, column: place) == place.isMultiple(of: 2))
      #expect(code.isDark(row: place, column: 6) == place.isMultiple(of: 2))
    }
  }

  @Test(arguments: zip(ErrorCorrection.allCases, [0b00, 0b11, 0b10]))
  func `the symbol says the level that was asked for`(correction: ErrorCorrection, indicator: Int) throws {
    let code = try makeQRCode(of: printed, correction: correction)
    // The first two bits of the format information, which are masked by 10 (ISO/IEC 18004:2015 §7.9.1).
    let bits = (code.isDark(row: 8, column: 0) ? 2 : 0) | (code.isDark(row: 8, column: 1) ? 1 : 0)
    #expect(bits ^ 0b10 == indicator)
  }

  /// ISO/IEC 18004:2015, table 7: what versions 1 to 3, 9, 10 and 40 hold.
  static let capacities: [(correction: ErrorCorrection, bytes: Int, version: Int)] = [
    (.medium, 1, 1), (.medium, 14, 1), (.medium, 26, 2), (.medium, 42, 3), (.medium, 180, 9), (.medium, 213, 10),
    (.medium, 2331, 40), (.quartile, 11, 1), (.quartile, 20, 2), (.quartile, 1663, 40), (.high, 7, 1),
    (.high, 14, 2), (.high, 1273, 40),
  ]

  @Test(arguments: capacities)
  func `the smallest version that fits is taken`(correction: ErrorCorrection, bytes: Int, version: Int) throws {
    let full = String(repeating: "a", count: bytes)
    #expect(try makeQRCode(of: full, correction: correction).width == 17 + 4 * version)
    guard bytes > 1 else { return }
    guard version == 40 else {
      #expect(try makeQRCode(of: full + "a", correction: correction).width == 21 + 4 * version)
      return
    }
    #expect(throws: QRCodeError.payloadTooLong(bytes: bytes + 1, limit: bytes)) {
      try makeQRCode(of: full + "a", correction: correction)
    }
  }

  @Test func `an address as it is printed takes version 4`() throws {
    #expect(try makeQRCode(of: printed).width == 33)
  }

  @Test func `a payload that is far too long is refused at once`() {
    #expect(throws: QRCodeError.payloadTooLong(bytes: 5_000_000, limit: 2331)) {
      try makeQRCode(of: String(repeating: "a", count: 5_000_000))
    }
  }

  @Test func `nothing has no code`() {
    #expect(throws: QRCodeError.emptyPayload) { try makeQRCode(of: "") }
  }

  @Test func `text beyond ASCII counts by its bytes, and by the mark that it is UTF-8`() throws {
    #expect(try makeQRCode(of: "123456789é").width == 21)
    #expect(try makeQRCode(of: "123456789aaaa").width == 21)
    #expect(try makeQRCode(of: "123456789éaaa").width == 25)
    #expect(try makeQRCode(of: String(repeating: "é", count: 1165)).width == 177)
    #expect(throws: QRCodeError.payloadTooLong(bytes: 2331, limit: 2330)) {
      try makeQRCode(of: String(repeating: "é", count: 1165) + "a")
    }
  }

  @Test func `a zero does not end the payload`() throws {
    #expect(try makeQRCode(of: "a\u{0}b") != makeQRCode(of: "a"))
    #expect(try makeQRCode(of: "a\u{0}b") != makeQRCode(of: "a\u{0}c"))
  }

  @Test func `what lies outside the symbol is light`() throws {
    let code = try makeQRCode(of: "a")
    #expect(code.isDark(row: 0, column: 0))
    for (row, column) in [(-1, 0), (0, -1), (code.width, 0), (0, code.width), (.min, .max)] {
      #expect(!code.isDark(row: row, column: column))
    }
  }
}
