import CLibZip

/// A ZIP archive on disk, of whatever origin: what it says of its own sizes is not believed.
package final class ArchiveReader {
  /// How much an archive may unpack to, lest a file of kilobytes fill the memory.
  package struct Limits: Sendable {
    package let entry: Int
    package let total: Int

    package init(entry: Int = 128 << 20, total: Int = 1 << 30) {
      self.entry = entry
      self.total = total
    }
  }

  private let archive: OpaquePointer
  private let limits: Limits
  private var taken = 0

  package init(path: String, limits: Limits = Limits()) throws(ZipError) {
    var code: CInt = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      throw ZipError("open the archive", consuming: &error)
    }
    self.archive = archive
    self.limits = limits
  }

  deinit { zip_discard(archive) }

  /// The content of an entry, its checksum held against it; nil where there is no entry of that name.
  package func content(of name: String) throws(ZipError) -> [UInt8]? {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    let operation = "read \(name)"
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw ZipError(operation, of: archive) }
    defer { zip_fclose(file) }
    let limit = min(limits.entry, limits.total - taken)
    let capacity = min(claimedSize(of: zip_uint64_t(index)), limit)
    var failed = false
    var bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity, let start = buffer.baseAddress {
        let got = zip_fread(file, start + count, zip_uint64_t(capacity - count))
        if got < 0 { failed = true }
        if got <= 0 { break }
        count += Int(got)
      }
    }
    try readRest(of: file, into: &bytes, limit: limit, name, failed: failed)
    taken += bytes.count
    return bytes
  }

  /// What comes behind the size that the archive claims: mostly nothing but the verdict on the checksum.
  private func readRest(
    of file: OpaquePointer, into bytes: inout [UInt8], limit: Int, _ name: String, failed: Bool
  ) throws(ZipError) {
    var got: zip_int64_t = failed ? -1 : 1
    var chunk = [UInt8](repeating: 0, count: 65536)
    while got > 0 {
      got = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
      guard bytes.count + Int(max(0, got)) <= limit else { throw .tooLarge(name) }
      if got > 0 { bytes += chunk[..<Int(got)] }
    }
    guard got == 0 else {
      let reason = String(cString: zip_error_strerror(zip_file_get_error(file)))
      throw .library(operation: "read \(name)", reason: reason)
    }
  }

  private func claimedSize(of index: zip_uint64_t) -> Int {
    var facts = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &facts) == 0, facts.valid & zip_uint64_t(ZIP_STAT_SIZE) != 0 else {
      return 0
    }
    return Int(clamping: facts.size)
  }
}
