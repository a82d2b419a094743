import Foundation
import LibPOSIX
import Testing

@Suite struct FolderReplacingTests {
  private let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private func replace(_ name: String, _ files: [String: String]) throws(FolderError) {
    let entries = files.sorted { $0.key < $1.key }.map { FolderEntry(path: $0.key, bytes: Array($0.value.utf8)) }
    try replaceFolder(at: scratch.path(name), with: entries)
  }

  private func files(_ name: String) throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: scratch.path(name)).filter {
      !isDirectory(scratch.path(name + "/" + $0)) && !$0.hasSuffix(".boekbouw-files")
    }
    return try Dictionary(uniqueKeysWithValues: paths.map { ($0, try scratch.text(name + "/" + $0)) })
  }

  @Test func `a folder appears with the folders above it, and changes as a whole`() throws {
    let first = ["a": "1", "b/c/d": "2"]
    try replace("x/y", first)
    #expect(try files("x/y") == first)
    let second = ["b/e": "3"]
    try replace("x/y/", second)
    #expect(try files("x/y") == second)
    #expect(!isDirectory(scratch.path("x/y/b/c")))
    #expect(try scratch.names() == ["x"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("x")) == ["y"])
  }

  @Test func `no reader ever finds a mixture`() async throws {
    let path = scratch.path("a")
    try replace("a", ["x": "0", "y": "0"])
    let texts = (0..<20).map(String.init)
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for text in texts {
          let bytes = Array(text.utf8)
          try? replaceFolder(at: path, with: ["x", "y"].map { FolderEntry(path: $0, bytes: bytes) })
        }
      }
      for _ in 0..<200 {
        // Whoever holds the folder itself keeps one version, until that is removed.
        guard let handle = opendir(path) else { Issue.record("there is no folder"); continue }
        let own = "/proc/self/fd/\(dirfd(handle))"
        if let x = try? readFile(own + "/x"), let y = try? readFile(own + "/y") { #expect(x == y) }
        closedir(handle)
      }
    }
  }

  @Test func `what is not ours stays, and so does the rest`() throws {
    try replace("a", ["x": "1"])
    try FileManager.default.createDirectory(atPath: scratch.path("a/map"), withIntermediateDirectories: false)
    try scratch.make("a/map/van mij", "2")
    #expect(throws: FolderError.foreign(scratch.path("a/map/van mij"))) { try replace("a", ["y": "3"]) }
    #expect(try files("a") == ["x": "1", "map/van mij": "2"])
    #expect(try scratch.names() == ["a"])
  }

  @Test func `an empty folder is taken, one that we did not make is not`() throws {
    for name in ["leeg", "vol"] {
      try FileManager.default.createDirectory(atPath: scratch.path(name), withIntermediateDirectories: false)
    }
    try scratch.make("vol/iets")
    try replace("leeg", ["x": "1"])
    #expect(try files("leeg") == ["x": "1"])
    #expect(throws: FolderError.foreign(scratch.path("vol/iets"))) { try replace("vol", ["x": "1"]) }
  }

  @Test func `a file in the way stays`() throws {
    try scratch.make("a", "van mij")
    #expect(throws: FolderError.self) { try replace("a", ["x": "1"]) }
    #expect(try scratch.text("a") == "van mij")
  }

  @Test func `a symbolic link stays one, and nothing behind links in the folder is touched`() throws {
    try replace("echt", ["x": "1"])
    try scratch.link("link", to: "echt")
    try replace("link", ["x": "2"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("link")) == "echt")
    #expect(try scratch.text("echt/x") == "2")
    try FileManager.default.createDirectory(atPath: scratch.path("elders"), withIntermediateDirectories: false)
    try scratch.make("elders/x", "blijft")
    try scratch.link("echt/z", to: scratch.path("elders"))
    #expect(throws: FolderError.foreign(scratch.path("echt/z"))) { try replace("echt", ["x": "3"]) }
    #expect(try scratch.text("elders/x") == "blijft")
  }

  @Test func `a list that names what lies elsewhere removes nothing there`() throws {
    try scratch.make("blijft", "1")
    try replace("a", ["x": "1"])
    try scratch.make("a/.boekbouw-files", "x\n../blijft\n\(scratch.path("blijft"))\n")
    try replace("a", ["x": "2"])
    #expect(try scratch.names() == ["a", "blijft"])
  }

  @Test func `a failure leaves the earlier folder, and nothing beside it`() throws {
    try replace("a", ["x": "1"])
    #expect(throws: FolderError.self) { try replace("a", ["y": "2", "y/z": "3"]) }
    #expect(try files("a") == ["x": "1"])
    #expect(try scratch.names() == ["a"])
  }

  @Test func `the folder of a killed run is swept, that of a living one is not`() throws {
    let dead = try deadProcess()
    for name in [".a.boekbouw-\(dead).tmp", ".a.boekbouw-1.tmp"] {
      try FileManager.default.createDirectory(atPath: scratch.path(name + "/map"), withIntermediateDirectories: true)
      try scratch.make(name + "/map/x")
      try scratch.make(name + "/.boekbouw-files", "map/x\nmap/nog niet\n")
    }
    try replace("a", ["x": "1"])
    #expect(try scratch.names() == [".a.boekbouw-1.tmp", "a"])
  }

  @Test func `modes follow the umask`() throws {
    try replace("a", ["map/x": "1"])
    let mask = umask(0)
    umask(mask)
    #expect(try scratch.permissions("a/map/x") == 0o644 & ~Int(mask))
    #expect(try scratch.permissions("a/map") == 0o777 & ~Int(mask))
  }
}
