import LibDeflate
import LibZip
import Testing

/// What EPUB 3.3 §4.2 asks of the container, read from the bytes themselves.
@Suite struct ArchiveTests {
  private static let text = Array(String(repeating: "Een zin die vaker voorkomt. ", count: 200).utf8)
  private static let entries = [
    ZipEntry(name: "mimetype", content: Array("application/epub+zip".utf8), stored: true),
    ZipEntry(name: "EPUB/hoofdstuk één.xhtml", content: text),
    ZipEntry(name: "EPUB/plaatje.png", content: text, stored: true),
    ZipEntry(name: "EPUB/leeg.txt", content: []),
  ]

  private func file(_ entries: [ZipEntry] = Self.entries) throws -> ZipFile {
    try ZipFile(zipArchive(of: compress(entries, threads: 2)))
  }

  @Test func `the type stands at the very start, as plain bytes`() throws {
    let archive = try zipArchive(of: compress(Self.entries, threads: 1))
    #expect(String(decoding: archive[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    let first = try #require(try ZipFile(archive).entries.first)
    #expect(first.offset == 0)
    #expect(first.local.method == 0)
    #expect(first.local.extraLength == 0)
  }

  @Test func `entries keep their order and follow each other without a gap`() throws {
    let file = try file()
    #expect(file.entries.map(\.name) == Self.entries.map { Array($0.name.utf8) })
    #expect(file.entries.map(\.offset) == file.entries.map(\.offset).sorted())
    #expect(file.gap == 0)
  }

  @Test func `no entry has a data descriptor, an extra field or a date that depends on the machine`() throws {
    for entry in try file().entries {
      for header in [entry.local, entry.central] {
        #expect(header.flags & 0x0008 == 0)
        #expect(header.extraLength == 0)
        #expect(header.time == 0)
        #expect(header.date == 0x21)
      }
    }
  }

  @Test func `both headers of an entry say the same`() throws {
    for entry in try file().entries { #expect(entry.local == entry.central) }
  }

  @Test func `every entry is a regular file of Unix that all may read`() throws {
    for entry in try file().entries {
      #expect(entry.externalAttributes == 0o100644 << 16)
      #expect(entry.madeBy >> 8 == 3)
    }
  }

  @Test func `names beyond ASCII are flagged as UTF-8`() throws {
    let flags = try file().entries.map { $0.local.flags & 0x0800 != 0 }
    #expect(flags[1])
  }

  @Test func `sizes and checksums fit the content, and deflated content comes back`() throws {
    for (entry, source) in zip(try file().entries, Self.entries) {
      #expect(entry.local.size == source.content.count)
      #expect(entry.local.crc == Int(crc32(of: source.content)))
      if entry.local.method == 0 { #expect(entry.data == source.content) }
    }
    let deflated = try file().entries[1]
    #expect(deflated.local.method == 8)
    #expect(inflated(deflated.data) == Self.text)
  }

  @Test func `content that deflate does not make smaller is stored`() throws {
    let noise = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3 &* 91) }
    let entry = try #require(try file([ZipEntry(name: "a", content: Array(noise[..<20]))]).entries.first)
    #expect(entry.local.method == 0)
  }

  @Test func `the bytes do not depend on the number of threads`() throws {
    let many = (0..<40).map { ZipEntry(name: "\($0)", content: Array(Self.text[..<($0 * 100)])) }
    let alone = try zipArchive(of: compress(many, threads: 1))
    for threads in [2, 3, 16, 100] {
      #expect(try zipArchive(of: compress(many, threads: threads)) == alone)
    }
  }

  @Test(arguments: [("a", "a"), ("caf\u{E9}", "cafe\u{301}")])
  func `two entries of one name are refused, however it is composed`(first: String, second: String) {
    #expect(throws: ZipError.duplicateName(second)) {
      try zipArchive(of: compress([first, second].map { ZipEntry(name: $0, content: [1]) }, threads: 1))
    }
  }

  @Test(arguments: ["", "a\0b"])
  func `a name that no archive can hold is refused`(name: String) {
    #expect(throws: ZipError.unusableName(name)) {
      try zipArchive(of: compress([ZipEntry(name: name, content: [1])], threads: 1))
    }
  }

  /// Raw deflate data, dressed as a zlib stream (RFC 1950) for the reader that we have.
  private func inflated(_ data: [UInt8]) -> [UInt8]? {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in Self.text {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    let sum = high << 16 | low
    let stream = [0x78, 0x9C] + data + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
    return inflateZlib(stream[...], limit: Self.text.count)
  }
}
