import CLibDeflate

/// The CRC-32 that ZIP and PNG use (ISO 3309, polynomial 0xEDB88320).
package func crc32(of bytes: [UInt8]) -> UInt32 {
  libdeflate_crc32(0, bytes, bytes.count)
}

/// The same, of a part of an array without copying it.
package func crc32(of bytes: ArraySlice<UInt8>) -> UInt32 {
  bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
}
