import Foundation
import Testing
import Validation

/// The page that tells which elements of DocBook become what, and how much of real books that is.
@Suite struct CoverageTests {
  private static let page = "docs/docbook-coverage.md"
  private static let corpus = "../shared/corpus"
  static let books = ["hhfg", "hamlet", "freeculture", "fbsd-handbook-nl"]
  static let hasCorpus = books.allSatisfy { FileManager.default.fileExists(atPath: "\(corpus)/\($0)/book.xml") }

  @Test func `the page on coverage tells what is in the table`() throws {
    let written = (try? String(contentsOfFile: Self.page, encoding: .utf8)) ?? ""
    let found = tableOfElements + (Self.hasCorpus ? try tableOfBooks() : rest(of: written))
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
      try found.write(toFile: Self.page, atomically: true, encoding: .utf8)
      Issue.record("\(Self.page) was rewritten")
      return
    }
    #expect(written == found)
  }

  @Test(.enabled(if: hasCorpus, "the folder with other people's books is not there"), arguments: books)
  func `nearly every element of real books has a row`(book: String) throws {
    let counts = try elementCounts(of: book)
    let known = Set(elementFamilies.flatMap(\.rows).flatMap(\.names))
    let all = counts.values.reduce(0, +)
    let without = counts.filter { !known.contains($0.key) }
    #expect(all > 900)
    #expect(Double(without.values.reduce(0, +)) <= 0.005 * Double(all), "\(without)")
  }

  private var tableOfElements: String {
    let names = elementFamilies.flatMap(\.rows).flatMap(\.names).count
    let families = elementFamilies.map { family in
      """
      ## \(family.title)

      Shown as: \(family.shown).

      \(family.rows.flatMap(\.names).sorted().map { "`\($0)`" }.joined(separator: " "))

      """
    }
    return """
      # What becomes of DocBook's elements

      \(names) elements have a form of their own: all of DocBook 5.2 and of its Publishers schema 1.0. What a house adds to
      the schema is shown by its nature, as a block, in a line, or as what holds other blocks, with all its words and with
      its name as class; `element-zonder-vorm` tells its name, how often it occurs, and where first.

      This page is made from the table in `Sources/Validation/Elements`; a test holds them together.

      \(families.joined(separator: "\n"))
      """
  }

  private let booksTitle = "\n## Real books\n"

  private func rest(of page: String) -> String {
    page.range(of: booksTitle).map { String(page[$0.lowerBound...]) } ?? ""
  }

  private func tableOfBooks() throws -> String {
    let known = Set(elementFamilies.flatMap(\.rows).flatMap(\.names))
    let rows = try Self.books.map { book in
      let counts = try elementCounts(of: book)
      let all = counts.values.reduce(0, +)
      let found = counts.filter { known.contains($0.key) }.values.reduce(0, +)
      return "| \(book) | \(all) | \(counts.count) | \(String(format: "%.2f", 100 * Double(found) / Double(all))) % |"
    }
    return booksTitle + """

      | book | elements | names | with a row |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  /// How often each of DocBook's elements begins; those of other vocabularies have a prefix.
  private func elementCounts(of book: String) throws -> [String: Int] {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Self.corpus)/\(book)/book.xml")))
    var counts: [String: Int] = [:]
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>")] where bytes[start...].starts(with: open.utf8) {
        while !bytes[index...].starts(with: close.utf8) { index += 1 }
      }
      let name = bytes[index...].prefix { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x3A) }
      guard !name.isEmpty, !name.contains(UInt8(ascii: ":")) else { continue }
      counts[String(decoding: name, as: UTF8.self), default: 0] += 1
    }
    return counts
  }
}
