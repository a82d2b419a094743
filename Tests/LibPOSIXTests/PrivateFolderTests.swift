import Foundation
import LibPOSIX
import Testing

@Suite struct PrivateFolderTests {
  private let entries = [FolderEntry(path: "a.txt", bytes: [1]), FolderEntry(path: "b/c/d.txt", bytes: [2, 3])]

  @Test func `its files are in it while it is there, and it goes with all that is in it`() throws {
    let path = try usePrivateFolder()
    #expect(!fileExists(path))
  }

  private func usePrivateFolder() throws -> String {
    let folder = try PrivateFolder(named: "proef")
    try folder.write(entries, into: "wortel")
    #expect(try readFile(folder.path + "/wortel/b/c/d.txt") == [2, 3])
    let facts = try FileManager.default.attributesOfItem(atPath: folder.path)
    #expect(facts[.posixPermissions] as? Int == 0o700)
    return folder.path
  }

  @Test func `a link in it goes, and what it leads to stays`() throws {
    let scratch = try Scratch()
    try scratch.make("blijft", "x")
    try useFolder(withLinkTo: scratch.folder)
    #expect(try scratch.text("blijft") == "x")
  }

  private func useFolder(withLinkTo target: String) throws {
    let folder = try PrivateFolder(named: "proef")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: target)
    for number in 0..<500 { try folder.write([FolderEntry(path: "\(number)", bytes: [])], into: "veel") }
  }

  @Test func `what a run that was killed left behind is gone after the next one`() throws {
    let dead = try deadProcess()
    let left = try realPath(NSTemporaryDirectory()) + "/.vorige.boekbouw-\(dead).abcdef"
    try makeFolders(at: left + "/wortel")
    try replaceFile(at: left + "/wortel/x", with: [1])
    _ = try PrivateFolder(named: "vorige").path
    #expect(!fileExists(left))
  }
}

@Suite struct ReplacingTogetherTests {
  private let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private func put(_ text: String) throws(FolderError) {
    let bytes = Array(text.utf8)
    try replaceTogether(
      [
        FolderEntry(path: scratch.path("uit/a.pdf"), bytes: bytes),
        FolderEntry(path: scratch.path("uit/b.pdf"), bytes: bytes),
      ], folder: (scratch.path("uit/print"), [FolderEntry(path: "boek.xhtml", bytes: bytes)]))
  }

  @Test func `all of it appears, and all of it is replaced`() throws {
    for text in ["een", "twee"] {
      try put(text)
      #expect(try scratch.text("uit/a.pdf") == text && scratch.text("uit/b.pdf") == text)
      #expect(try scratch.text("uit/print/boek.xhtml") == text)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path("uit")).sorted() == ["a.pdf", "b.pdf", "print"])
  }

  @Test func `where one of them cannot be, none changes`() throws {
    try put("oud")
    try scratch.make("uit/print/van-jou.txt")
    #expect(throws: FolderError.foreign(scratch.path("uit/print/van-jou.txt"))) { try put("nieuw") }
    try FileManager.default.removeItem(atPath: scratch.path("uit/print/van-jou.txt"))
    try FileManager.default.removeItem(atPath: scratch.path("uit/b.pdf"))
    try makeFolders(at: scratch.path("uit/b.pdf"))
    #expect(throws: FolderError.self) { try put("nieuw") }
    #expect(try scratch.text("uit/a.pdf") == "oud" && scratch.text("uit/print/boek.xhtml") == "oud")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path("uit")).sorted() == ["a.pdf", "b.pdf", "print"])
  }
}
