import Foundation
import LibPOSIX
import Testing

@Suite struct ReplacingTests {
  private let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private func replace(_ name: String, _ text: String) throws(FileError) {
    try replaceFile(at: scratch.path(name), with: Array(text.utf8))
  }

  @Test func `a new file appears, and an old one gets the new bytes`() throws {
    try replace("a", "één")
    #expect(try scratch.text("a") == "één")
    try replace("a", "")
    #expect(try scratch.text("a") == "")
    #expect(try scratch.names() == ["a"])
  }

  @Test func `who has the old file open keeps reading the old bytes`() throws {
    try replace("a", "oud")
    let old = try #require(FileHandle(forReadingAtPath: scratch.path("a")))
    try replace("a", "nieuw")
    #expect(try old.readToEnd() == Data("oud".utf8))
  }

  @Test func `no reader ever sees a half file`() async throws {
    let path = scratch.path("a")
    let versions = [UInt8(1), 2].map { [UInt8](repeating: $0, count: 300_000) }
    try replaceFile(at: path, with: versions[0])
    await withTaskGroup(of: Void.self) { group in
      group.addTask { for turn in 0..<40 { try? replaceFile(at: path, with: versions[turn % 2]) } }
      for _ in 0..<40 { #expect((try? readFile(path)).map(versions.contains) == true) }
    }
  }

  @Test func `leftovers of a dead process are swept, those of a living one are not`() throws {
    let dead = try deadProcess()
    try scratch.make(".a.boekbouw-\(dead).tmp")
    try scratch.make(".a.boekbouw-1.tmp")
    for other in [".b.boekbouw-\(dead).tmp", ".a.boekbouw-x.tmp", ".a.boekbouw-.tmp", "a.boekbouw-\(dead).tmp"] {
      try scratch.make(other)
    }
    try replace("a", "x")
    #expect(try scratch.names().contains(".a.boekbouw-\(dead).tmp") == false)
    #expect(try scratch.names().count == 6)
  }

  @Test func `leftovers that somebody has locked are not swept`() throws {
    let name = ".a.boekbouw-\(try deadProcess()).tmp"
    try scratch.make(name)
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    holder.arguments = [scratch.path(name), "sh", "-c", "echo; read x"]
    (holder.standardInput, holder.standardOutput) = (Pipe(), Pipe())
    try holder.run()
    _ = (holder.standardOutput as? Pipe)?.fileHandleForReading.availableData
    try replace("a", "x")
    #expect(try scratch.names().contains(name))
    try (holder.standardInput as? Pipe)?.fileHandleForWriting.close()
    holder.waitUntilExit()
    try replace("a", "x")
    #expect(try scratch.names() == ["a"])
  }

  @Test func `a symbolic link stays one, and what it points at is replaced`() throws {
    try FileManager.default.createDirectory(atPath: scratch.path("map"), withIntermediateDirectories: false)
    try scratch.make("map/echt", "oud")
    try scratch.link("een", to: "twee")
    try scratch.link("twee", to: "map/echt")
    try replace("een", "nieuw")
    #expect(try scratch.text("map/echt") == "nieuw")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("een")) == "twee")
    #expect(try scratch.names() == ["een", "map", "twee"])
  }

  @Test func `a symbolic link to nothing yet gets its file`() throws {
    try scratch.link("een", to: scratch.path("nieuw"))
    try replace("een", "x")
    #expect(try scratch.text("nieuw") == "x")
  }

  @Test func `links in a circle are refused`() throws {
    try scratch.link("een", to: "twee")
    try scratch.link("twee", to: "een")
    #expect(throws: FileError(path: scratch.path("een"), operation: .resolve, errno: ELOOP)) { try replace("een", "x") }
  }

  @Test func `everybody may read the file, also where the old one was private`() throws {
    try replace("a", "x")
    let usual = try scratch.permissions("a")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: scratch.path("a"))
    try replace("a", "y")
    #expect(try scratch.permissions("a") == usual)
    #expect((usual ?? 0) & 0o600 == 0o600)
    #expect((usual ?? 0) & 0o133 == 0)
  }

  @Test func `a folder, a pipe and a device are left alone`() throws {
    #expect(throws: FileError(path: scratch.folder, operation: .create, errno: EISDIR)) {
      try replaceFile(at: scratch.folder, with: [])
    }
    #expect(throws: FileError(path: "/dev/null", operation: .create, errno: EINVAL)) {
      try replaceFile(at: "/dev/null", with: [])
    }
    mkfifo(scratch.path("pijp"), 0o600)
    #expect(throws: FileError.self) { try replace("pijp", "x") }
    #expect(try scratch.names() == ["pijp"])
  }

  @Test(arguments: ["weg/a", "bestand/a", "a/", ""]) func `a place that cannot be is an error that names it`(
    name: String
  )
    throws
  {
    try scratch.make("bestand", "x")
    let path = name.isEmpty ? "" : scratch.path(name)
    let error = #expect(throws: FileError.self) { try replaceFile(at: path, with: [1]) }
    #expect(error?.path == path)
    #expect(error?.reason.isEmpty == false)
    #expect(try scratch.names() == ["bestand"])
  }

  @Test func `a name too long for the system is refused and leaves nothing`() throws {
    let error = #expect(throws: FileError.self) { try replace(String(repeating: "x", count: 250), "x") }
    #expect(error?.symbol == "ENAMETOOLONG")
    #expect(try scratch.names().isEmpty)
  }

}
