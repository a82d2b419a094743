import LibDeflate

/// A zlib stream (RFC 1950), as the filter `/FlateDecode` reads it; nil where nothing becomes smaller by it.
func zlibStream(of bytes: [UInt8], by deflater: borrowing Deflater) -> [UInt8]? {
  guard let deflated = deflater.deflate(bytes) else { return nil }
  let sum = adler32(of: bytes)
  // A window of 32 kB, the usual effort, no dictionary.
  let head: [UInt8] = [0x78, 0x9C]
  let foot = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
  return head + deflated + foot
}

/// The checksum of RFC 1950 §8.2.
private func adler32(of bytes: [UInt8]) -> UInt32 {
  var (low, high): (UInt32, UInt32) = (1, 0)
  // So many sums stay below 2³² (RFC 1950 §9).
  let most = 5552
  for start in stride(from: 0, to: bytes.count, by: most) {
    for byte in bytes[start..<min(start + most, bytes.count)] {
      low &+= UInt32(byte)
      high &+= low
    }
    low %= 65521
    high %= 65521
  }
  return high << 16 | low
}
