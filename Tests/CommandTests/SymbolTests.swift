import Foundation
import Testing

/// `boekbouw symbols`
@Suite struct SymbolTests {
  private static let ledger = """
    <?xml version="1.0"?>\r
    <!-- de onze -->\r
    <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base='https://example.org/' xml:lang="nl">\r
    \t<symbol  kind='film'  key='aswolk' number="22">\r
    \t\t<title>De aswolk</title>\r
    \t\t<target href="https://example.com/a"/><accepted by="Ank"/>\r
    \t</symbol>\r
    \t<symbol key="leeg" number="23" kind="page"><title>Leeg</title></symbol>\r
    </catalogue>\r

    """

  private func book() throws -> Book {
    let uses = ["aswolk", "leeg"].map { "<olink targetdoc=\"boekonline\" targetptr=\"\($0)\"/>" }
    return try Book(
      "<?pagebreak 12?><para>Zie \(uses.joined())</para>", files: ["boekonline.xml": Array(Self.ledger.utf8)])
  }

  private func run(_ arguments: String..., in book: Book) throws -> Outcome {
    try Program.run(["symbols"] + arguments + ["--language", "en"], in: book.folder)
  }

  private func ledger(of book: Book) throws -> String {
    try String(contentsOfFile: book.folder + "/boekonline.xml", encoding: .utf8)
  }

