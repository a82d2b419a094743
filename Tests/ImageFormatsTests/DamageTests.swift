import Diagnostics
import ImageFormats
import Testing

/// Files that are cut off, damaged, or lie about themselves: a problem each, and never a crash.
@Suite struct DamageTests {
  private static let whole: [[UInt8]] = [
    Samples.png(width: 3, height: 2, extra: [Samples.chunk("tEXt", [1, 2])]), Samples.jpeg(width: 3, height: 2),
    Samples.gif(width: 3, height: 2), Samples.webp(width: 3, height: 2),
    Samples.tiff([(256, 3), (257, 2), (273, 62), (279, 4)], bigEndian: true),
  ]

  @Test(arguments: whole) func `every shorter piece of a picture is refused`(file: [UInt8]) throws {
    let format = try inspectImage(file).format
    for length in 12..<file.count {
      let problem = #expect(throws: ImageProblem.self, "\(format), \(length) bytes") {
        try inspectImage(Array(file[..<length]))
      }
      #expect(problem?.format == format)
      #expect((problem?.offset ?? .max) <= length)
      #expect(problem?.reason.dutch.isEmpty == false)
    }
  }

  @Test(arguments: whole) func `no change of a byte crashes`(file: [UInt8]) {
    for index in file.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var changed = file
        changed[index] = value
        if let facts = try? inspectImage(changed) {
          #expect(!facts.width.multipliedReportingOverflow(by: facts.height).overflow)
        }
      }
    }
  }

  @Test func `a changed byte in a PNG fails its checksum, at the chunk`() throws {
    var file = Samples.png(width: 3, height: 2)
    file[8 + 8] ^= 1
    let problem = #expect(throws: ImageProblem.self) { try inspectImage(file) }
    #expect(problem?.kind == .checksum(part: "IHDR chunk"))
    #expect(problem?.offset == 8)
  }

  @Test(arguments: [(0, 1), (1, 0), (0xFFFF_FFFF, 0xFFFF_FFFF), (0x8000_0000, 1)] as [(UInt32, UInt32)])
  func `sizes that PNG does not allow are refused`(width: UInt32, height: UInt32) {
    let problem = #expect(throws: ImageProblem.self) { try inspectImage(Samples.png(width: width, height: height)) }
    #expect(problem?.kind == .invalid(part: "IHDR chunk"))
  }

  @Test func `sizes beyond any picture are refused in TIFF too`() {
    let fields: [(UInt16, UInt32)] = [(256, 0xFFFF_FFFF), (257, 0xFFFF_FFFF), (273, 8), (279, 4)]
    #expect(throws: ImageProblem.self) { try inspectImage(Samples.tiff(fields, bigEndian: false)) }
  }

  @Test func `a chunk that claims four gigabytes ends the file`() {
    let lie = Samples.big(UInt32.max) + Array("tEXt".utf8)
    #expect(throws: ImageProblem.self) { try inspectImage(Samples.png(width: 1, height: 1, extra: [lie])) }
  }

  @Test func `a TIFF whose directory or pixels lie outside the file is refused`() {
    for fields: [(UInt16, UInt32)] in [
      [(256, 3), (257, 2), (273, 60_000), (279, 4)], [(256, 3), (257, 2), (273, 8), (279, .max)],
    ] {
      #expect(throws: ImageProblem.self) { try inspectImage(Samples.tiff(fields, bigEndian: true)) }
    }
    #expect(throws: ImageProblem.self) { try inspectImage(Array("MM\0*".utf8) + [0xFF, 0xFF, 0xFF, 0xFF]) }
  }

  @Test func `EXIF data that points outside itself leaves the picture upright`() throws {
    let exif = Array("Exif\0\0MM\0*".utf8) + [0xFF, 0xFF, 0xFF, 0xF0]
    let file = Samples.jpeg(width: 8, height: 8, segments: Samples.segment(0xE1, exif))
    #expect(try inspectImage(file).orientation == 1)
  }

  @Test func `a profile that unpacks to nonsense counts as one that is not sRGB`() throws {
    let profile = Samples.chunk("iCCP", Array("naam\0\0".utf8) + [1, 2, 3])
    let facts = try inspectImage(Samples.png(width: 1, height: 1, extra: [profile]))
    #expect((facts.hasICCProfile, facts.iccIsSRGB) == (true, false))
  }
}
