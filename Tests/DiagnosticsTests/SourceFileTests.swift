import Diagnostics
import Testing

@Suite struct SourceFileTests {
  private let file = SourceFile(path: "a.xml", text: Array("één\r\n😀x\n\nlaatste".utf8))

  @Test(arguments: [
    (0, 1, 1), (2, 1, 2), (3, 1, 3), (5, 1, 4), (7, 2, 1), (11, 2, 2), (12, 2, 3), (13, 3, 1), (14, 4, 1),
    (21, 4, 8), (1000, 4, 8), (-5, 1, 1),
  ])
  func `a byte offset has a line and a column of characters`(offset: Int, line: Int, column: Int) {
    #expect(file.position(at: offset) == Position(line: line, column: column))
  }

  @Test func `lines come without their breaks`() {
    #expect((0...5).map(file.line) == ["", "één", "😀x", "", "laatste", ""])
  }

  @Test func `an empty file has one position`() {
    let empty = SourceFile(path: "leeg", text: [])
    #expect(empty.position(at: 3) == Position(line: 1, column: 1))
    #expect(empty.line(1) == "")
  }

  @Test func `spans lead back to the file they were made for`() {
    var sources = Sources()
    _ = sources.add(file)
    let other = SourceFile(path: "b.xml", text: Array("ab\ncd".utf8))
    let span = SourceSpan(file: sources.add(other), bytes: 3..<5)
    #expect(sources[span].file.path == "b.xml")
    #expect(sources[span].start == Position(line: 2, column: 1))
    #expect(sources[span].end == Position(line: 2, column: 3))
  }
}
