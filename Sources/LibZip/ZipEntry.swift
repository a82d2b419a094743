/// A file that is to go into an archive.
package struct ZipEntry: Sendable {
  /// Path in the archive, with `/` between folders, e.g. `EPUB/text/h01.xhtml`.
  package let name: String
  package let content: [UInt8]
  /// True for files that must not be compressed (`mimetype`, EPUB 3.3 §4.2.2) or do not get smaller (JPEG, PNG).
  package let stored: Bool

  package init(name: String, content: [UInt8], stored: Bool = false) {
    self.name = name
    self.content = content
    self.stored = stored
  }
}

/// A file in the form in which the archive holds it. Only `compress` makes these, so the facts agree with the bytes.
package struct CompressedEntry: Sendable, Hashable {
  package enum Method: Sendable, Hashable {
    case stored
    case deflated
  }

  package let name: String
  package let method: Method
  /// CRC-32 of the uncompressed content.
  package let crc32: UInt32
  /// Bytes before compression.
  package let uncompressedSize: Int
  /// The bytes that stand in the archive: the content itself when `method` is `.stored`.
  package let bytes: [UInt8]
}
