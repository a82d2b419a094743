import LibXML
import Testing

/// A text that is not well-formed, with the place where the parser has to stop marked by `^`.
@Suite struct ParseProblemTests {
  @Test(arguments: [
    ("<a>x</b>^", ParserError.tagNameMismatch), ("<a>\n<b>é</c>^</a>", .tagNameMismatch),
    ("<a>é & ^b</a>", .nameRequired), ("<a>&amp^ b</a>", .entityRefSemicolonMissing),
    ("<a b=^1/>", .attributeNotStarted), ("<a b^/>", .attributeWithoutValue), ("<a b='^<c/>", .lessThanInAttribute),
    ("<a b='1'^c='2'/>", .spaceRequired),
    ("<a b='1' b='2'^/>", .attributeRedefined), ("<x:a^/>", .undefinedNamespace),
    ("<a é:b='1'^/>", .undefinedNamespace), ("<a>é\u{1}</a>", .invalidChar),
    ("<a/>^<b/>", .documentEnd), ("<a>]]></a>", .misplacedCDATAEnd), ("<a>&eacute;^</a>", .undeclaredEntity),
    ("<a>&#xZ^Z;</a>", .invalidHexCharRef),
    ("<a>&#1Z;</a>", .invalidDecCharRef), ("^", .documentEmpty), ("^tekst", .documentEmpty),
    ("<a><!-- b", .commentNotFinished), ("<a><?b c", .piNotFinished),
    ("<a><![CDATA[b", .cdataNotFinished), ("<a><!-- b -- c --></a>", .hyphenInComment), ("<a/^ b>", .nameRequired),
  ])
  func `has a kind and a place`(marked: String, kind: ParserError) throws {
    let problem = try #require(firstProblem(in: marked.replacing("^", with: "")))
    #expect(problem.kind == kind, "\(problem.message)")
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
