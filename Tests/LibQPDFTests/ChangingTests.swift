import LibQPDF
import Testing

@Suite struct ChangingTests {
  @Test func `what is made is read again`() throws {
    let file = try PDFFile(onePage)
    let page = try #require(try file.pages().first)
    page.set("/TrimBox", to: file.array([8.5, 8.5, 90, 192.0001].map { file.real($0) }))
    file.root.set("/Trapped", to: file.name("/False"))
    file.root.set("/Words", to: file.dictionary(["/A B": file.string("αβ"), "/C": file.string([0, 40, 255])]))
    file.root.set("/Number", to: file.integer(-7))
    file.root.set("/Intents", to: file.array([try file.parse("<< /S /GTS_PDFX >>")]))
    file.root.remove("/Lang")
    let read = try again(file)
    let trim = try #require(try read.pages().first)["/TrimBox"]
    #expect(trim.items.map(\.real) == [8.5, 8.5, 90, 192.0001])
    #expect(read.root["/Trapped"].name == "/False")
    #expect(read.root["/Words"]["/A B"].text == "αβ")
    #expect(read.root["/Words"]["/C"].bytes == [0, 40, 255])
    #expect(read.root["/Number"].integer == -7)
    #expect(read.root["/Intents"][0]["/S"].name == "/GTS_PDFX")
    #expect(read.root["/Lang"].isNull)
  }

  @Test func `streams are made and replaced`() throws {
    let file = try PDFFile(onePage)
    file.root.set("/Mine", to: try file.stream(Array("one".utf8), ["/Type": file.name("/Metadata")]))
    try #require(try file.pages().first)["/Contents"].replaceData(by: Array("(bye) Tj".utf8))
    let read = try again(file)
    #expect(try read.root["/Mine"].decodedData() == Array("one".utf8))
    #expect(try String(decoding: read.root["/Mine"].rawData(), as: UTF8.self) == "one", "metadata is left as it is")
    #expect(try read.pages().first?.pageContent() == Array("(bye) Tj".utf8))
  }

  @Test func `content comes before and after a page's own`() throws {
    let file = try PDFFile(onePage)
    let page = try #require(try file.pages().first)
    try page.addPageContent(Array("q".utf8), .before)
    try page.addPageContent(Array("Q".utf8), .after)
    let words = try String(decoding: page.pageContent(), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    #expect(words == ["q", "(hello)", "Tj", "Q"])
  }

  @Test func `two places hold one indirect object`() throws {
    let file = try PDFFile(onePage)
    let shared = try file.indirect(file.dictionary(["/N": file.integer(1)]))
    file.root.set("/One", to: shared)
    file.root.set("/Two", to: shared)
    shared.set("/N", to: file.integer(2))
    #expect(try file.indirect(shared).id == shared.id)
    let read = try again(file)
    #expect(read.root["/One"].id == read.root["/Two"].id)
    #expect(read.root["/Two"]["/N"].integer == 2)
  }

  @Test(arguments: ["<< /A", "", "1 2", "]", "<< /A 1 0 R >>"])
  func `text that is no object is refused`(text: String) throws {
    let file = try PDFFile(onePage)
    #expect(throws: PDFError.self) { try file.parse(text) }
  }
}

@Suite struct WritingTests {
  @Test func `the same file gives the same bytes`() throws {
    #expect(try PDFFile(onePage).written() == PDFFile(onePage).written())
    let file = try PDFFile(onePage)
    #expect(try file.written() == file.written())
  }

  @Test func `another file has another ID`() throws {
    let file = try PDFFile(onePage)
    let first = try again(file).trailer["/ID"][1].bytes
    file.root.set("/Lang", to: file.string("en"))
    #expect(first?.count == 16)
    #expect(try again(file).trailer["/ID"][1].bytes != first)
  }

  @Test func `the version can be told`() throws {
    let bytes = try PDFFile(onePage).written(version: "1.6")
    #expect(bytes.starts(with: Array("%PDF-1.6\n".utf8)))
    #expect(try PDFFile(bytes).version == "1.6")
  }

  @Test func `a file from nothing`() throws {
    let file = try PDFFile.empty()
    file.root.set("/Lang", to: file.string("nl"))
    #expect(try file.pages().isEmpty)
    #expect(try again(file).root["/Lang"].text == "nl")
  }
}
