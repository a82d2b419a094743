import LibXML
import Testing

/// A text that is not well-formed, with the place where the parser has to stop marked by `^`.
@Suite struct ParseProblemTests {
  @Test(arguments: [
    ("<a>x</b>^", 76), ("<a>\n<b>é</c>^</a>", 76), ("<a>é & ^b</a>", 68), ("<a>&amp^ b</a>", 23),
    ("<a b=^1/>", 39), ("<a b^/>", 41), ("<a b='^<c/>", 38), ("<a b='1'^c='2'/>", 65),
    ("<a b='1' b='2'^/>", 42), ("<x:a^/>", 201), ("<a é:b='1'^/>", 201), ("<a>é\u{1}</a>", 9),
    ("<a/>^<b/>", 5), ("<a>]]></a>", 62), ("<a>&eacute;^</a>", 26), ("<a>&#xZ^Z;</a>", 6),
    ("<a>&#1Z;</a>", 7), ("^", 4), ("^tekst", 4), ("<a><!-- b", 45), ("<a><?b c", 47),
    ("<a><![CDATA[b", 63), ("<a><!-- b -- c --></a>", 80), ("<a/^ b>", 68),
  ])
  func `has a code and a place`(marked: String, code: Int) throws {
    let problem = try #require(firstProblem(in: marked.replacing("^", with: "")))
    #expect(problem.code == code, "\(problem.message)")
    if let mark = marked.utf8.firstIndex(of: UInt8(ascii: "^")) {
      let expected = marked.utf8.distance(from: marked.utf8.startIndex, to: mark)
      #expect(problem.offset == expected || problem.offset == expected - 1, "\(problem.offset)")
    }
  }

  @Test func `a tag that does not fit names both elements and the line of the first`() throws {
    let problem = try #require(firstProblem(in: "<a>\n<een>\n\n<b/></twee></a>"))
    #expect(problem.subjects.prefix(2) == ["een", "twee"])
    #expect(problem.relatedLine == 2)
  }

  @Test func `bytes that are no UTF-8 are found where they stand`() throws {
    let bytes = Array("<a>\ncaf".utf8) + [0xE9] + Array("</a>".utf8)
    let thrown = #expect(throws: NotWellFormed.self) { try parseXML(bytes) }
    #expect(thrown?.problems.first?.offset == 7)
  }

  @Test func `only the first fatal problem counts, as the others are its echo`() {
    let thrown = #expect(throws: NotWellFormed.self) {
      try parseXML(Array("<a><b></c></d><e f=1></a>".utf8))
    }
    #expect(thrown?.problems.count == 1)
  }

  @Test func `every entity without a meaning is reported`() {
    let thrown = #expect(throws: NotWellFormed.self) {
      try parseXML(Array("<!DOCTYPE a SYSTEM 'x.dtd'><a>&een; &twee;</a>".utf8))
    }
    #expect(thrown?.problems.map(\.subjects.first) == ["een", "twee"])
  }

  @Test func `256 levels may stand inside each other, and no more`() throws {
    #expect(firstProblem(in: nested(256)) == nil)
    let problem = try #require(firstProblem(in: nested(258)))
    #expect(problem.offset > 256 * 3)
    #expect(problem.message.contains("depth"))
    #expect(firstProblem(in: nested(100_000)) != nil)
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
  }
}

/// The first thing wrong with a text, or nil where it is well-formed.
func firstProblem(in text: String) -> ParseProblem? {
  do {
    _ = try parseXML(Array(text.utf8))
    return nil
  } catch {
    return error.problems.first
  }
}
