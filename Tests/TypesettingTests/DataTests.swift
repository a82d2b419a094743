import Foundation
import Testing
import Typesetting

/// The manuscript's text is data: whatever stands in it, no engine takes it for anything else.
@Suite struct DataTests {
  private let signs: [Character] = [
    "a", "é", "中", "😀", "\"", "\\", "#", "{", "}", "(", ")", "[", "]", "$", "`", "*", "_", "@", "/", ",", ";", ":", "-",
    "u", "n", "\u{FFFD}",
  ]

  @Test func `any text comes out as it went in`() throws {
    var random = Numbers(seed: 7)
    let texts = (0..<60).map { _ in String((0..<20).map { _ in signs[random.next(below: signs.count)] }) }
    let paragraphs = texts.map { "<programlisting>\(escaped($0))</programlisting>" }
    let book = try typeset(paragraphs.joined())
    let literals = Literals(of: book.source)
    #expect(literals.isBalanced)
    #expect(texts.allSatisfy { literals.texts.contains($0) })
  }

  @Test func `what is no character of a text is left out or replaced`() throws {
    let book = try typeset("<para>a\u{80}b\u{FFFC}c\u{7F}d</para>")
    #expect(Literals(of: book.source).texts.contains("ab\u{FFFD}cd"))
    #expect(book.words.main.last?.shown == "ab\u{FFFD}cd")
  }

  /// Every book of the golden cases of rendering, so that every element is seen.
  @Test(arguments: ["rendering", "docbook"]) func `every element makes a whole source`(folder: String) throws {
    let root = "Tests/Golden/\(folder)"
    let names = try FileManager.default.contentsOfDirectory(atPath: root).sorted()
    #expect(names.count > 10)
    for name in names {
      let input = try String(contentsOfFile: "\(root)/\(name)/in.xml", encoding: .utf8)
      check(try typeset(input), name)
    }
  }

  private func check(_ book: TypstBook, _ name: String) {
    let literals = Literals(of: book.source)
    #expect(literals.isBalanced, "\(name)")
    #expect(!literals.code.contains(", ,") && !literals.code.contains("(,"), "\(name)")
    #expect(book.origins.count == book.source.count { $0 == UInt8(ascii: "\n") } + 1, "\(name)")
    // What the index refers to stands behind the text for it.
    let own = book.text.replacing(/\(text: "[^"]*", id: "[^"]*"/, with: "")
    let given = names(in: own, /(?:\bid: |\bmark\()"([^"]+)"/)
    let wanted = names(in: book.text, /(?:to-place|page-of|note-again)\("([^"]+)"/)
    #expect(Set(given).count == given.count, "\(name)")
    #expect(Set(wanted).isSubset(of: given), "\(name)")
    // What nobody wrote and something leads to would stand at the end.
    #expect(!(book.text.split(separator: "\n").dropLast().last ?? "").hasPrefix("mark("), "\(name)")
  }

  private func names(in text: String, _ pattern: Regex<(Substring, Substring)>) -> [Substring] {
    text.matches(of: pattern).map(\.output.1)
  }
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
}

/// Numbers that are the same in every run.
private struct Numbers {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
