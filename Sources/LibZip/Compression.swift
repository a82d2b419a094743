import LibDeflate
import LibPOSIX

/// Compresses entries on several threads and returns them in the order given.
///
/// The largest go first, so that no thread starts on a long chapter when the others are done. An entry that deflate
/// does not make smaller is stored. The bytes do not depend on `threads`.
/// - Parameters:
///   - threads: how many threads to use, at least 1; `processorCount` is a good choice.
///   - level: libdeflate's level, 1 to 12. Default 6.
package func compress(_ entries: [ZipEntry], threads: Int, level: Int = 6) -> [CompressedEntry] {
  mapInParallel(
    entries, threads: threads, weight: { $0.stored ? 0 : $0.content.count },
    tool: { Deflater(level: level) },
    transform: { entry, deflater in compressed(entry, with: deflater) })
}

private func compressed(_ entry: ZipEntry, with deflater: borrowing Deflater) -> CompressedEntry {
  let deflated = entry.stored ? nil : deflater.deflate(entry.content)
  return CompressedEntry(
    name: entry.name, method: deflated == nil ? .stored : .deflated,
    crc32: crc32(of: entry.content),
    uncompressedSize: entry.content.count, bytes: deflated ?? entry.content)
}
