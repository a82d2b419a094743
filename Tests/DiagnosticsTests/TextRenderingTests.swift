import Diagnostics
import Testing

/// What people see. A place in the text is marked by brackets: `abc[def]`.
@Suite struct TextRenderingTests {
  @Test func `place, severity, message, code, excerpt, caret and hint`() {
    #expect(
      text("een\n  <a>[<fout/>]</a>")
        == """
        a.xml:2:6: fout: wat [onbekend-element]
            <a><fout/></a>
               ^~~~~~~
          hint: zo

        """)
  }

  @Test func `English where that is asked for`() {
    #expect(text("[x]", .english).hasPrefix("a.xml:1:1: error: what [onbekend-element]\n"))
    #expect(text("[x]", .english).hasSuffix("  hint: thus\n"))
  }

  @Test func `without a place there is no excerpt`() {
    let plain = Diagnostic(.unwritableOutput, Message(dutch: "vol", english: "full"))
    #expect(
      DiagnosticText(language: .dutch, colour: false).text(of: plain) == "fout: vol [uitvoer-mislukt]\n")
  }

  @Test func `a range over lines is marked to the end of its first line`() {
    #expect(lines("ab[cd\nef]gh")[1...2] == ["  abcd", "    ^~"])
  }

  @Test func `an empty range has one caret, behind the last character too`() {
    #expect(lines("abc[]")[1...2] == ["  abc", "     ^"])
  }

  @Test func `an empty line has no excerpt`() {
    #expect(lines("a\n[]\nb").count == 2)
  }

  @Test func `of a long line the part around the place is shown, and the caret fits it`() {
    let shown = lines(String(repeating: "x", count: 500) + "[<hier>]" + String(repeating: "y", count: 500))
    #expect(shown[1].count < 110)
    #expect(shown[1].hasPrefix("  …"))
    #expect(shown[1].hasSuffix("…"))
    #expect(marked(shown) == "<hier>")
  }

  @Test func `of a long line with the place at its start only the end is left out`() {
    let shown = lines("[<hier>]" + String(repeating: "y", count: 500))
    #expect(shown[1].hasPrefix("  <hier>"))
    #expect(marked(shown) == "<hier>")
  }

  @Test func `tabs before the place do not move the caret`() {
    let shown = lines("\t\té[<b/>]")
    #expect(shown[1] == "    é<b/>")
    #expect(marked(shown) == "<b/>")
  }

  @Test func `characters that are two columns wide, or none, do not move the caret`() {
    #expect(lines("日本[<b/>]")[2] == "      ^~~~")
    #expect(lines("😀[x]")[2] == "    ^")
    #expect(lines("e\u{301}[x]")[2] == "   ^")
  }

  @Test(arguments: ["\u{1B}[31m", "\u{7}", "\u{9B}", "\u{0}", "\u{202E}", "\u{2066}"])
  func `nothing that steers a terminal gets through`(control: String) {
    let evil = "a\(control)b"
    let file = SourceFile(path: evil, text: Array(evil.utf8))
    let message = Message(dutch: evil, english: evil)
    let diagnostic = Diagnostic(
      .unknownElement, message, hint: message, at: SourceRange(file, bytes: 0..<1))
    let shown = DiagnosticText(language: .dutch, colour: false).text(of: diagnostic)
    #expect(!shown.unicodeScalars.contains(control.unicodeScalars.first!))
    #expect(shown.contains("\u{FFFD}"))
  }

  @Test func `a message of several lines is put on one`() {
    let message = Message(dutch: "een\ntwee", english: "")
    let shown = DiagnosticText(language: .dutch, colour: false).text(of: Diagnostic(.configuration, message))
    #expect(shown == "fout: een twee [instelling-onjuist]\n")
  }

  @Test func `colour only where it is asked for`() {
    #expect(!text("[x]").contains("\u{1B}"))
    #expect(text("[x]", colour: true).contains("\u{1B}[1;31mfout:\u{1B}[0m"))
  }

  private func lines(_ marked: String) -> [String] {
    text(marked).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The part of the excerpt that the caret line marks.
  private func marked(_ lines: [String]) -> String {
    String(zip(lines[1], lines[2]).filter { $0.1 != " " }.map(\.0))
  }

  private func text(_ marked: String, _ language: MessageLanguage = .dutch, colour: Bool = false) -> String {
    let bytes = Array(marked.utf8)
    let start = bytes.firstIndex(of: UInt8(ascii: "["))!
    let end = bytes.firstIndex(of: UInt8(ascii: "]"))!
    let file = SourceFile(path: "a.xml", text: bytes.filter { ![0x5B, 0x5D].contains($0) })
    let diagnostic = Diagnostic(
      .unknownElement, Message(dutch: "wat", english: "what"), hint: Message(dutch: "zo", english: "thus"),
      at: SourceRange(file, bytes: start..<end - 1))
    return DiagnosticText(language: language, colour: colour).text(of: diagnostic)
  }
}
