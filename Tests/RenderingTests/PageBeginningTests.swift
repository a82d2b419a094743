import BookModel
import Diagnostics
import Foundation
import LibXML
import Linking
import Testing
import Validation
import XMLReading

/// A page may begin with any word that there is: it gets its break, and nobody’s words are lost by that.
@Suite struct PageBeginningTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let folder: String
    let name: String
    var testDescription: String { "\(folder)/\(name)" }

    static let all = ["rendering", "docbook"].flatMap { folder in
      GoldenCase.all(in: folder).map { Case(folder: folder, name: $0) }
    }
  }

  @Test(arguments: Case.all)
  func `each word can begin a page`(book: Case) throws {
    let input = GoldenCase(folder: book.folder, name: book.name).input
    try withBook(holding: input) { folder in
      var report = Report()
      let tree = try readXML(at: folder + "/boek.xml", shownAs: "boek.xml").tree
      let map = PageMap(edition: 1, source: nil, pages: pages(of: tree))
      let linked = try link(folder, isProfile: false, pages: map, report: &report)
      let lost = report.diagnostics.count { $0.code == .lostPage }
      let found = linked.pageBreaks.map(\.label)
      let missing = Set(map.pages.map(\.label)).subtracting(found)
      #expect(missing.count == lost, "\(missing.sorted()) of \(map.pages.count)")
      #expect(found.count == Set(found).count)
      for page in linked.pageBreaks { expectExactPlace(of: page, in: linked, map) }
      let plain = try link(folder, isProfile: false, pages: nil, report: &report)
      #expect(linked.facts.words == plain.facts.words || map.pages.isEmpty)
    }
  }

  /// Each word of any text, told by its place alone.
  private func pages(of tree: XMLTree) -> [RecordedPage] {
    var pages: [RecordedPage] = []
    var characters = 0
    for text in tree.allNodes.filter({ tree.kind(of: $0) == .text }).map({ tree.text(of: $0) }) {
      var isInWord = false
      for scalar in text.unicodeScalars {
        let isSpace = scalar.properties.isWhitespace
        if !isSpace, !isInWord {
          pages.append(
            RecordedPage(label: "p\(pages.count)", file: "boek.xml", characters: characters, words: ""))
        }
        isInWord = !isSpace
        if !isSpace { characters += 1 }
      }
    }
    return pages
  }

  /// Its place in the file is where a word or a tag begins.
  private func expectExactPlace(of page: PageBreakPlace, in linked: LinkedBook, _ map: PageMap) {
    let place = linked.book.sources[page.span]
    let text = place.file.text
    let offset = place.bytes.lowerBound
    #expect(place.bytes.isEmpty && offset > 0 && offset < text.count)
    guard offset > 0, offset < text.count else { return }
    let before = text[offset - 1]
    let beginsThere = isSpace(before) || before >= 0x80 || ">;[]".utf8.contains(before)
    #expect(text[offset] == UInt8(ascii: "<") || beginsThere, "\(page.label)")
    #expect(!isSpace(text[offset]))
  }
}
