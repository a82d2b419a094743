import Foundation
import LibZip
import Testing

/// Reading what others have packed.
@Suite struct ArchiveReaderTests {
  private static let text = Array(String(repeating: "Een zin die vaker voorkomt. ", count: 200).utf8)

  /// An archive in a temporary file, which goes when `use` is done.
  private func with(_ archive: [UInt8], _ use: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "/boekbouw-zip-" + UUID().uuidString
    try Data(archive).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    try use(path)
  }

  private static func archive() throws -> [UInt8] {
    try zipArchive(
      of: compress(
        [ZipEntry(name: "één.txt", content: text), ZipEntry(name: "leeg", content: [], stored: true)], threads: 1))
  }

  @Test func `what was packed comes out again`() throws {
    try with(Self.archive()) { path in
      let reader = try ArchiveReader(path: path)
      #expect(try reader.content(of: "één.txt") == Self.text)
      #expect(try reader.content(of: "leeg") == [])
      #expect(try reader.content(of: "weg") == nil)
    }
  }

  @Test func `what unpacks to more than is allowed is refused, an entry or all of them`() throws {
    try with(Self.archive()) { path in
      let small = try ArchiveReader(path: path, limits: .init(entry: Self.text.count - 1))
      #expect(throws: ZipError.tooLarge("één.txt")) { try small.content(of: "één.txt") }
      let full = try ArchiveReader(path: path, limits: .init(entry: Self.text.count, total: 2 * Self.text.count - 1))
      #expect(try full.content(of: "één.txt") == Self.text)
      #expect(throws: ZipError.tooLarge("één.txt")) { try full.content(of: "één.txt") }
    }
  }

  @Test func `a size that is a lie changes nothing`() throws {
    // The field of the uncompressed size in the central directory (APPNOTE 4.3.12).
    var archive = try Self.archive()
    let central = try #require(archive.firstRange(of: [0x50, 0x4B, 0x01, 0x02])?.lowerBound)
    archive.replaceSubrange(central + 24..<central + 28, with: [4, 0, 0, 0])
    try with(archive) { path in
      let reader = try ArchiveReader(path: path, limits: .init(entry: 100))
      #expect(throws: ZipError.self) { try reader.content(of: "één.txt") }
    }
  }

  @Test func `damage is noticed`() throws {
    var archive = try Self.archive()
    archive[60] ^= 0xFF
    try with(archive) { path in
      let reader = try ArchiveReader(path: path)
      #expect(throws: ZipError.self) { try reader.content(of: "één.txt") }
    }
    try with(Array("geen archief".utf8)) { path in
      #expect(throws: ZipError.self) { try ArchiveReader(path: path) }
    }
  }
}
