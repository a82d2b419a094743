import LibDeflate
import Testing

@testable import Prepress

@Suite struct ContentTests {
  /// The content with its colours converted; a coloured one becomes its own three numbers and a 9.
  private func converted(_ content: String, _ kinds: [String: ColourKind] = [:]) -> String {
    let bytes = Array(content.utf8)
    let edits = ContentColours.edits(in: bytes, kinds: kinds)
    var inks: [ScreenColour: Inks] = [:]
    for case .inks(let colour, _) in edits.map(\.change) {
      inks[colour] = Inks(
        cyan: Double(colour.red) / 255, magenta: Double(colour.green) / 255, yellow: Double(colour.blue) / 255, black: 9
      )
    }
    return String(decoding: edited(bytes, edits, inks: inks), as: UTF8.self)
  }

  private let kinds: [String: ColourKind] = ["c0": .rgb, "c1": .grey]

  @Test(arguments: [
    "0", "-0", "7", "+7", ".5", "-.002", "4.", "0.1", "12.3456789", "-841.88976", "123456789012345",
    "0.30000000000000004",
    "1234567890123456789", ".", "-", "1.2.3", "1-2",
  ])
  func `a number is read as Swift reads it`(text: String) {
    var scanner = ContentScanner(Array("\(text) w".utf8))
    #expect(scanner.next()?.operands.first?.number == Double(text))
  }

  @Test(arguments: [String(repeating: "a", count: 300), String(repeating: "1 0 0 rg 0 0 m\n", count: 5000)])
  func `a compressed content is what it was`(text: String) throws {
    let bytes = Array(text.utf8)
    let made = zlibStream(of: bytes, by: Deflater())
    let stream = try #require(made)
    #expect(inflateZlib(stream[...], limit: bytes.count) == bytes)
  }

  @Test func `a colour of a named space gets four parts, and all else stays byte for byte`() {
    #expect(
      converted("q 1 0 0 -1 0 9 cm/c0 cs 1 0  0.2 scn%rg\n0 0 m\r\n(1 0 0 rg\\))Tj Q", kinds)
        == "q 1 0 0 -1 0 9 cm/c0 cs 1 0 0.2 9 scn%rg\n0 0 m\r\n(1 0 0 rg\\))Tj Q")
  }

  @Test func `colours of the device get the operator of inks`() {
    #expect(converted("1 0 0 rg 0 1 0 RG") == "1 0 0 9 k 0 1 0 9 K")
    #expect(converted("/DeviceRGB cs 1 0 0 sc") == "/DeviceCMYK cs 1 0 0 9 sc")
  }

  @Test func `fill and stroke have colour spaces of their own, and Q brings them back`() {
    #expect(
      converted("/c0 cs q /c1 cs .5 scn /c0 CS 0 0 1 SCN Q 0 1 0 scn .5 G", kinds)
        == "/c0 cs q /c1 cs .5 scn /c0 CS 0 0 1 9 SCN Q 0 1 0 9 scn .5 G")
  }

  @Test func `grey that is nearly black is black, other greys stay`() {
    #expect(converted("/c1 cs 0.1 scn 0.05 g .11 G 0 g 0.12 g", kinds) == "/c1 cs 0 scn 0 g 0 G 0 g 0.12 g")
  }

  @Test(arguments: [
    "0 0 0 1 k 1 1 0 0 K", "/Pattern cs /p0 scn", "/other cs 1 0 0 scn", "BT [(a)-7(\\(rg)]TJ ET",
    "<</A[/B<</C(>>)>>]/D<41>>>BDC EMC", "BI /W 1 /H 1 /CS /RGB ID 1 0 0 rg EIX EI Q", "(unfinished 1 0 0 rg",
    "[ 1 0 0",
    "", "1 0 0", ">> ] } )", "/Span <</ActualText<FEFF00AD>>> BDC",
  ])
  func `what is no colour in RGB stays as it is`(content: String) {
    #expect(converted(content, kinds) == content)
  }

  @Test func `a colour behind a picture in the line is found`() {
    #expect(converted("BI /W 1 ID \u{1} EI 1 0 0 rg") == "BI /W 1 ID \u{1} EI 1 0 0 9 k")
  }

  @Test func `any bytes end well`() {
    var random = Numbers(state: 7)
    let alphabet = Array("()<>[]{}/%\\ \n0.1-rgscnBIEDqQ".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
      let edits = ContentColours.edits(in: bytes, kinds: kinds)
      _ = edited(bytes, edits, inks: [:])
    }
  }

  @Test func `what is neutral has black ink only`() {
    #expect(ScreenColour(red: 1, green: 1, blue: 1).neutralLightness == 1)
    #expect(ScreenColour(red: 0.08, green: 0.08, blue: 0.08).neutralLightness == 0)
    #expect(ScreenColour(red: 0.5, green: 0.51, blue: 0.5).neutralLightness != nil)
    #expect(ScreenColour(red: 0.5, green: 0.55, blue: 0.5).neutralLightness == nil)
  }
}

/// The same numbers each time (SplitMix64).
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
