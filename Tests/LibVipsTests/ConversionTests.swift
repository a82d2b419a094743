import ImageFormats
import LibDeflate
import LibVips
import Testing

@Suite struct ConversionTests {
  /// A PNG in stored blocks, with samples that differ.
  private func picture(_ width: Int, _ height: Int, grey: Bool = false) -> [UInt8] {
    let row = width * (grey ? 1 : 3)
    var rows: [UInt8] = []
    for y in 0..<height {
      rows.append(0)
      for x in 0..<row { rows.append(UInt8(truncatingIfNeeded: (x + y) &* 7)) }
    }
    let header = big(width) + big(height) + [8, grey ? 0 : 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", stored(rows))
      + chunk("IEND", [])
  }

  private func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let covered = Array(type.utf8) + data
    return big(data.count) + covered + big(Int(crc32(of: covered)))
  }

  /// A zlib stream (RFC 1950) without compression.
  private func stored(_ data: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: data.count, by: 65535) {
      let block = data[start..<min(start + 65535, data.count)]
      let length = [UInt8(block.count & 0xFF), UInt8(block.count >> 8)]
      stream += [start + 65535 >= data.count ? 1 : 0] + length + length.map { ~$0 } + block
    }
    var (low, high) = (1, 0)
    for byte in data { (low, high) = ((low + Int(byte)) % 65521, (high + low + Int(byte)) % 65521) }
    return stream + big(high << 16 | low)
  }

  private func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

  @Test(arguments: [ConvertedImage.Format.png, .jpeg(quality: 80)])
  func `a picture keeps its size below the limit, and is whole`(format: ConvertedImage.Format) throws {
    let image = try convertToSRGB(picture(40, 30), maximumPixels: 10_000, format: format)
    let facts = try inspectImage(image.bytes)
    #expect((image.width, image.height) == (40, 30))
    #expect((facts.width, facts.height) == (40, 30))
    #expect(facts.format == (format == .png ? .png : .jpeg))
    #expect(facts.colourModel == .rgb)
    #expect(facts.bitsPerComponent == 8)
  }

  @Test(arguments: [(400, 300), (1, 5000), (999, 3)])
  func `a larger picture gets at most as many pixels as allowed, in its own shape`(width: Int, height: Int) throws {
    let image = try convertToSRGB(picture(width, height), maximumPixels: 1000, format: .png)
    #expect(image.width * image.height <= 1000)
    #expect(image.width * image.height > 100)
    let shape = Double(width) / Double(height)
    if width == 400 { #expect(abs(Double(image.width) / Double(image.height) - shape) < 0.1) }
  }

  @Test func `grey stays grey`() throws {
    let image = try convertToSRGB(picture(8, 8, grey: true), maximumPixels: 100, format: .png)
    #expect(try inspectImage(image.bytes).colourModel == .gray)
  }

  @Test func `the same picture gives the same bytes, on several threads as well`() async throws {
    let master = picture(64, 64)
    let first = try convertToSRGB(master, maximumPixels: 1000, format: .jpeg(quality: 85))
    await withTaskGroup(of: ConvertedImage?.self) { group in
      for _ in 0..<4 {
        group.addTask { try? convertToSRGB(master, maximumPixels: 1000, format: .jpeg(quality: 85)) }
      }
      for await image in group { #expect(image == first) }
    }
  }

  @Test func `a picture cut off inside its pixels is refused with a reason`() throws {
    let whole = try convertToSRGB(picture(64, 64), maximumPixels: 10_000, format: .png).bytes
    for kept in [whole.count / 2, 40, 8, 0] {
      let error = #expect(throws: ImageError.self) {
        try convertToSRGB(Array(whole[..<kept]), maximumPixels: 10_000, format: .png)
      }
      guard case .unreadable(let reason) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(!reason.isEmpty)
    }
  }

  @Test func `what is no picture is refused`() {
    #expect(throws: ImageError.self) {
      try convertToSRGB(Array("geen plaatje".utf8), maximumPixels: 100, format: .png)
    }
  }
}
