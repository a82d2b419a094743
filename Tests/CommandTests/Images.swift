import LibDeflate

/// The picture `a.png` of a test, and what its file can hold.
enum Images {
  /// One line, with the place of the picture at column 27.
  static let element = """
    <mediaobject><imageobject><imagedata fileref="a.png"/></imageobject><textobject><phrase>x</phrase></textobject></mediaobject>
    """

  /// A PNG that is whole as far as its headers say.
  static func png(width: UInt32 = 1, height: UInt32 = 1, pixels: [UInt8] = [1, 2, 3]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", big(width) + big(height) + [8, 2, 0, 0, 0]) + chunk("IDAT", pixels) + chunk("IEND", [])
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let covered = Array(type.utf8) + data
    return big(UInt32(data.count)) + covered + big(crc32(of: covered))
  }

  private static func big(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
