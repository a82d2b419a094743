import Diagnostics
import Glibc
import LibPOSIX
import Testing

/// What the catalogue says of numbers and states, and what was printed.
@Suite struct LedgerTests {
  private let film = "<symbol key=\"film\" number=\"22\" kind=\"film\"><title>Een film</title></symbol>"

  private func book(_ symbols: String) throws -> TestBook {
    let book = try TestBook(chapter: "<para><olink targetdoc=\"boekonline\" targetptr=\"film\"/></para>")
    try book.write(symbols: symbols)
    return book
  }

  @Test func `a ledger without any number is as good as before`() throws {
    #expect(try book("<symbol key=\"film\" kind=\"film\"><title>Een film</title></symbol>").findings() == [])
  }

  @Test(arguments: ["2", "20", "12", "2a", "", "2 3", "٢٣", "+22"])
  func `a number is two digits or more, from 2 to 9`(number: String) throws {
    let book = try book("<symbol key=\"film\" number=\"\(number)\" kind=\"film\"><title>Een film</title></symbol>")
    #expect(book.errors() == ["2:20 nummer-onjuist"])
  }

  @Test func `missing numbers come in one fix and count on from the highest`() throws {
    let book = try book(
      "\(film.replacing("22", with: "29"))<symbol key=\"a\" kind=\"film\"><title>A</title></symbol>"
        + "<symbol key=\"b\" kind=\"film\"><title>B</title></symbol>")
    let fixes = book.check().diagnostics.filter { $0.code == .missingSymbolNumber }.compactMap(\.fix)
    #expect(fixes.map { $0.edits.map(\.replacement) } == [[" number=\"32\"", " number=\"33\""]])
  }

  @Test func `a number that was printed is not given again`() throws {
    let book = try book(
      "<symbol key=\"film\" number=\"22\" kind=\"film\"><title>F</title></symbol>"
        + "<symbol key=\"a\" kind=\"film\"><title>A</title></symbol>")
    try book.write(edition: 1, "<symbol key=\"weg\" number=\"99\" address=\"https://example.org/99\"/>")
    let fixes = book.check().diagnostics.compactMap(\.fix)
    #expect(fixes.map { $0.edits.map(\.replacement) } == [[" number=\"222\""]])
  }

  @Test(arguments: [
    ("index.html", true), ("QR", true), ("234", true), ("Register", true), ("qr2", false), ("20", false),
    (String(repeating: "a", count: 100), false), (String(repeating: "a", count: 101), true),
  ])
  func `a key leaves the names of the site alone`(key: String, isWrong: Bool) throws {
    let book = try book("\(film)<symbol key=\"\(key)\" number=\"23\" kind=\"film\"><title>A</title></symbol>")
    #expect(book.errors().map { $0.hasSuffix("sleutel-onjuist") } == (isWrong ? [true] : []))
  }

  @Test func `a chain of replacements may be long, and ends`() throws {
    let chain = (0..<1000).map {
      "<symbol key=\"k\($0)\" kind=\"film\"><title>K</title><moved to=\"\($0 < 999 ? "k\($0 + 1)" : "film")\"/></symbol>"
    }
    let ledger = "<symbol key=\"film\" kind=\"film\"><title>F</title></symbol>" + chain.joined()
    #expect(try book(ledger).findings() == [])
  }

  @Test func `a circle is told once, however many are in it and lead to it`() throws {
    func symbol(_ key: String, to next: String) -> String {
      "<symbol key=\"\(key)\" kind=\"film\"><title>K</title><retired instead=\"\(next)\">Weg.</retired></symbol>"
    }
    let ledger = symbol("film", to: "a") + symbol("a", to: "b") + symbol("b", to: "a")
    #expect(try book(ledger).errors().count == 1)
  }

  @Test func `a symbol that is no longer used stays without a word while copies of it live`() throws {
    let book = try book("\(film)<symbol key=\"oud\" number=\"23\" kind=\"film\"><title>Oud</title></symbol>")
    #expect(book.check().diagnostics.map(\.code) == [.unusedSymbol])
    try book.write(edition: 1, "<symbol key=\"oud\" number=\"23\" address=\"https://example.org/23\"/>")
    #expect(book.check().diagnostics.isEmpty)
  }

  @Test func `what was printed stops a build that contradicts it, also a lenient one`() throws {
    let book = try book(film)
    try book.write(edition: 1, "<symbol key=\"oud\" number=\"23\" address=\"https://example.org/23\" pages=\"14 20\"/>")
    let found = book.failures()
    #expect(found.map(\.code) == [.printedSymbolGone])
    #expect(found.first?.message.dutch.contains("uitgave 1 (blz. 14, 20)") == true)
  }

  @Test func `editions are told together, once a symbol`() throws {
    let book = try book(film)
    let symbol = "<symbol key=\"oud\" number=\"23\" address=\"https://example.org/23\"/>"
    for edition in [1, 2, 10] { try book.write(edition: edition, symbol) }
    #expect(book.failures().map(\.message.english).count == 1)
    #expect(book.failures().first?.message.english.contains("edition 1, 2 and 10") == true)
  }

  @Test func `a printed symbol under another key is told of once`() throws {
    let book = try book("\(film)<symbol key=\"nieuw\" number=\"23\" kind=\"film\"><title>Oud</title></symbol>")
    try book.write(edition: 1, "<symbol key=\"oud\" number=\"23\" address=\"https://example.org/23\"/>")
    #expect(book.check().diagnostics.map(\.code) == [.printedSymbolGone])
  }

  @Test func `printed symbols need a catalogue`() throws {
    let book = try TestBook(chapter: "<para>Tekst.</para>")
    try book.write(edition: 1, "<symbol key=\"oud\" number=\"23\" address=\"https://example.org/23\"/>")
    try removeCatalogue(of: book)
    #expect(book.failures().map(\.code) == [.missingCatalogue])
  }

  @Test(arguments: [
    ("https://example.org/elders", false), ("https://example.org/film", false), ("https://example.org/film/", false),
    ("https://example.org/22", false), ("https://example.org/#film", false), ("https://example.org/#weg", true),
    ("https://example.org", false), ("https://example.org/brochure.pdf", false),
    ("https://example.org/film#film", false), ("https://example.org/film#weg", true),
    ("https://example.com/nergens", false), ("https://example.org/register/", false),
  ])
  func `a target on the companion site is there`(address: String, isWrong: Bool) throws {
    let ledger =
      "\(film)<symbol key=\"a\" number=\"23\" kind=\"page\"><title>A</title><target href=\"\(address)\"/></symbol>"
    #expect(try book(ledger).errors().count == (isWrong ? 1 : 0))
  }

  private func removeCatalogue(of book: TestBook) throws {
    try #require(rename(book.folder + "/boekonline.xml", book.folder + "/weg.txt") == 0)
  }
}

extension TestBook {
  fileprivate func write(edition: Int, _ symbols: String) throws {
    try makeFolders(at: folder + "/editions")
    try write(
      "editions/\(edition).xml",
      "<edition xmlns=\"urn:boekbouw:printed-edition\" number=\"\(edition)\" base=\"https://example.org/\">\(symbols)</edition>"
    )
  }
}
