import Foundation
import LibPOSIX
import Testing

private let folder = "Tests/Golden/mistakes"
private let cases = ((try? listFolder(folder)) ?? []).filter { $0 != "base" && $0 != "README.md" }

/// What authors do wrong (`Tests/Golden/mistakes/README.md`): every mistake is found, at its line and column, and
/// nothing besides.
///
/// `UPDATE_GOLDEN=1` rewrites what the program says of them, and then fails, so that nobody takes such a run for a test.
@Suite struct MistakeTests {
  @Test(arguments: cases)
  func `each mistake is found where it is, and nothing else`(name: String) throws {
    let book = try MistakenBook(name)
    let english = try book.check(language: "en")
    #expect(places(in: english) == (try book.expectedPlaces()))
    let found = try book.check(language: "nl") + "\n" + english
    let golden = "\(folder)/\(name)/golden.txt"
    if environment("UPDATE_GOLDEN") != nil {
      try replaceFile(at: golden, with: Array(found.utf8))
      Issue.record("golden.txt was rewritten")
    } else {
      #expect(found == String(decoding: try readFile(golden), as: UTF8.self))
    }
  }

  @Test func `there are mistakes, in many books`() throws {
    #expect(cases.count >= 60)
    let mistakes = try cases.flatMap { try MistakenBook($0).expectedPlaces() }
    #expect(mistakes.count >= 100)
  }

  @Test func `the book that the mistakes were put into has none`() throws {
    let book = try MistakenBook(nil)
    #expect(try book.check(language: "en", spelling: true) == "")
  }

  /// `file:line:column code` of each finding.
  private func places(in output: String) -> [String] {
    output.split(separator: "\n").compactMap { line in
      guard let match = line.wholeMatch(of: /(\S+:\d+:\d+): (?:error|warning): .* \[(\S+)\]/) else { return nil }
      return "\(match.1) \(match.2)"
    }.sorted()
  }
}

/// The base with a case's files over it, in a folder of its own that goes with it.
private final class MistakenBook {
  private let name: String?
  private let outside = NSTemporaryDirectory() + "/boekbouw-mistakes-" + UUID().uuidString
  private var inside: String { outside + "/boek" }

  init(_ name: String?) throws {
    self.name = name
    let files = FileManager.default
    try files.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try files.copyItem(atPath: "\(folder)/base", toPath: inside)
    guard let name else { return }
    for file in try listFolder("\(folder)/\(name)") where file != "expected.txt" && file != "golden.txt" {
      try? files.removeItem(atPath: "\(inside)/\(file)")
      try files.copyItem(atPath: "\(folder)/\(name)/\(file)", toPath: "\(inside)/\(file)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: outside) }

  /// The findings as they are shown; nothing where there are none.
  ///
  /// - Parameter spelling: takes long, as each run opens the dictionaries.
  func check(language: String, spelling: Bool = false) throws -> String {
    let arguments = ["check", ".", "--quiet", "--language", language] + (spelling ? [] : ["--no-spelling"])
    let outcome = try Program.run(arguments, in: inside)
    let lines = outcome.err.split(separator: "\n", omittingEmptySubsequences: false)
    let isClosing = /\d+ (errors?|warnings?|fout|fouten|waarschuwing|waarschuwingen)[.,].*/
    return lines.filter { $0.wholeMatch(of: isClosing) == nil }.joined(separator: "\n")
  }

  func expectedPlaces() throws -> [String] {
    guard let name else { return [] }
    let text = String(decoding: try readFile("\(folder)/\(name)/expected.txt"), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: " ").prefix(2).joined(separator: " ")
    }.sorted()
  }
}
