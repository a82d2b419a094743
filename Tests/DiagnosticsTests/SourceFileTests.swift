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

  @Test(arguments: [
    (0, "", "één"), (2, "é", "én"), (5, "één", ""), (6, "één", ""), (11, "😀", "x"), (13, "", ""), (21, "laatste", ""),
    (-5, "", "één"), (1000, "laatste", ""),
  ])
  func `a line comes without its break`(offset: Int, before: String, behind: String) {
    #expect(file.line(around: offset, reach: 100) == (before, behind))
  }

  @Test func `of a long line comes what is near, in whole characters`() {
    let long = SourceFile(path: "lang", text: Array(String(repeating: "é€😀", count: 1000).utf8))
    for offset in [0, 4500, 4502, 9000] {
      let line = long.line(around: offset, reach: 10)
      #expect(line.before.unicodeScalars.count >= min(10, offset), "\(offset)")
      #expect(line.behind.unicodeScalars.count >= min(10, 9000 - offset), "\(offset)")
      #expect(line.before.utf8.count <= 44 && line.behind.utf8.count <= 44)
      #expect(!(line.before + line.behind).contains("\u{FFFD}"))
    }
  }

  @Test func `an empty file has one position`() {
    let empty = SourceFile(path: "leeg", text: [])
    #expect(empty.position(at: 3) == Position(line: 1, column: 1))
    #expect(empty.line(around: 3, reach: 10) == ("", ""))
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
