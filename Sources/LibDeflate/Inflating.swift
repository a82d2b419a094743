import CLibDeflate

/// What a zlib stream (RFC 1950) holds, or nil when it is damaged or holds more than `limit` bytes.
package func inflateZlib(_ stream: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
  guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
  defer { libdeflate_free_decompressor(decompressor) }
  var result = LIBDEFLATE_BAD_DATA
  let output = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
    result = stream.withUnsafeBytes {
      libdeflate_zlib_decompress(
        decompressor, $0.baseAddress, $0.count, buffer.baseAddress, limit, &count)
    }
    if result != LIBDEFLATE_SUCCESS { count = 0 }
  }
  return result == LIBDEFLATE_SUCCESS ? output : nil
}
