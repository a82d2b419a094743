import LibQPDF
import PDFReading
import Testing

@Suite struct PageTests {
  private func labels(_ tree: String, pages: Int = 4) throws -> [String] {
    let contents = Array(repeating: "", count: pages)
    return try book(contents, "", catalogue: "/PageLabels << \(tree) >>").pages.map(\.label)
  }

  @Test func `a page without a label has its number`() throws {
    #expect(try book(["", ""], "").pages.map(\.label) == ["1", "2"])
    #expect(try labels("/Nums [2 << /S /D >>]") == ["1", "2", "1", "2"])
  }

  @Test func `labels in every style`() throws {
    #expect(try labels("/Nums [0 << /S /r >> 2 << /S /D /St 7 >>]") == ["i", "ii", "7", "8"])
    #expect(
      try labels("/Nums [0 << /S /R /St 1999 >> 1 << /S /A /P (App. ) >> 3 << /P (x) >>]") == [
        "MCMXCIX", "App. A", "App. B", "x",
      ])
    #expect(try labels("/Nums [0 << /S /a /St 26 >>]") == ["z", "aa", "bb", "cc"])
  }

  @Test(arguments: ["/Kids [1 0 R]", "/Nums [0]", "/Nums [0 7]", "/Nums [-5 << /S /r /St 9223372036854775807 >>]"])
  func `damaged labels are borne`(tree: String) throws {
    #expect(try labels(tree).count == 4)
  }

  @Test func `boxes come from the page or from above it`() throws {
    let page = try book([""], "").pages[0]
    #expect(page.media == PageBox(left: 0, bottom: 0, right: 100, top: 200))
    #expect(page.trim == nil)
  }
}

@Suite struct FactsTests {
  @Test func `what a file says about itself`() throws {
    let metadata = stream(
      "<rdf:Description pdfaid:part=\"2\" pdfaid:conformance=\"A\"><pdfuaid:part>1</pdfuaid:part></rdf:Description>")
    let bytes = file([""], "", catalogue: "/Lang (nl-NL) /Metadata 50 0 R", objects: [metadata])
    let facts = try readFacts(of: PDFFile(bytes))
    #expect(facts.isTagged)
    #expect(facts.language == "nl-NL")
    #expect(facts.title == nil)
    #expect(facts.standards == ["PDF/A-2A", "PDF/UA-1"])
    #expect(facts.fonts.contains(PDFFacts.Font(name: "Helvetica", isEmbedded: false)))
  }
}