  @Test func `the list says where each symbol stands and leads`() throws {
    let book = try book()
    let outcome = try run("list", ".", in: book)
    #expect(
      outcome.out == """
        22  aswolk (film): De aswolk
            Chapter 1. Een, p. 12
            → https://example.com/a
        23  leeg (page): Leeg
            Chapter 1. Een, p. 12
            stays on its own page

        """ || outcome.out.contains("Hoofdstuk 1. Een, p. 12"))
    #expect(outcome.code == 0 && outcome.err == "")
  }

  @Test func `the list as JSON is the run's report`() throws {
    let book = try book()
    let outcome = try run(".", "--format", "json", in: book)
    let report = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any]
    let symbols = report?["symbols"] as? [[String: Any]]
    #expect(symbols?.map { $0["key"] as? String } == ["aswolk", "leeg"])
    #expect(symbols?.first?["printedAddress"] as? String == "example.org/22")
  }

  @Test func `a book without symbols has no list, and says so`() throws {
    let book = try Book()
    let outcome = try run(".", in: book)
    #expect(outcome.code == 1 && outcome.err.contains("[geen-symbolen]"))
  }

  @Test func `retargeting touches no other byte, and ends the sign-off`() throws {
    let book = try book()
    let outcome = try run("retarget", "aswolk", "https://example.com/b?c&d", "--on", "2026-11-26", "-m", ".", in: book)
    #expect(outcome.code == 0, "\(outcome.err)")
    let expected = Self.ledger.replacing(
      "<target href=\"https://example.com/a\"/><accepted by=\"Ank\"/>",
      with: "<target href=\"https://example.com/b?c&amp;d\" since=\"2026-11-26\"/>")
    #expect(try ledger(of: book) == expected)
  }

  @Test func `a new symbol comes last, in the author's layout, with the next number`() throws {
    let book = try book()
    let outcome = try run(
      "add", "nieuw", "--kind", "tool", "--title", "A & <B>", "--target", "https://example.com/", "-m", ".", in: book)
    #expect(outcome.code == 0, "\(outcome.err)")
    let added =
      "\r\n\t<symbol key=\"nieuw\" number=\"24\" kind=\"tool\">\r\n\t  <title>A &amp; &lt;B&gt;</title>"
      + "\r\n\t  <target href=\"https://example.com/\"/>\r\n\t</symbol>\r\n</catalogue>"
    #expect(try ledger(of: book) == Self.ledger.replacing("\r\n</catalogue>", with: added))
  }

  @Test func `a symbol can be retired, and come back`() throws {
    let book = try book()
    #expect(try run("retire", "leeg", "--text", "Weg.", "--on", "2026-01-02", "-m", ".", in: book).code == 0)
    #expect(try ledger(of: book).contains("<title>Leeg</title><retired date=\"2026-01-02\">Weg.</retired></symbol>"))
    #expect(try run("retarget", "leeg", "https://example.com/", "--on", "2026-01-03", "-m", ".", in: book).code == 0)
    let target = "<title>Leeg</title><target href=\"https://example.com/\" since=\"2026-01-03\"/></symbol>"
    #expect(try ledger(of: book).contains(target))
  }

  @Test(arguments: [
    ["retarget", "aswolk", "javascript:alert(1)"], ["retarget", "aswolk", "data:text/html,x"],
    ["retarget", "weg", "https://a.nl"],
    ["move", "aswolk", "aswolk"], ["move", "aswolk", "weg"], ["add", "Aswolk", "--kind", "film", "--title", "A"],
    ["add", "a b", "--kind", "film", "--title", "A"], ["add", "index.html", "--kind", "film", "--title", "A"],
    ["add", "nieuw", "--kind", "film", "--title", "A\u{1}B"],
    ["retarget", "aswolk", "https://example.com/\u{85}"],
  ])
  func `a change that would break the ledger leaves it as it was`(arguments: [String]) throws {
    let book = try book()
    let outcome = try Program.run(["symbols"] + arguments + ["-m", "."], in: book.folder)
    #expect(outcome.code == 1 && outcome.err.contains("["), "\(outcome.out)\(outcome.err)")
    #expect(try ledger(of: book) == Self.ledger)
  }

  @Test(arguments: [["--edition", "0"], ["--edition", "een"], []])
  func `an edition has a number`(arguments: [String]) throws {
    let book = try book()
    #expect(try Program.run(["symbols", "freeze", "."] + arguments, in: book.folder).code == 2)
  }

  @Test func `a frozen edition keeps what was printed, and takes pages later`() throws {
    let book = try book()
    let first = try run("freeze", "--edition", "1", ".", in: book)
    #expect(first.code == 0, "\(first.err)")
    let record = try String(contentsOfFile: book.folder + "/editions/1.xml", encoding: .utf8)
    #expect(
      record == """
        <?xml version="1.0" encoding="UTF-8"?>
        <edition xmlns="urn:boekbouw:printed-edition" number="1" base="https://example.org/">
          <symbol key="aswolk" number="22" address="https://example.org/22" pages="12"/>
          <symbol key="leeg" number="23" address="https://example.org/23" pages="12"/>
        </edition>

        """)
    try book.write("editions/1.pages.json", #"{"edition": 1, "symbols": [{"key": "aswolk", "page": "xiv"}]}"#)
    #expect(try run("freeze", "--edition", "1", ".", in: book).out.contains("1 of them with pages"))
    #expect(try run("freeze", "--edition", "1", ".", in: book).out.contains("already"))
    try book.write("boekonline.xml", Self.ledger.replacing("\"23\"", with: "\"24\""))
    #expect(try run("freeze", "--edition", "2", ".", in: book).err.contains("[gedrukt-nummer-anders]"))
  }

  @Test func `an edition that differs is not frozen over the first`() throws {
    let book = try book()
    #expect(try run("freeze", "--edition", "1", ".", in: book).code == 0)
    let record = try Data(contentsOf: URL(fileURLWithPath: book.folder + "/editions/1.xml"))
    try book.write("boek.xml", Book.text("<para>Zie <olink targetdoc=\"boekonline\" targetptr=\"aswolk\"/></para>"))
    let again = try run("freeze", "--edition", "1", ".", in: book)
    #expect(again.code == 1 && again.err.contains("[uitgave-ligt-vast]") && again.err.contains("leeg"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: book.folder + "/editions/1.xml")) == record)
  }

  @Test func `without numbers nothing is frozen, and a command gives them`() throws {
    let book = try book()
    try book.write(
      "boekonline.xml", Self.ledger.replacing(" number=\"22\"", with: "").replacing(" number=\"23\"", with: ""))
    #expect(try run("freeze", "--edition", "1", ".", in: book).err.contains("[nummer-ontbreekt]"))
    #expect(try run("number", "-m", ".", in: book).code == 0)
    #expect(try run("freeze", "--edition", "1", ".", in: book).code == 0)
  }

  @Test func `pages that were frozen stay when nothing says otherwise`() throws {
    let book = try book()
    #expect(try run("freeze", "--edition", "1", ".", in: book).code == 0)
    let uses = ["aswolk", "leeg"].map { "<olink targetdoc=\"boekonline\" targetptr=\"\($0)\"/>" }.joined()
    try book.write("boek.xml", Book.text("<para>Zie \(uses)</para>"))
    #expect(try run("freeze", "--edition", "1", ".", in: book).out.contains("2 of them with pages"))
    try book.write("editions/1.pages.json", #"{"edition": 1, "symbols": [{"key": "weg", "page": "9"}]}"#)
    let stray = try run("freeze", "--edition", "1", ".", in: book)
    #expect(stray.code == 1 && stray.err.contains("“weg”"))
  }

  @Test func `where all have numbers there is nothing to do`() throws {
    let book = try book()
    let outcome = try run("number", "-m", ".", in: book)
    #expect(outcome.code == 0 && outcome.err.contains("nothing to do"))
    #expect(try ledger(of: book) == Self.ledger)
  }

  @Test func `runs at the same time wait for each other`() throws {
    let book = try book()
    let folder = book.folder
    DispatchQueue.concurrentPerform(iterations: 4) { index in
      let arguments = ["symbols", "add", "extra\(index)", "--kind", "film", "--title", "A", "-m", "."]
      #expect((try? Program.run(arguments, in: folder))?.code == 0)
    }
    #expect(try ledger(of: book).split(separator: "key=\"extra").count == 5)
  }

  @Test func `a number that was printed comes back`() throws {
    let book = try book()
    #expect(try run("freeze", "--edition", "1", ".", in: book).code == 0)
    try book.write("boekonline.xml", Self.ledger.replacing(" number=\"22\"", with: ""))
    #expect(try run("number", "-m", ".", in: book).code == 0)
    #expect(try ledger(of: book).contains("key='aswolk' number=\"22\""))
  }

  @Test func `a book that begins is told what to begin with`() throws {
    let book = try Book()
    try FileManager.default.removeItem(atPath: book.folder + "/boekonline.xml")
    for arguments in [["list", "."], ["add", "a", "--kind", "film", "--title", "A", "-m", "."]] {
      let outcome = try Program.run(["symbols"] + arguments, in: book.folder)
      #expect(outcome.code == 1 && outcome.err.contains("<catalogue xmlns="), "\(outcome.err)")
    }
  }

  @Test func `what comes out of an entity is left to its author`() throws {
    let book = try book()
    let entity = "<!DOCTYPE catalogue [<!ENTITY t '<target href=\"https://x.nl/1\"/><note>belangrijk</note>'>]>"
    let ledger = Self.ledger.replacing("<!-- de onze -->", with: entity).replacing(
      "<title>Leeg</title>", with: "<title>Leeg</title>&t;")
    try book.write("boekonline.xml", ledger)
    let outcome = try run("retarget", "leeg", "https://x.nl/5", "-m", ".", in: book)
    #expect(outcome.code == 1 && outcome.err.contains("entity"), "\(outcome.err)")
    #expect(try self.ledger(of: book) == ledger)
  }

  @Test func `a ledger with a prefix keeps it`() throws {
    let book = try book()
    let ledger = """
      <o:catalogue xmlns:o="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://example.org/">
      <o:symbol key="aswolk" kind="film" number="22"><o:title>A</o:title></o:symbol></o:catalogue>
      """
    try book.write("boekonline.xml", ledger)
    try book.write("boek.xml", Book.text("<para>Zie <olink targetdoc=\"boekonline\" targetptr=\"aswolk\"/></para>"))
    #expect(try run("retire", "aswolk", "--text", "Weg.", "--on", "2026-01-02", "-m", ".", in: book).code == 0)
    #expect(try run("add", "b", "--kind", "film", "--title", "B", "-m", ".", in: book).code == 0)
    #expect(try self.ledger(of: book).contains("</o:title><o:retired date=\"2026-01-02\">Weg.</o:retired></o:symbol>"))
    #expect(try self.ledger(of: book).contains("<o:title>B</o:title>"))
  }

  @Test(arguments: [
    "https://x.nl/b/?q=1", "https://x.nl/../b/", "https://x.nl//b/", "https://u:p@x.nl/b/", "https://x.nl/b%20c/",
    "https://x.nl/b\u{E9}/", "javascript:alert(1)/", "https://x.nl:99999/", "https://x..nl/",
  ])
  func `an address that paper cannot carry is no base, and never lenient`(base: String) throws {
    let book = try book()
    try book.write("boekonline.xml", Self.ledger.replacing("https://example.org/", with: base))
    let outcome = try run("freeze", "--edition", "1", "--lenient", ".", in: book)
    #expect(outcome.code == 1 && outcome.err.contains("[basis-onjuist]"), "\(outcome.err)")
  }
}
