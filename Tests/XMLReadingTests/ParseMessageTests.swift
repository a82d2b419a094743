import Diagnostics
import Foundation
import LibXML
import Testing
import XMLReading

/// What an author hears about a file that is not well-formed: words of ours, in both languages, at the place.
@Suite struct ParseMessageTests {
  @Test(arguments: [
    ("<a>\n<b>x</a>", "2", "<b>"), ("<a>\n<b>", "2", "<b>"), ("<a/>\n<b/>", "2", "laatste"),
    ("", "1", "leeg"), ("tekst", "1", "niet met XML"), ("<a>\n a & b</a>", "2", "losse &"),
    ("<a>\n&nbsp</a>", "2", "achter &nbsp"), ("<a>\n&x</a>", "2", "losse &"), ("<a>\n&eacute;</a>", "2", "&eacute;"),
    ("<a>\n< b/></a>", "2", "losse < of"), ("<a>\n1 <2</a>", "2", "losse <"), ("<a\n<b/></a>", "1", "losse <"),
    ("<a>\n<b/ ></b></a>", "2", "losse <"), ("<a\nb=1/>", "2", "achter b="), ("<a\nb/>", "2", "attribuut"),
    ("<a\nb='1'c='2'/>", "2", "attribuut"), ("<a\nb=”x”/>", "2", "achter b="), ("<a\nb='<c/>'/>", "2", "attribuut"),
    ("<a\nb='1' b='2'/>", "2", "twee keer"), ("<a\nxlink:href='x'/>", "2", "xlink:"), ("<a>\n<xi:b/></a>", "2", "xi:"),
    ("<a>\n&#0;</a>", "2", "nummer"), ("<a>\n&#xZZ;</a>", "2", "nummer"), ("<a>\n&#12a;</a>", "2", "nummer"),
    ("<a>\n<b/>]]></a>", "2", "]]>"), ("<a><!-- b\n", "1", "nergens gesloten"), ("<a><?b\n", "1", "nergens gesloten"),
    ("<a><![CDATA[b\n", "1", "nergens gesloten"), ("<a>\n<!-- b -- c --></a>", "2", "--"),
    ("\n<?xml version='1.0'?><a/>", "2", "<?xml"), ("<a>\n\u{1}</a>", "2", "teken"),
    ("<!DOCTYPE a [<!ENTITY e SYSTEM 'x'>]><a\nt='&e;'/>", "2", "&e;"),
    ("<!DOCTYPE a [<!ENTITY e '&f;'><!ENTITY f '&e;'>]><a>\n&e;</a>", "2", "zichzelf"),
  ])
  func `has a line, and words in both languages`(text: String, line: String, word: String) throws {
    let diagnostic = try #require(diagnostics(of: text).first)
    #expect(diagnostic.message.dutch.contains(word), "\(diagnostic.message.dutch)")
    #expect(diagnostic.location.map { "\($0.start.line)" } == line)
    #expect(diagnostic.message.english != diagnostic.message.dutch)
    #expect(!diagnostic.message.dutch.contains("geen geldige XML:"), "\(diagnostic.message.dutch)")
    #expect(!diagnostic.message.english.isEmpty)
  }

  @Test func `too deep nesting says how deep is allowed`() throws {
    let diagnostic = try #require(diagnostics(of: String(repeating: "<a>", count: 300)).first)
    #expect(diagnostic.message.english.contains("256"))
  }

  @Test func `a namespace that everybody uses is given in the hint`() throws {
    let hint = try #require(diagnostics(of: "<a xlink:href='x'/>").first?.hint)
    #expect(hint.english.contains("xmlns:xlink=\"http://www.w3.org/1999/xlink\""))
  }

  @Test func `what a file declares by the wrong encoding can be mended on its first line`() throws {
    for name in ["windows-1252", "ISO-8859-1"] {
      let text = Array("<?xml version='1.0' encoding='\(name)'?>\n<a>caf".utf8) + [0xE9] + Array("</a>".utf8)
      let source = try withFile(text) { try readXML(at: $0, shownAs: "a.xml") }
      #expect(source.problems.isEmpty)
      #expect(source.tree.textContent(of: source.tree.root) == "café")
    }
  }

  @Test func `bytes that no Dutch text has in Windows-1252 are not taken for it`() throws {
    let text = Array("<a>".utf8) + [0x81, 0x8D] + Array("</a>".utf8)
    let hint = try #require(diagnostics(of: text).first?.hint)
    #expect(!hint.english.contains("windows"))
    #expect(hint.english.contains("UTF-8"))
  }

  @Test func `bytes that are no UTF-8 are of the wrong encoding, at their column`() throws {
    let found = try #require(diagnostics(of: Array("<a>\ncaf".utf8) + [0xE9] + Array("</a>".utf8)).first)
    #expect(found.code == .wrongEncoding)
    #expect(found.location?.start == Position(line: 2, column: 4))
  }

  @Test func `an unknown encoding is named, where it is declared`() throws {
    let found = try #require(diagnostics(of: "<?xml version='1.0' encoding='klingon'?><a/>").first)
    #expect(found.code == .wrongEncoding)
    #expect(found.message.dutch.contains("klingon"))
    #expect(found.location?.start == Position(line: 1, column: 21))
  }
}

@Suite struct ReadXMLTests {
  @Test func `a missing file is missing, and named as the author knows it`() {
    let unreadable = #expect(throws: Unreadable.self) { try readXML(at: "/nergens/a.xml", shownAs: "a.xml") }
    #expect(unreadable?.isMissing == true)
    #expect(unreadable?.diagnostics.first?.code == .missingFile)
    #expect(unreadable?.diagnostics.first?.message.english.contains("“a.xml”") == true)
  }

  @Test(arguments: ["/tmp", "/dev/null"]) func `a folder and a device are unreadable`(path: String) {
    let unreadable = #expect(throws: Unreadable.self) { try readXML(at: path, shownAs: "a.xml") }
    #expect(unreadable?.isMissing == false)
    #expect(unreadable?.diagnostics.first?.code == .unreadableFile)
  }

  @Test func `a node's range is that of its start tag`() throws {
    let source = try withFile(Array("<a>\n  <b c='é'>x</b></a>".utf8)) { try readXML(at: $0, shownAs: "b.xml") }
    let node = try #require(source.tree.children(of: source.tree.root).first { source.tree.kind(of: $0) == .element })
    let range = source.range(of: node)
    #expect(range.file.path == "b.xml")
    #expect((range.start, range.end) == (Position(line: 2, column: 3), Position(line: 2, column: 12)))
  }
}

/// What is wrong with a file of this text; nothing where it is well-formed.
private func diagnostics(of text: String) throws -> [Diagnostic] { try diagnostics(of: Array(text.utf8)) }

private func diagnostics(of bytes: [UInt8]) throws -> [Diagnostic] {
  try withFile(bytes) { path in
    do {
      return try readXML(at: path, shownAs: "a.xml").problems
    } catch let unreadable as Unreadable {
      return unreadable.diagnostics
    }
  }
}

/// Lends a file that is gone afterwards.
private func withFile<Result>(_ bytes: [UInt8], _ work: (String) throws -> Result) throws -> Result {
  let file = URL(fileURLWithPath: NSTemporaryDirectory() + "/boekbouw-reading-" + UUID().uuidString)
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  return try work(file.path)
}
