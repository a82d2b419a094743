import Foundation
import Testing

/// Books that none of us wrote, from a folder beside the checkout: built, and not a word is lost.
@Suite struct CorpusTests {
  static let books: [(name: String, options: [String])] = [
    ("hhfg", []), ("hamlet", ["--schema", "../shared/schemas/publishers-1.0/publishers.rng"]),
    ("freeculture", ["--lenient"]), ("fbsd-handbook-nl", ["--lenient"]),
  ]

  @Test(arguments: books)
  func `a real book keeps its words`(name: String, options: [String]) throws {
    let here = FileManager.default.currentDirectoryPath
    let manuscript = "../shared/corpus/\(name)/book.xml"
    guard FileManager.default.fileExists(atPath: manuscript) else { return print("skipped: \(manuscript) is absent") }
    let book = try Book()
    let build = try Program.run(["build", manuscript, "-o", book.epub, "--quiet"] + options, in: here)
    try #require(build.code == 0, "\(build.err.suffix(2000))")
    let check = try Program.run(["check", "--words", book.epub, manuscript], in: here)
    print("\(name): \(check.out.split(separator: "\n").last ?? "")")
    #expect(check.code == 0, "\(check.err.prefix(4000))")
  }
}
