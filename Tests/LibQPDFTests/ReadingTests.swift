import LibQPDF
import Testing

@Suite struct ReadingTests {
  @Test func `pages, their boxes and what they draw`() throws {
    let file = try PDFFile(onePage)
    let page = try #require(try file.pages().first)
    #expect(try file.pages().count == 1)
    #expect(page.id == ObjectID(number: 3))
    #expect(page["/MediaBox"].items.map(\.real) == [0, 0, 100, 200.5])
    #expect(try page.pageContent() == Array("(hello) Tj".utf8))
    #expect(try page["/Contents"].decodedData() == Array("(hello) Tj".utf8))
    #expect(file.root["/Lang"].text == "nl")
    #expect(file.version == "1.7")
  }

  @Test func `every kind of object`() throws {
    let file = try PDFFile(onePage)
    let array = try file.parse("[null true 7 -1.5 (caf\\351) /A#20B [1] << /K /V >> <00ff>]")
    #expect(
      array.items.map(\.kind) == [
        .null, .boolean, .integer, .real, .string, .name, .array, .dictionary, .string,
      ])
    #expect(array[1].boolean == true)
    #expect(array[2].integer == 7)
    #expect(array[2].real == 7)
    #expect(array[3].real == -1.5)
    #expect(array[4].bytes == Array("caf".utf8) + [0xE9])
    #expect(array[4].text == "café")
    #expect(array[5].name == "/A B")
    #expect(array[6][0].integer == 1)
    #expect(array[7].keys == ["/K"])
    #expect(array[8].bytes == [0, 255])
  }

  @Test func `a text is read in each of its encodings`() throws {
    let file = try PDFFile.empty()
    #expect(try file.parse("<FEFF03B103B2D83DDE00>").text == "αβ😀")
    #expect(try file.parse("<EFBBBFCEB1>").text == "α")
    #expect(try file.parse("(\\200)").text == "•")
  }

  @Test func `what an object does not have is nil or null`() throws {
    let file = try PDFFile(onePage)
    let page = try #require(try file.pages().first)
    #expect(page["/Nothing"]["/Further"].isNull)
    #expect(page[3].isNull)
    #expect(page["/MediaBox"][4].isNull)
    #expect(page["/MediaBox"][-1].isNull)
    #expect(page.integer == nil && page.name == nil && page.text == nil && page.items.isEmpty)
    #expect(file.object(ObjectID(number: 99)) == nil)
    #expect(throws: PDFError.self) { try page.decodedData() }
    #expect(file.takeTroubles().map(\.cause).allSatisfy { $0 == .damaged })
  }

  @Test func `an object keeps its file`() throws {
    func page() throws -> PDFObject? { try PDFFile(onePage).pages().first }
    #expect(try page()?["/Type"].name == "/Page")
  }
}

@Suite struct DamageTests {
  @Test func `what qpdf mends is told`() throws {
    let file = try PDFFile(onePage)
    #expect(file.takeTroubles().contains { $0.reason.contains("cross-reference") })
    #expect(file.takeTroubles().isEmpty)
  }

  @Test func `a sound file has nothing to tell`() throws {
    let sound = try again(try PDFFile(onePage))
    #expect(sound.check().isEmpty)
  }

  @Test func `check finds a stream that cannot be decoded`() throws {
    let broken = pdf(
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
      "<< /Length 4 /Filter /FlateDecode >>\nstream\nxxxx\nendstream")
    let file = try PDFFile(broken)
    _ = file.takeTroubles()
    #expect(!file.check().isEmpty)
  }

  @Test(arguments: ["", "%PDF-1.7", "no PDF at all", "%PDF-1.7\ntrailer << >>"])
  func `what is no PDF is refused`(text: String) {
    #expect(throws: PDFError.self) { try PDFFile(Array(text.utf8)) }
  }

  @Test func `an object too deep is null and told`() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let file = try PDFFile(pdf("<< /Type /Catalog /Pages 2 0 R /Deep 3 0 R >>", "<< /Type /Pages /Kids [] >>", deep))
    _ = file.takeTroubles()
    #expect(file.root["/Deep"].count == 0)
    #expect(!file.takeTroubles().isEmpty)
  }

  @Test func `pages too deep are refused`() {
    let nested = (3..<30_000).map { "\($0) 0 obj\n<< /Type /Pages /Kids [\($0 + 1) 0 R] /Count 1 >>\nendobj\n" }
    let catalogue = "1 0 obj\n<< /Type /Catalog /Pages 3 0 R >>\nendobj\n"
    let text = "%PDF-1.7\n\(catalogue)\(nested.joined())trailer << /Root 1 0 R >>"
    #expect(throws: PDFError.self) { try PDFFile(Array(text.utf8)) }
  }

  @Test func `pages that contain themselves end`() throws {
    let file = try PDFFile(
      pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"))
    #expect((try? file.pages().count) ?? 0 == 0)
  }
}
