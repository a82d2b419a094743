import BookModel
import Diagnostics
import LibPOSIX
import OnlineSymbols
import Pipeline
import Testing
import Validation
import WordChecking

@Suite struct PageRecordTests {
  private static let record = PageRecord(
    edition: 1, source: "9789000000006",
    pages: [RecordedPage(label: "7", file: "boek.xml", characters: 8, words: "Een “zin” \\ \"dus\"")],
    symbols: [RecordedSymbol(key: SymbolKey("een-film"), page: "7")])

  private static func pages(_ row: String) -> String { "{\"edition\": 1, \"pages\": [\n\(row)]}" }

  @Test func `the file has a row a line`() {
    #expect(
      String(decoding: Self.record.file, as: UTF8.self) == #"""
        {
          "edition": 1,
          "source": "9789000000006",
          "pages": [
            {"page": "7", "file": "boek.xml", "characters": 8, "words": "Een “zin” \\ \"dus\""}
          ],
          "symbols": [
            {"key": "een-film", "page": "7"}
          ]
        }

        """#)
  }

  @Test func `what the words of a printed book tell is a record`() {
    let starts = [PageStart(label: "7", file: "map/boek/deel/een.xml", characters: 3, words: "Een zin")]
    let record = PageRecord(edition: 2, source: nil, starts, symbols: [], in: "map/boek")
    #expect(record.pages.map(\.file) == ["deel/een.xml"])
    #expect(record.pages.map(\.characters) == [3])
  }

  @Test func `what is written is read back`() throws {
    let book = try TestBook(chapter: "<para>Een zin.</para>")
    try book.write(Self.record)
    var report = Report()
    let read = readPageRecord(of: 1, in: book.folder + "/editions", report: &report)
    #expect(report.diagnostics.isEmpty)
    #expect(read?.file == Self.record.file)
  }

  @Test(arguments: [
    ("{\"edition\": 2}", "1:13 uitgave-onleesbaar"), ("", "1:1 uitgave-onleesbaar"), ("{", "1:2 uitgave-onleesbaar"),
    ("{\"edition\": 1, \"pages\": 3}", "1:25 uitgave-onleesbaar"),
    ("{\"edition\": 1, \"edition\": 1}", "1:16 uitgave-onleesbaar"),
    (pages("{\"page\": \"\", \"file\": \"boek.xml\", \"characters\": 1}"), "2:1 uitgave-onleesbaar"),
    (pages("{\"page\": \"1\", \"characters\": 1}"), "2:1 uitgave-onleesbaar"),
    (pages("{\"page\": \"1\", \"file\": \"boek.xml\", \"characters\": -1}"), "2:1 uitgave-onleesbaar"),
    ("{\"edition\": 1, \"symbols\": [\n{\"page\": \"1\"}]}", "2:1 uitgave-onleesbaar"),
    ("{\"edition\": 1, \"pages\": [\"\\ud800\"]}", "1:29 uitgave-onleesbaar"),
    ("{\"edition\": 1} x", "1:16 uitgave-onleesbaar"),
  ])
  func `a row that says nothing is told where it stands`(text: String, finding: String) throws {
    let book = try TestBook(chapter: "<para>Een zin.</para>")
    try makeFolders(at: book.folder + "/editions")
    try book.write("editions/1.pages.json", text)
    #expect(book.findings() == [finding])
  }

  @Test(arguments: [("2", "2"), ("2", "1"), ("ii", "i")])
  func `pages begin once, and count up`(first: String, second: String) throws {
    let book = try TestBook(chapter: "<para>Een zin.</para>")
    try book.write(
      pages: [first, second].enumerated().map { index, label in
        RecordedPage(label: label, file: "boek.xml", characters: 8 + 3 * index, words: ["Een", "zin."][index])
      })
    #expect(book.findings() == ["6:5 bladzijde-volgorde"])
  }

  @Test func `files that nest too deep are no record`() throws {
    let book = try TestBook(chapter: "<para>Een zin.</para>")
    try makeFolders(at: book.folder + "/editions")
    try book.write("editions/1.pages.json", String(repeating: "[", count: 100_000))
    #expect(book.findings() == ["1:33 uitgave-onleesbaar"])
  }

  @Test func `the record is written once, and again only where it says the same or nothing is frozen`() throws {
    let book = try TestBook(chapter: "<para>Een zin.</para>")
    let (path, plan) = (book.folder + "/editions/1.pages.json", book.plan(book.output))
    var report = Report()
    let first = try recordEdition(Self.record, of: plan, report: &report)
    #expect(first.path == path && !first.isUnchanged && first.summary.english.contains("git add"))
    #expect(try recordEdition(Self.record, of: plan, report: &report).isUnchanged)
    let other = PageRecord(edition: 1, source: nil, pages: Self.record.pages, symbols: [])
    #expect(try !recordEdition(other, of: plan, report: &report).isUnchanged)
    try book.write("editions/1.xml", "<edition/>")
    #expect(try recordEdition(other, of: plan, report: &report).isUnchanged)
    #expect(throws: Stopped.self) { try recordEdition(Self.record, of: plan, report: &report) }
    #expect(report.diagnostics.map(\.code) == [.frozenEdition])
    #expect(try readFile(path) == other.file)
  }
}
