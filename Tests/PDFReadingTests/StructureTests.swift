import LibQPDF
import PDFReading
import Testing

@Suite struct StructureTests {
  @Test func `words come in the order of the tree, whatever the page draws first`() throws {
    let text = try book(marked("second", "first"), "P[1] P[0]")
    #expect(text.spoken == "first second")
    #expect(text.stray.isEmpty)
  }

  @Test func `a block ends a word, an inline element does not`() throws {
    #expect(try book(marked("half", "way", "next"), "P[0 Link[Span[1]]] P[2]").spoken == "halfway next")
  }

  @Test func `a span that is placed as a block ends a word`() throws {
    let text = try book(marked("quote.", "Author"), "BlockQuote[0 Span{/A << /O /Layout /Placement /Block >>}[1]]")
    #expect(text.spoken == "quote. Author")
  }

  @Test func `attributes of a class count as an element's own`() throws {
    let text = try book(
      marked("one", "two"), "Div[0 Span{/C /Own}[1]]", tree: "/ClassMap << /Own << /O /Layout /Placement /Block >> >>")
    #expect(text.spoken == "one two")
  }

  @Test func `a word on two pages stands where it begins`() throws {
    let text = try book(
      [marked("one ", "toward"), marked("s two")],
      "P[0 1 << /Type /MCR /Pg 12 0 R /MCID 0 >>]")
    #expect(text.main.map(\.text) == ["one", "towards", "two"])
    #expect(text.main.map(\.page) == [0, 0, 1])
  }

  @Test func `an element names the page of its content`() throws {
    let text = try book([marked("a"), marked("b")], "P[0] P{/Pg 12 0 R}[0]")
    #expect(text.spoken == "a | b")
  }

  @Test func `artifacts are no text`() throws {
    let content = "/Artifact BMC (head) Tj EMC /Artifact << /Type /Pagination >> BDC (7) Tj EMC " + marked("text")
    let text = try book(content, "P[0]")
    #expect(text.spoken == "text")
    #expect(text.stray.isEmpty)
  }

  @Test(arguments: ["TOC", "TOC[TOCI", "Artifact"])
  func `contents and artifacts of the tree are left out`(name: String) throws {
    let end = name.contains("[") ? "[0]]" : "[0]"
    let text = try book(marked("left", "kept"), "\(name)\(end) P[1]")
    #expect(text.spoken == "kept")
    #expect(text.stray.isEmpty)
  }

  @Test func `a description stands in place of what it describes`() throws {
    let text = try book(marked("drawn", "caption"), "Div[Caption[1] Figure{/Alt (A drawing)}[0]]")
    #expect(text.spoken == "caption")
    #expect(text.stray.isEmpty)
  }

  @Test func `a picture in running text parts no words`() throws {
    let block = "/A << /O /Layout /Placement /Block >>"
    let text = try book(marked("word", "sign", "."), "P[0 Link[Figure{/Alt (film) \(block)}[1]] 2]")
    #expect(text.spoken == "word.")
    #expect(try book(marked("a", "b", "c"), "Div[0 Figure{/Alt (x) \(block)}[1] 2]").spoken == "a c")
  }

  @Test func `a formula without a description is text`() throws {
    #expect(try book(marked("E", "=mc"), "P[0 Formula[1]]").spoken == "E=mc")
  }

  @Test func `an element's replacement is spoken`() throws {
    let text = try book(marked("x", "y"), "P[Span{/ActualText <FEFF00EB006E>}[0] 1]")
    #expect(text.spoken == "ëny")
    #expect(text.stray.isEmpty)
  }

  @Test func `names of a producer's own mean what they stand for`() throws {
    let tree = "/RoleMap << /Strong /Fat /Fat /Span /Loop /Pool /Pool /Loop >>"
    #expect(try book(marked("a", "b", "c"), "P[0 Fat[1]] Loop[2]", tree: tree).spoken == "ab c")
  }
}

@Suite struct ListTests {
  private func list(_ numbering: String) throws -> String {
    let attributes = numbering.isEmpty ? "" : "{/A << /O /List /ListNumbering /\(numbering) >>}"
    return try book(marked("x", "text"), "L\(attributes)[LI[Lbl[0] LBody[1]]]").spoken
  }

  @Test(arguments: ["Decimal", "Circle", "Disc", "LowerRoman", "Unordered"])
  func `numbers and signs of items are left out`(numbering: String) throws {
    #expect(try list(numbering) == "text")
  }

  @Test(arguments: ["None", "Description", ""])
  func `terms are text`(numbering: String) throws {
    #expect(try list(numbering) == "x text")
  }

