import LibDeflate

/// Small picture files, written byte by byte as their formats say.
enum Samples {
  static func png(
    width: UInt32, height: UInt32, bits: UInt8 = 8, colourType: UInt8 = 2, extra: [[UInt8]] = []
  ) -> [UInt8] {
    let header = big(width) + big(height) + [bits, colourType, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
      + extra.flatMap { $0 } + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
  }

  static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let covered = Array(type.utf8) + data
    return big(UInt32(data.count)) + covered + big(crc32(of: covered))
  }

  /// - Parameter segments: whole segments before the frame.
  static func jpeg(width: UInt16, height: UInt16, components: UInt8 = 3, segments: [UInt8] = []) -> [UInt8] {
    let frame = [8] + big(height) + big(width) + [components] + [UInt8](repeating: 0, count: Int(components) * 3)
    let scan: [UInt8] = [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
    return [0xFF, 0xD8] + segments + segment(0xC0, frame) + segment(0xDA, [0, 0, 0, 0, 0, 0]) + scan
      + [0xFF, 0xD9]
  }

  static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(UInt16(data.count + 2)) + data
  }

  /// A TIFF, also the form of EXIF data: the fields of the first page, each one number of 32 bits.
  static func tiff(_ fields: [(tag: UInt16, value: UInt32)], bigEndian: Bool) -> [UInt8] {
    func number(_ bytes: [UInt8]) -> [UInt8] { bigEndian ? bytes : bytes.reversed() }
    var file = Array((bigEndian ? "MM" : "II").utf8) + number(big(UInt16(42))) + number(big(UInt32(8)))
    file += number(big(UInt16(fields.count)))
    for (tag, value) in fields {
      file += number(big(tag)) + number(big(UInt16(4))) + number(big(UInt32(1))) + number(big(value))
    }
    return file + [0, 0, 0, 0] + [1, 2, 3, 4]
  }

  static func gif(width: UInt8, height: UInt8, isTransparent: Bool = false) -> [UInt8] {
    let control: [UInt8] = [0x21, 0xF9, 4, isTransparent ? 1 : 0, 0, 0, 0, 0]
    return Array("GIF89a".utf8) + [width, 0, height, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
      + control + [0x2C, 0, 0, 0, 0, width, 0, height, 0, 0] + [2, 2, 0x44, 1, 0, 0x3B]
  }

  /// Lossy WebP: the start of a key frame (RFC 6386 §9.1), with its size.
  static func webp(width: UInt16, height: UInt16) -> [UInt8] {
    let frame: [UInt8] = [0, 0, 0, 0x9D, 0x01, 0x2A] + big(width).reversed() + big(height).reversed()
    let chunk = Array("VP8 ".utf8) + big(UInt32(frame.count)).reversed() + frame
    return Array("RIFF".utf8) + big(UInt32(chunk.count + 4)).reversed() + Array("WEBP".utf8) + chunk
  }

  static func big<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    stride(from: Number.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
