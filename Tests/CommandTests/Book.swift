import Foundation
import Testing

/// A manuscript in a folder of its own, `boek` in a temporary folder that goes with it.
final class Book {
  /// The folder above the manuscript's.
  let outside: String
  var folder: String { outside + "/boek" }
  var epub: String { folder + "/uit.epub" }

  /// - Parameters:
  ///   - chapter: what stands on line 3 and further of `boek.xml`.
  ///   - files: other files, by their path from the manuscript's folder.
  init(_ chapter: String = "<para>Een zin.</para>", doctype: String = "", files: [String: [UInt8]] = [:]) throws {
    outside = NSTemporaryDirectory() + "/boekbouw-command-" + UUID().uuidString
    try write("boek.xml", Book.text(chapter, doctype: doctype))
    try write("boekonline.xml", Book.catalogue)
    for (name, bytes) in files { try write(name, bytes) }
  }

  deinit { try? FileManager.default.removeItem(atPath: outside) }

  static func text(_ chapter: String, doctype: String = "") -> String {
    """
    \(doctype)<book xmlns="http://docbook.org/ns/docbook" xmlns:xi="http://www.w3.org/2001/XInclude" version="5.2"
    xml:lang="nl"><title>Proef</title><chapter><title>Een</title>
    \(chapter)
    </chapter></book>

    """
  }

  /// A chapter's section in a file of its own.
  static func section(_ content: String) -> String {
    """
    <section xmlns="http://docbook.org/ns/docbook" xmlns:xi="http://www.w3.org/2001/XInclude" version="5.2">
    <title>Deel</title>
    \(content)</section>
    """
  }

  private static let catalogue = """
    <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://example.org/" xml:lang="nl">
    </catalogue>
    """

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: folder + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder + "/" + name, withDestinationPath: target)
  }

  /// `boekbouw build . -o uit.epub` in the manuscript's folder.
  func build(
    _ arguments: [String] = [], environment: [String: String] = [:], wrapped: [String] = []
  ) throws -> Outcome {
    let outcome = try Program.run(
      ["build", ".", "-o", "uit.epub"] + arguments, in: folder, environment: environment, wrapped: wrapped)
    if outcome.code == 0 { try expectAllWords(in: "uit.epub", of: ".", arguments) }
    return outcome
  }

  /// Every book that a test builds has each word of its manuscript, and no other.
  ///
  /// - Parameter arguments: those of the build, of which the check takes the profile.
  func expectAllWords(in epub: String, of manuscript: String, _ arguments: [String] = []) throws {
    let profile = zip(arguments, arguments.dropFirst()).filter { $0.0 == "--profile" }.flatMap { [$0, $1] }
    let check = try Program.run(["check", "--words", epub, manuscript] + profile, in: folder)
    #expect(check.code == 0, "\(check.err)")
  }

  func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: epub)) }

  /// Every name below the manuscript's folder.
  func names() -> [String] { FileManager.default.subpaths(atPath: folder)?.sorted() ?? [] }
}

extension Book {
  /// The text of an entry of the EPUB, or of all that fit a pattern.
  func entry(_ name: String, of file: String? = nil) throws -> String {
    let unzip = Process()
    let pipe = Pipe()
    unzip.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
    unzip.arguments = ["-p", file ?? epub, name]
    unzip.standardOutput = pipe
    try unzip.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    unzip.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
