import Diagnostics
import LibXML
import Testing
import XMLReading

@testable import Proofreading

/// Each character of a running text is where it says it is, and none is lost.
@Suite struct PlaceTests {
  private static let snippets = [
    "&#8217;", "&#x20AC;", "&amp;", "&lt;", "&quot;", "&#160;", "<!-- a b -->", "<!--<para>-->",
    "<![CDATA[a < b & c]]>", "<![CDATA[]]>", "<![CDATA[ ]]>", "<?pagebreak 3?>", "<?x <para> ?>", "<?linebreak?>",
    "<emphasis>x</emphasis>", "<emphasis/>", "<literal>y</literal>", "<footnote><para>z &amp; z</para></footnote>",
    "<foreignphrase xml:lang=\"en\">q</foreignphrase>", "<quote>r</quote>", "<emphasis xml:id=\"a>b\">s</emphasis>",
    "<emphasis\n role='x > y'\n>t</emphasis\n>", "é", "€", "\u{1F600}", "<remark>u</remark>",
  ]

  @Test func `every character stands at the bytes that it claims`() throws {
    var chapters = try RandomChapters(salt: 11)
    var count = 0
    for _ in 0..<60 {
      guard let chapter = chapters.next(with: Self.snippets, count: 12) else { continue }
      count += 1
      for text in runningTexts(of: chapter.source, language: "nl") { expectPlaces(of: text, in: chapter.text) }
    }
    #expect(count > 30)
  }

  @Test func `all text that libxml2 reads is there, once and in order`() throws {
    var chapters = try RandomChapters(salt: 12)
    for _ in 0..<60 {
      guard let source = chapters.next(with: Self.snippets, count: 12)?.source else { continue }
      var pieces: [(source: Int, bytes: ArraySlice<UInt8>)] = []
      for text in runningTexts(of: source, language: "nl") {
        for (index, piece) in text.pieces.enumerated() {
          if case .mark = piece.origin { continue }
          let end = index + 1 < text.pieces.count ? text.pieces[index + 1].start : text.bytes.count
          pieces.append((piece.source, text.bytes[piece.start..<end]))
        }
      }
      pieces.sort { $0.source < $1.source }
      #expect(solid(pieces.flatMap(\.bytes)) == solid(readable(in: source.tree)))
    }
  }

  @Test func `an entity of the author’s is a hole`() throws {
    let doctype = "<!DOCTYPE chapter [<!ENTITY een \"a'b\"><!ENTITY twee \"<emphasis>c</emphasis>d\">]>"
    let chapter = try Chapter("<para>x &een;&twee; y's</para>", doctype: doctype)
    let texts = runningTexts(of: chapter.source, language: "nl").map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts == ["x \u{1}\u{1} y's"])
    #expect(chapter.findings() == ["2:22 verkeerde-apostrof"])
  }

  private func expectPlaces(of text: RunningText, in source: [UInt8]) {
    for offset in text.bytes.indices {
      let place = text.place(of: offset)
      switch text.pieces[text.piece(at: offset)].origin {
      case .verbatim, .characterData:
        if source[place.lowerBound] != text.bytes[offset] || place.count != 1 { Issue.record("\(place)") }
      case .reference:
        if source[place.lowerBound] != UInt8(ascii: "&") || source[place.upperBound - 1] != UInt8(ascii: ";") {
          Issue.record("\(place)")
        }
      case .mark:
        if !place.isEmpty, source[place.lowerBound] != UInt8(ascii: "<") { Issue.record("\(place)") }
      }
    }
  }

  /// The text of all elements that are read, as libxml2 has it.
  private func readable(in tree: XMLTree) -> [UInt8] {
    let kinds = tree.elementKinds
    var bytes: [UInt8] = []
    func visit(_ node: XMLTree.NodeID) {
      switch tree.kind(of: node) {
      case .text: bytes += tree.utf8(of: node)
      case .processingInstruction: break
      case .element:
        switch kinds[Int(tree.nameID(of: node))] {
        case .opaque, .hidden, .silent: break
        case .flowing, .name, .quotation, .aside, .block, .verbatimBlock:
          for child in tree.children(of: node) { visit(child) }
        }
      }
    }
    visit(tree.root)
    return bytes
  }

  /// Texts of nothing but white space are left out of the running texts.
  private func solid(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 > 0x20 } }
}
