import Foundation
import JSONWriting
import Testing

@Suite struct JSONTests {
  @Test func `a document is written the same way each time, in the order given`() {
    let json = JSON.object([
      .init("z", .number(-1)), .init("a", .list([.flag(true), .text("x")])), .init("weg", nil as JSON?),
      .init("leeg", .list([])), .init("niets", .object([])),
    ])
    #expect(
      json.document == """
        {
          "z": -1,
          "a": [
            true,
            "x"
          ],
          "leeg": [],
          "niets": {}
        }

        """)
  }

  @Test func `every character comes back as it went in`() throws {
    let scalars = (UInt32(0)...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{FFFE}", "😀", "\u{10FFFF}"]
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    let json = quotedForJSON(text)
    let read = try JSONSerialization.jsonObject(with: Data("[\(json)]".utf8)) as? [String]
    #expect(read?.first.map { Array($0.unicodeScalars) } == scalars)
    #expect(!json.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
  }
}
