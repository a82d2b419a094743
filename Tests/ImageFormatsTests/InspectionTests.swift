import ImageFormats
import Testing

@Suite struct InspectionTests {
  @Test func `PNG: size, depth, colours and transparency`() throws {
    let facts = try inspectImage(Samples.png(width: 640, height: 480, bits: 16, colourType: 6))
    #expect((facts.format, facts.width, facts.height) == (.png, 640, 480))
    #expect((facts.colourModel, facts.bitsPerComponent, facts.hasTransparency) == (.rgb, 16, true))
    let palette = try inspectImage(Samples.png(width: 1, height: 1, colourType: 3))
    #expect((palette.colourModel, palette.hasTransparency) == (.palette, false))
    let key = try inspectImage(Samples.png(width: 1, height: 1, extra: [Samples.chunk("tRNS", [0, 0])]))
    #expect(key.hasTransparency)
  }

  @Test(arguments: [(1, .gray), (3, .rgb), (4, .cmyk), (2, .other)] as [(UInt8, ColourModel)])
  func `JPEG: size and colours`(components: UInt8, model: ColourModel) throws {
    let facts = try inspectImage(Samples.jpeg(width: 800, height: 600, components: components))
    #expect((facts.format, facts.width, facts.height) == (.jpeg, 800, 600))
    #expect(facts.colourModel == model)
  }

  @Test(arguments: [true, false]) func `JPEG: the way up, from EXIF in either byte order`(bigEndian: Bool) throws {
    let exif = Array("Exif\0\0".utf8) + Samples.tiff([(274, 6)], bigEndian: bigEndian)
    let facts = try inspectImage(Samples.jpeg(width: 8, height: 8, segments: Samples.segment(0xE1, exif)))
    #expect(facts.orientation == 6)
  }

  @Test func `JPEG: what follows the end is left alone`() throws {
    #expect(try inspectImage(Samples.jpeg(width: 8, height: 8) + [1, 2, 3]).width == 8)
  }

  @Test(arguments: [true, false]) func `TIFF: size in either byte order`(bigEndian: Bool) throws {
    let fields: [(UInt16, UInt32)] = [(256, 70_000), (257, 9), (262, 2), (273, 8), (279, 4)]
    let facts = try inspectImage(Samples.tiff(fields, bigEndian: bigEndian))
    #expect((facts.format, facts.width, facts.height) == (.tiff, 70_000, 9))
    #expect(facts.colourModel == .rgb)
  }

  @Test func `GIF and WebP: size and transparency`() throws {
    let gif = try inspectImage(Samples.gif(width: 10, height: 20, isTransparent: true))
    #expect((gif.format, gif.width, gif.height, gif.hasTransparency) == (.gif, 10, 20, true))
    #expect(try !inspectImage(Samples.gif(width: 10, height: 20)).hasTransparency)
    let webp = try inspectImage(Samples.webp(width: 300, height: 200))
    #expect((webp.format, webp.width, webp.height) == (.webp, 300, 200))
  }

  @Test func `a problem lies in the file, where the padding of the last chunk is left out as well`() {
    let chunk = Array("EXIF".utf8) + [1, 0, 0, 0, 0]
    let file = Array("RIFF".utf8) + [13, 0, 0, 0] + Array("WEBP".utf8) + chunk
    let problem = #expect(throws: ImageProblem.self) { try inspectImage(file) }
    #expect(problem?.offset == file.count)
  }

  @Test(arguments: [
    ("<svg/>", ImageFormat.svg), ("\u{FEFF}<?xml version='1.0'?>\n<!-- <html> --><s:svg xmlns:s='x'>", .svg),
    ("<!DOCTYPE svg [<!ENTITY a '>'>]><svg>", .svg), ("<html><svg/></html>", .unknown), ("<!-- <svg>", .unknown),
    ("%PDF-1.7", .pdf), ("%!PS-Adobe", .postscript), ("8BPS", .photoshop), ("", .unknown), ("<", .unknown),
    ("plaatje", .unknown), ("\0\0\0\u{18}ftypheic", .heif),
  ])
  func `the format comes from the first bytes`(start: String, format: ImageFormat) {
    #expect(detectFormat(of: Array(start.utf8)) == format)
  }
}
