import Rendering
import Testing

/// Chapters so long that a reading system would be slow with them.
@Suite struct SplittingTests {
  @Test func `a long chapter becomes pages at the borders of its sections, and every reference follows`() throws {
    let pages = try renderBook(holding: chapter(sections: (1...20).map { section($0) })).chapterPages
    #expect(pages.map(\.path).prefix(3) == ["text/lang.xhtml", "text/lang-2.xhtml", "text/lang-3.xhtml"])
    #expect(pages.count >= 4 && pages.allSatisfy { $0.bytes.count < 400_000 })
    #expect(danglingLinks(in: pages) == [])
    let first = String(decoding: pages[0].bytes, as: UTF8.self)
    #expect(first.contains(/href="lang-\d+\.xhtml#s20"/))
    #expect(pages.dropFirst().allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("<h1") })
  }

  @Test func `a long section is split at the sections in it`() throws {
    let inner = (1...20).map { section($0) }.joined()
    let pages = try renderBook(holding: chapter(sections: ["<section><title>Alles</title>\(inner)</section>"]))
      .chapterPages
    #expect(pages.count >= 4 && danglingLinks(in: pages) == [])
    let headings = pages.flatMap {
      String(decoding: $0.bytes, as: UTF8.self).matches(of: /<h3>(\d+)</).map { String($0.1) }
    }
    #expect(headings == (1...20).map { "\($0)" })
  }

  @Test func `a chapter of a usual length is one page`() throws {
    let book = try renderBook(holding: chapter(sections: (1...5).map { section($0) }, reference: "s5"))
    #expect(book.chapterPages.map(\.path) == ["text/lang.xhtml"])
  }

  private func chapter(sections: [String], reference: String = "s20") -> String {
    """
    <chapter xml:id="lang"><title>Lang</title><para>Zie <xref linkend="s1"/>, <xref linkend="\(reference)"/>.</para>
    \(sections.joined(separator: "\n"))</chapter>
    """
  }

  /// About 70 kB, with a note, and a reference back and forth.
  private func section(_ number: Int) -> String {
    let words = String(repeating: "<para>\(String(repeating: "woorden ", count: 250))</para>", count: 33)
    return """
      <section xml:id="s\(number)"><title>\(number)</title><para>Een<footnote><para>Noot \(number).</para></footnote> en
      <xref linkend="s\(max(1, number - 1))"/>, <xref linkend="lang"/>.</para>\(words)</section>
      """
  }

  /// References to an id that is not on the page that they name.
  private func danglingLinks(in pages: [Page]) -> [String] {
    let texts = Dictionary(
      uniqueKeysWithValues: pages.map { ($0.path.dropFirst(5), String(decoding: $0.bytes, as: UTF8.self)) })
    return texts.flatMap { name, text in
      text.matches(of: /href="([^"#]*)#([^"]+)"/).compactMap { link -> String? in
        let target = link.1.isEmpty ? text : texts[link.1] ?? ""
        return target.contains(" id=\"\(link.2)\"") ? nil : "\(name): \(link.0)"
      }
    }
  }
}

extension RenderedBook {
  fileprivate var chapterPages: [Page] { pages.filter(\.isComponent) }
}
