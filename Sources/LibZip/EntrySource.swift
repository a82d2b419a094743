import CLibZip

/// Hands already compressed bytes to libzip, which copies them as they are because the STAT answer says that
/// size, method and CRC are known. libzip owns it from `makeSource` on and releases it with ZIP_SOURCE_FREE.
final class EntrySource {
  private let entry: CompressedEntry
  private var offset = 0

  init(_ entry: CompressedEntry) { self.entry = entry }

  /// A libzip source for the entry; free it with `zip_source_free` unless the archive took it over.
  static func makeSource(for entry: CompressedEntry, in archive: OpaquePointer) -> OpaquePointer? {
    let owned = Unmanaged.passRetained(EntrySource(entry))
    let source = zip_source_function(archive, answer, owned.toOpaque())
    if source == nil { owned.release() }
    return source
  }

  private static let answer: zip_source_callback = { state, data, length, command in
    guard let state else { return -1 }
    let owned = Unmanaged<EntrySource>.fromOpaque(state)
    if command == ZIP_SOURCE_FREE {
      owned.release()
      return 0
    }
    return owned.takeUnretainedValue().answer(command, data, Int(length))
  }

  private func answer(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int
  ) -> zip_int64_t {
    switch command {
    case ZIP_SOURCE_OPEN:
      offset = 0
      return 0
    case ZIP_SOURCE_READ: return read(into: data, length)
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_STAT: return describe(in: data, length)
    case ZIP_SOURCE_SUPPORTS: return boekbouw_zip_readable_commands()
    case ZIP_SOURCE_ERROR: return noError(in: data, length)
    default: return -1
    }
  }

  private func read(into data: UnsafeMutableRawPointer?, _ length: Int) -> zip_int64_t {
    let count = min(length, entry.bytes.count - offset)
    guard count > 0, let data else { return 0 }
    entry.bytes.withUnsafeBytes { bytes in
      data.copyMemory(from: bytes.baseAddress! + offset, byteCount: count)
    }
    offset += count
    return zip_int64_t(count)
  }

  private func describe(in data: UnsafeMutableRawPointer?, _ length: Int) -> zip_int64_t {
    guard let data, length >= MemoryLayout<zip_stat_t>.size else { return -1 }
    let stat = data.assumingMemoryBound(to: zip_stat_t.self)
    zip_stat_init(stat)
    stat.pointee.valid = zip_uint64_t(
      ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
    stat.pointee.size = zip_uint64_t(entry.uncompressedSize)
    stat.pointee.comp_size = zip_uint64_t(entry.bytes.count)
    stat.pointee.comp_method = zip_uint16_t(entry.method.code)
    stat.pointee.crc = entry.crc32
    return zip_int64_t(MemoryLayout<zip_stat_t>.size)
  }

  /// Reading from memory does not fail: two zeros, libzip's form of "no error".
  private func noError(in data: UnsafeMutableRawPointer?, _ length: Int) -> zip_int64_t {
    let size = 2 * MemoryLayout<CInt>.size
    guard let data, length >= size else { return -1 }
    data.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    return zip_int64_t(size)
  }
}

extension CompressedEntry.Method {
  /// The method's number in the ZIP format (APPNOTE 4.4.5).
  var code: Int32 {
    switch self {
    case .stored: ZIP_CM_STORE
    case .deflated: ZIP_CM_DEFLATE
    }
  }
}
