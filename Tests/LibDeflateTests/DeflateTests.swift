import LibDeflate
import Testing

@Suite struct DeflateTests {
  private let text = Array(String(repeating: "abcabcabd", count: 100).utf8)

  @Test func `the checksum is that of ZIP and PNG`() {
    #expect(crc32(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(crc32(of: [UInt8]()) == 0)
    #expect(crc32(of: Array("x123456789y".utf8)[1...9]) == 0xCBF4_3926)
  }

  @Test func `one compressor serves many inputs, and gives each the same bytes every time`() {
    let deflater = Deflater()
    let first = deflater.deflate(text)
    _ = deflater.deflate(Array("iets anders, iets anders, iets anders".utf8))
    #expect(first != nil)
    #expect(deflater.deflate(text) == first)
    #expect(Deflater().deflate(text) == first)
  }

  @Test(arguments: [[], [7], [1, 2, 3]] as [[UInt8]])
  func `what does not get smaller gives nothing`(input: [UInt8]) {
    #expect(Deflater().deflate(input) == nil)
  }

  @Test(arguments: [1, 6, 12]) func `every level makes what repeats itself small`(level: Int) {
    #expect((Deflater(level: level).deflate(text)?.count ?? .max) < 60)
  }

  /// A stored block of three bytes (RFC 1951 §3.2.4) as a zlib stream.
  private let stream: [UInt8] = [
    0x78, 0x01, 0x01, 3, 0, 0xFC, 0xFF, 0x61, 0x62, 0x63, 0x02, 0x4D, 0x01, 0x27,
  ]

  @Test func `a zlib stream is read, up to the limit and no further`() {
    #expect(inflateZlib(stream[...], limit: 3) == Array("abc".utf8))
    #expect(inflateZlib(stream[...], limit: 100) == Array("abc".utf8))
    #expect(inflateZlib(stream[...], limit: 2) == nil)
  }

  @Test func `a damaged or cut stream gives nothing`() {
    var damaged = stream
    damaged[8] ^= 1
    #expect(inflateZlib(damaged[...], limit: 10) == nil)
    for length in 0..<stream.count { #expect(inflateZlib(stream[..<length], limit: 10) == nil) }
  }
}
