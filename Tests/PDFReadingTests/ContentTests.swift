import LibQPDF
import PDFReading
import Testing

@Suite struct ContentTests {
  private func spoken(_ content: String, objects: [String] = []) throws -> String {
    try book(["/P << /MCID 0 >> BDC \(content) EMC"], "P[0]", objects: objects).spoken
  }

  @Test(arguments: [
    ("(a b) Tj", "a b"), ("(a) ' (b) '", "ab"), ("1 2 (a) \"", "a"), ("[(a) -900 (b)] TJ", "ab"),
    ("<61 6> Tj", "a`"), ("(a\\142\\143\\)\\(\\\\) Tj", "abc)(\\"), ("(a\\\nb) Tj", "ab"), ("(a(b)c) Tj", "a(b)c"),
    ("% (no) Tj\n(yes) Tj", "yes"), ("q /F 9 Tf Q (a) Tj", "a"), ("BI /W 1 ID \u{1} (x) Tj EI (a) Tj", "a"),
    ("(a)Tj/Span<</ActualText(b)>>BDC(c)Tj EMC(d)Tj", "abd"), ("(tot\u{FF}) Tj", "tot\u{FFFD}\u{FFFD}"),
  ])
  func `what operators show`(content: String, text: String) throws {
    #expect(try spoken(content) == text)
  }

  @Test func `a soft hyphen is nothing`() throws {
    #expect(try spoken("(half) Tj /Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC (way) Tj") == "halfway")
    #expect(try spoken("(half) Tj /Span << /ActualText () >> BDC (-) Tj EMC (way) Tj") == "halfway")
  }

  @Test func `marks of direction are nothing, and fixed spaces are spaces`() throws {
    #expect(try spoken("/Span << /ActualText <FEFF202B0061202C00A000620020202F0063> >> BDC EMC") == "a b c")
  }

  @Test func `text from right to left comes backwards`() throws {
    #expect(try spoken("(a ) Tj /ReversedChars BMC [(olle) 3 (h)] TJ EMC ( b) Tj") == "a hello b")
  }

  @Test func `properties may stand among the resources`() throws {
    let objects = ["null", "null", "<< /MCID 0 /ActualText (named) >>"]
    #expect(try book(["/Span /P BDC (x) Tj EMC"], "P[0]", objects: objects).spoken == "named")
  }

  @Test(arguments: [
    "EMC EMC (a) Tj", "/P BMC /P BMC (a) Tj", "] >> ) } (a) Tj", "Q Q Q (a) Tj /F Tf 1 Tj Tj TJ", "(a) Tj (",
  ])
  func `damage ends no reading`(content: String) throws {
    let text = try book([marked("word") + " " + content], "P[0]")
    #expect(text.spoken == "word")
    #expect(text.spoken(text.stray) == "a")
  }

  @Test func `brackets without end are borne`() throws {
    let deep = String(repeating: "[<<", count: 10_000)
    #expect(try spoken("(a) Tj \(deep)") == "a")
  }
}

@Suite struct FormTests {
  private let composite = "<< /Type /Font /Subtype /Type0 >>"

  @Test func `a form is read where it is shown`() throws {
    let form = stream("BT /F 9 Tf (inside) Tj ET", "/Subtype /Form")
    let text = try book(["/P << /MCID 0 >> BDC (a ) Tj /X Do ( b) Tj EMC"], "P[0]", objects: [composite, form])
    #expect(text.spoken == "a inside b")
  }

  @Test func `marks of a form are its own`() throws {
    let form = stream("BT /F 9 Tf \(marked("inside")) ET", "/Subtype /Form")
    let reference = "<< /Type /MCR /Stm 51 0 R /Pg 10 0 R /MCID 0 >>"
    let text = try book([marked("page ") + " /X Do"], "P[0 \(reference)]", objects: [composite, form])
    #expect(text.spoken == "page inside")
  }

  @Test func `a form that shows itself ends`() throws {
    let form = stream("BT /F 9 Tf (x) Tj /X Do /X Do ET", "/Subtype /Form /Resources << /XObject << /X 51 0 R >> >>")
    let text = try book([marked("a") + " /X Do"], "P[0]", objects: [composite, form])
    #expect(text.spoken == "a")
    #expect(!text.stray.isEmpty)
  }
}

@Suite struct FontTests {
  private func spoken(_ codes: String, map: String, kind: String = "Type0") throws -> String {
    let font = "<< /Type /Font /Subtype /\(kind) /ToUnicode 53 0 R >>"
    let objects = [font, "null", "null", stream(map)]
    return try book(["/P << /MCID 0 >> BDC /G 9 Tf <\(codes)> Tj EMC"], "P[0]", objects: objects).spoken
  }

  @Test func `characters, ligatures and characters outside the basic plane`() throws {
    let map = "3 beginbfchar <0001> <0061> <0002> <00660069> <0003> <D83DDE00> endbfchar"
    #expect(try spoken("000100020003", map: map) == "afi😀")
  }

  @Test func `ranges count on, or list their texts`() throws {
    let map = "2 beginbfrange <0005> <0007> <0061> <0010> <0011> [<0078> <00790079>] endbfrange"
    #expect(try spoken("00050006000700100011", map: map) == "abcxyy")
  }

  @Test func `codes of one byte and of two`() throws {
    let map = """
      2 begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange
      2 beginbfchar <41> <0061> <8041> <0062> endbfchar
      """
    #expect(try spoken("41804141", map: map) == "aba")
  }

  @Test func `a simple font has codes of one byte, whatever its map says`() throws {
    let map = "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0041> <00EB> endbfchar"
    #expect(try spoken("4141", map: map, kind: "Type3") == "ëë")
  }

  @Test func `a code that nothing explains is seen`() throws {
    #expect(try spoken("0001", map: "") == "\u{FFFD}")
    #expect(try spoken("00", map: "1 beginbfchar <01> <0061> endbfchar", kind: "Type1") == "\u{FFFD}")
  }

  @Test(arguments: [
    "<0001> <0061> endbfchar", "1 beginbfrange <0003> <0001> <0061> endbfrange", "(", "endbfrange endbfchar",
  ])
  func `a damaged map is borne`(map: String) throws {
    #expect(try spoken("0009", map: map) == "\u{FFFD}")
  }

  @Test func `a map may not say more than there are codes`() throws {
    let ranges = String(repeating: "<0000> <FFFF> <0061> ", count: 300)
    #expect(try spoken("0000", map: "beginbfrange \(ranges) endbfrange") == "a")
  }
}
