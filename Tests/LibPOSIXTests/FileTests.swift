import Foundation
import LibPOSIX
import Testing

@Suite struct FileTests {
  private let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test func `a file is read whole, also an empty one and one of the system without a size`() throws {
    try scratch.make("a", "één\n")
    try scratch.make("leeg")
    #expect(try readFile(scratch.path("a")) == Array("één\n".utf8))
    #expect(try readFile(scratch.path("leeg")).isEmpty)
    #expect(try !readFile("/proc/self/status").isEmpty)
  }

  @Test func `what cannot be read says why`() throws {
    let missing = #expect(throws: FileError.self) { try readFile(scratch.path("weg")) }
    #expect(missing?.isMissing == true)
    #expect(missing?.symbol == "ENOENT")
    #expect(missing?.reason == "No such file or directory")
    #expect(throws: FileError(path: "/tmp", operation: .open, errno: EISDIR)) { try readFile("/tmp") }
    #expect(throws: FileError(path: "/dev/zero", operation: .open, errno: EINVAL)) { try readFile("/dev/zero") }
  }

  @Test func `a pipe without a writer does not make us wait`() throws {
    mkfifo(scratch.path("pijp"), 0o600)
    #expect(throws: FileError.self) { try readFile(scratch.path("pijp")) }
  }

  @Test func `names in a folder are sorted by their bytes`() throws {
    for name in ["b", "É", "a", "B", ".x"] { try scratch.make(name) }
    #expect(try listFolder(scratch.folder) == [".x", "B", "a", "b", "É"])
    #expect(throws: FileError.self) { try listFolder(scratch.path("b")) }
  }

  @Test func `folders are made with those above them, and twice does no harm`() throws {
    let deep = scratch.path("a/b//c/")
    try makeFolders(at: deep)
    try makeFolders(at: deep)
    #expect(isDirectory(scratch.path("a/b/c")))
  }

  @Test func `a file in the way of a folder is named`() throws {
    try scratch.make("a")
    let error = #expect(throws: FileError.self) { try makeFolders(at: scratch.path("a/b")) }
    #expect(error?.path.hasPrefix(scratch.path("a")) == true)
    #expect(error?.symbol == "ENOTDIR")
  }

  @Test func `the real path has no links and no dots`() throws {
    try scratch.make("a")
    try scratch.link("l", to: "a")
    #expect(try realPath(scratch.path("./l")) == realPath(scratch.path("a")))
    #expect(throws: FileError.self) { try realPath(scratch.path("weg")) }
  }

  @Test func `a link to nothing does not exist`() throws {
    try scratch.link("l", to: "weg")
    #expect(!fileExists(scratch.path("l")))
    #expect(!isDirectory(scratch.path("l")))
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_795_392_000, "2026-11-23T00:00:00Z"),
      (-1, "1969-12-31T23:59:59Z"), (.max, "1970-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    ] as [(Int64, String)])
  func `a moment is written in UTC`(seconds: Int64, text: String) {
    #expect(utcTimestamp(secondsSinceEpoch: seconds) == text)
  }

  @Test func `a closed pipe is no error and no signal`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    #expect(writeAll(pipe.fileHandleForWriting.fileDescriptor, [1, 2, 3]) == .readerGone)
  }

  @Test func `more than a pipe holds is written whole`() async throws {
    let pipe = Pipe()
    let bytes = [UInt8](repeating: 7, count: 300_000)
    async let read = Task.detached { try pipe.fileHandleForReading.readToEnd() }.value
    #expect(writeAll(pipe.fileHandleForWriting.fileDescriptor, bytes) == .whole)
    try pipe.fileHandleForWriting.close()
    #expect(try await read?.count == bytes.count)
  }

  @Test(arguments: [1, 2, 3, 50]) func `results come in the order of the items, on any number of threads`(threads: Int)
  {
    let items = Array(0..<200)
    #expect(mapInParallel(items, threads: threads, weight: { $0 % 7 }, transform: { $0 * 2 }) == items.map { $0 * 2 })
    #expect(mapInParallel([Int](), threads: threads, weight: { $0 }, transform: { $0 }).isEmpty)
  }
}