  @Test func `a list of terms within a numbered one`() throws {
    let decimal = "{/A << /ListNumbering /Decimal >>}"
    let text = try book(marked("1", "term", "body"), "L\(decimal)[LI[Lbl[0] LBody[L[LI[Lbl[1] LBody[2]]]]]]")
    #expect(text.spoken == "term body")
  }

  @Test(arguments: ["L[LI[Lbl[0 Lbl[1] Note[Lbl[2] 3]] LBody[4]]]", "L[LI[Lbl[0] LBody[4 Lbl[1] Note[Lbl[2] 3]]]]"])
  func `the call of a note in a list of terms is no text`(tree: String) throws {
    let text = try book(marked("term", "1", "1", "Note.", "body"), tree)
    #expect(text.spoken == "term body")
    #expect(text.notes.map { text.spoken($0.words) } == ["Note."])
  }
}

@Suite struct NoteTests {
  @Test func `a note stands apart, and its call is no text`() throws {
    let text = try book(
      marked("word", "1", ".", "1", "The note."), "P[0 Lbl[Link[Span[1]]] Note[P[Lbl[3]] P[4]] 2]")
    #expect(text.spoken == "word.")
    #expect(text.notes.map { text.spoken($0.words) } == ["The note."])
    #expect(text.notes.map(\.callPage) == [0])
  }

  @Test func `a note goes on on the next page`() throws {
    let text = try book(
      [marked("word", "1", "1", "Begin"), marked("end")],
      "P[0 Lbl[1] Note[Lbl[2] 3 << /Type /MCR /Pg 12 0 R /MCID 0 >>]]")
    #expect(text.notes[0].callPage == 0)
    #expect(text.notes[0].words == [PrintedWord(text: "Beginend", page: 0)])
  }

  @Test func `each note has the page of its own call`() throws {
    let text = try book(
      [marked("1", "note"), marked("2", "3", "two", "three")],
      "P[Lbl[0] Note[1]] P{/Pg 12 0 R}[Lbl[0] FENote[2] Lbl[1] Note[3]]")
    #expect(text.notes.map(\.callPage) == [0, 1, 1])
  }

  @Test func `a note in a note`() throws {
    let text = try book(
      marked("1", "outer", "2", "inner", "rest"), "P[Lbl[0] Note[1 Lbl[2] Note[3] 4]]")
    #expect(text.notes.map { text.spoken($0.words) } == ["outerrest", "inner"])
  }

  @Test func `a note that nothing leads to has no call`() throws {
    #expect(try book(marked("note"), "Note[0]").notes.map(\.callPage) == [nil])
  }
}

@Suite struct DamagedStructureTests {
  @Test func `a circle is walked once`() throws {
    let objects = ["<< /S /P /K [0 50 0 R 4 0 R] >>"]
    #expect(try book([marked("once")], "50 0 R 50 0 R", objects: objects).spoken == "once")
  }

  @Test func `an array that holds itself is walked once`() throws {
    #expect(try book([marked("once")], "50 0 R", objects: ["[0 50 0 R [50 0 R]]"]).spoken == "once")
  }

  @Test func `references that lead nowhere are passed over`() throws {
    let text = try book(
      marked("there"),
      "P[99 0 << /Type /MCR /MCID 7 >> << /Type /MCR /Pg 98 0 R /MCID 0 >> << /Type /OBJR >> 97 0 R null (x)]")
    #expect(text.spoken == "there")
  }

  @Test func `text that no element refers to is shown as stray`() throws {
    let text = try book([marked("spoken", "marked"), "(loose) Tj"], "P[0]")
    #expect(text.spoken == "spoken")
    #expect(text.stray == [PrintedWord(text: "marked", page: 0), PrintedWord(text: "loose", page: 1)])
  }

  @Test func `what lies too deep is stray`() throws {
    let depth = 450
    let nested = String(repeating: "<< /S /Div /K ", count: depth) + "0" + String(repeating: " >>", count: depth)
    let text = try book(marked("deep"), nested)
    #expect(text.spoken + text.spoken(text.stray) == "deep")
  }

  @Test func `a file without a tree has only stray words`() throws {
    let untagged =
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Kids [3 0 R] /Count 1 >>\nendobj\n"
    let page = "3 0 obj\n<< /Type /Page /Contents 4 0 R /Parent 2 0 R >>\nendobj\n"
    let text = try readText(
      of: Array("\(untagged)\(page)4 0 obj\n\(stream("(x) Tj"))\nendobj\ntrailer << /Root 1 0 R >>".utf8))
    #expect(text.main.isEmpty)
    #expect(text.stray == [PrintedWord(text: "\u{FFFD}", page: 0)])
  }
}
