import Foundation
import ImageFormats
import LibVips
import Testing

/// A profile of Debian's libgs-common.
private let swop = "/usr/share/color/icc/ghostscript/default_cmyk.icc"

@Suite(.enabled(if: FileManager.default.fileExists(atPath: swop), "libgs-common is absent")) struct InkTests {
  private var profile: [UInt8] { get throws { [UInt8](try Data(contentsOf: URL(fileURLWithPath: swop))) } }

  @Test func `white takes no ink, red takes magenta and yellow`() throws {
    let pixels = ScreenPixels(samples: [255, 255, 255, 255, 0, 0], width: 2, height: 1, profile: nil)
    let inks = try convertToInks(pixels, of: profile)
    try #require(inks.count == 8)
    #expect(inks[..<4].allSatisfy { $0 <= 2 })
    #expect(inks[4] < 30)
    #expect(inks[5] > 200)
    #expect(inks[6] > 200)
  }

  @Test func `samples that are not as many as the pixels are refused`() throws {
    let pixels = ScreenPixels(samples: [1, 2], width: 1, height: 1, profile: nil)
    #expect(throws: ImageError.self) { try convertToInks(pixels, of: profile) }
  }

  @Test func `a profile that is none is refused`() {
    let pixels = ScreenPixels(samples: [1, 2, 3], width: 1, height: 1, profile: nil)
    #expect(throws: ImageError.self) { try convertToInks(pixels, of: Array("no profile".utf8)) }
  }

  @Test func `a damaged JPEG is refused`() throws {
    #expect(throws: ImageError.self) { try convertToInks(jpeg: [0xFF, 0xD8, 0xFF], profile: nil, of: profile) }
  }
}
