import CLibZip

/// A ZIP archive of the entries, in the order given.
///
/// The same entries give the same bytes at any time, in any time zone and locale: every entry is dated
/// 1 January 1980 00:00 (the format's zero; `zip_file_set_mtime` would depend on TZ) and has Unix mode 0644. There are
/// no extra fields and no data descriptors, which EPUB 3.3 §4.2.2 asks of `mimetype`; names beyond ASCII are UTF-8 and
/// flagged so (general purpose bit 11).
package func zipArchive(of entries: [CompressedEntry]) throws(ZipError) -> [UInt8] {
  try checkNames(of: entries)
  var error = zip_error_t()
  zip_error_init(&error)
  guard let buffer = zip_source_buffer_create(nil, 0, 0, &error) else {
    throw ZipError("create the archive", consuming: &error)
  }
  defer { zip_source_free(buffer) }
  // One reference for the archive, which zip_close and zip_discard give up, and one for us.
  zip_source_keep(buffer)
  guard let archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error) else {
    zip_source_free(buffer)
    throw ZipError("create the archive", consuming: &error)
  }
  do throws(ZipError) {
    for entry in entries { try add(entry, to: archive) }
    guard zip_close(archive) == 0 else { throw ZipError("write the archive", of: archive) }
  } catch {
    zip_discard(archive)
    throw error
  }
  return try content(of: buffer)
}

/// Names that differ only in how Unicode composes them (é as one or two characters) count as the same: OCF forbids both.
private func checkNames(of entries: [CompressedEntry]) throws(ZipError) {
  var seen: Set<String> = []
  for entry in entries {
    guard !entry.name.isEmpty, !entry.name.utf8.contains(0) else { throw .unusableName(entry.name) }
    guard seen.insert(entry.name).inserted else { throw .duplicateName(entry.name) }
  }
}

private func add(_ entry: CompressedEntry, to archive: OpaquePointer) throws(ZipError) {
  let operation = "add \(entry.name)"
  guard let source = EntrySource.makeSource(for: entry, in: archive) else {
    throw ZipError(operation, of: archive)
  }
  let added = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
  guard added >= 0 else {
    zip_source_free(source)
    throw ZipError(operation, of: archive)
  }
  let index = zip_uint64_t(added)
  let regularFile: zip_uint32_t = 0o100644 << 16
  guard zip_set_file_compression(archive, index, entry.method.code, 0) == 0,
    zip_file_set_dostime(archive, index, 0, 0x21, 0) == 0,
    zip_file_set_external_attributes(archive, index, 0, zip_uint8_t(ZIP_OPSYS_UNIX), regularFile)
      == 0
  else { throw ZipError(operation, of: archive) }
}

private func content(of buffer: OpaquePointer) throws(ZipError) -> [UInt8] {
  var stat = zip_stat_t()
  guard zip_source_stat(buffer, &stat) == 0, zip_source_open(buffer) == 0 else {
    throw failure(of: buffer)
  }
  defer { zip_source_close(buffer) }
  let size = Int(stat.size)
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { output, count in
    count = max(0, Int(zip_source_read(buffer, output.baseAddress!, zip_uint64_t(size))))
  }
  guard bytes.count == size else { throw failure(of: buffer) }
  return bytes
}

private func failure(of buffer: OpaquePointer) -> ZipError {
  let reason = String(cString: zip_error_strerror(zip_source_error(buffer)))
  return .library(operation: "read the archive back", reason: reason)
}
