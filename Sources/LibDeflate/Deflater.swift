import CLibDeflate

/// A compressor for raw DEFLATE (RFC 1951), to be used by one thread at a time and for many inputs in a row.
package struct Deflater: ~Copyable {
  /// Nil where there was no memory for one: then nothing becomes smaller.
  private let compressor: OpaquePointer?

  /// - Parameter level: 1 (fast) to 12 (small). Level 6 is three times as fast as `zip -9` and smaller.
  package init(level: Int = 6) {
    precondition((1...12).contains(level), "libdeflate has levels 1 to 12")
    compressor = libdeflate_alloc_compressor(Int32(level))
  }

  deinit { libdeflate_free_compressor(compressor) }

  /// The input deflated, or nil when that is not smaller than the input itself.
  package borrowing func deflate(_ input: [UInt8]) -> [UInt8]? {
    guard input.count > 1, let compressor else { return nil }
    let output = [UInt8](unsafeUninitializedCapacity: input.count - 1) { buffer, count in
      count = libdeflate_deflate_compress(
        compressor, input, input.count, buffer.baseAddress, input.count - 1)
    }
    return output.isEmpty ? nil : output
  }
}
