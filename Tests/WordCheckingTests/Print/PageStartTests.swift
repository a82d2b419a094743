import Diagnostics
import LibXML
import PDFReading
import Testing
import XMLReading

@testable import WordChecking

/// Where the pages of a printed book begin in the manuscript.
@Suite struct PageStartTests {
  @Test func `a page begins at its first word, after so many characters`() throws {
    let book = try SmallPrint(
      "<para>De <!-- weg --><em>as</em>wolk<?x y?> bleef\n <![CDATA[hangen]]>, dágen lang. Toen niet meer.</para>",
      expected: "De aswolk bleef hangen, dágen lang. Toen niet meer.",
      pages: ["De aswolk bleef", "hangen, dágen", "lang. Toen niet meer."])
    #expect(book.findings() == [])
    #expect(
      book.starts() == [
        "1: 0 De aswolk bleef hangen, dágen", "2: 13 hangen, dágen lang. Toen niet",
        "3: 25 lang. Toen niet meer.",
      ])
  }

  @Test func `a word that is parted at the end of a page begins on it, and the next page with the next word`() throws {
    let book = try SmallPrint(
      "<para>De aswolk bleef</para>", expected: "De aswolk bleef", pages: ["De aswolk", "bleef"])
    #expect(book.starts() == ["1: 0 De aswolk bleef", "2: 8 bleef"])
  }

  @Test func `a page of nothing but our words, notes or pictures has no start`() throws {
    let book = try SmallPrint(
      "<title>T</title><para>Een<footnote><para>Noot.</para></footnote> zin.</para>",
      expected: "T ~Inhoud Een zin.", expectedNotes: "Noot.", pages: ["T", "Inhoud", "", "Een", "", "zin."],
      notes: [(3, 4, "Noot.")])
    #expect(book.findings() == [])
    #expect(book.starts() == ["1: 0 T Een zin.", "4: 1 Een zin.", "6: 9 zin."])
  }

  @Test func `words of ours before the author's do not begin a page`() throws {
    let book = try SmallPrint(
      "<title>Een</title><para>Zin <quote>ja</quote> nee.</para>", expected: "~Hoofdstuk ~1 Een Zin ‘ja’=ja nee.",
      pages: ["Hoofdstuk 1 Een Zin", "‘ja’ nee."])
    #expect(book.starts() == ["1: 0 Een Zin ja nee.", "2: 6 ja nee."])
  }

  @Test func `what a book shows behind other text begins a page where readers meet it`() throws {
    let quotation = "<blockquote><attribution>Jan Jansen</attribution><para>Nee is nee.</para></blockquote>"
    let book = try SmallPrint(
      "\(quotation)<para>Slot.</para>", expected: "Nee is nee. Jan Jansen Slot.",
      pages: ["Nee is nee.", "Jan Jansen", "Slot."])
    #expect(book.findings() == [])
    #expect(book.starts() == ["1: 9 Nee is nee. Jan Jansen", "2: 0 Jan Jansen Slot.", "3: 18 Slot."])
  }

  @Test func `a page that begins with what moved begins with the next word in its place`() throws {
    let moved = "een twee drie vier vijf"
    let rest = "zes zeven acht negen tien elf twaalf dertien"
    let book = try SmallPrint(
      "<para>\(moved)</para><para>\(rest)</para><para>slot ervan</para>", expected: "\(moved) \(rest) slot ervan",
      pages: ["zes zeven acht negen tien", "elf twaalf dertien", "\(moved) slot", "ervan"])
    #expect(book.compare().comparison?.moved == 5)
    #expect(
      book.starts() == [
        "1: 19 zes zeven acht negen tien", "2: 40 elf twaalf dertien slot ervan", "3: 56 slot ervan", "4: 60 ervan",
      ])
  }

  @Test func `a page whose first word a page before it has passed begins with the next one`() throws {
    // As with a figure on page 3 that is spoken where it was called.
    let text = "een twee drie vier vijf"
    let book = try SmallPrint(
      "<para>\(text)</para>", expected: text, pages: ["", "", ""],
      spoken: [(0, "een"), (2, "twee"), (1, "drie"), (2, "vier"), (1, "vijf")])
    #expect(book.starts() == ["1: 0 een twee drie vier vijf", "2: 7 drie vier vijf", "3: 11 vier vijf"])
  }

  @Test func `a text that is included belongs to no place, and other files have their own`() throws {
    let book = try SmallPrint(
      "<para>a</para><programlisting/><para/><para>d</para>", expected: "a b b c d", pages: ["a", "b b c", "d"])
    let chapter = try readXML(
      SourceFile(path: "deel/een.xml", text: Array("<chapter><para>xx</para><para>c</para></chapter>".utf8)), at: "")
    let starts = book.compare { documents in
      let nodes = documents[0].tree.elements
      let part = chapter.tree.elements[2]
      return Manuscript(
        documents: documents + [chapter],
        contents: [[nodes[2]: .text("b b"), nodes[3]: .elements([part], of: 1)], [:]])
    }.comparison?.pageStarts
    #expect(
      starts == [
        PageStart(label: "1", file: "boek.xml", characters: 0, words: "a b b c d"),
        PageStart(label: "2", file: "deel/een.xml", characters: 2, words: "c d"),
        PageStart(label: "3", file: "boek.xml", characters: 1, words: "d"),
      ])
  }

  @Test func `a symbol stands on the page of the words around it`() throws {
    let book = try SmallPrint(
      """
      <title>Titel</title><para>een twee <olink/></para><para><olink/>drie<footnote><para>noot <olink/></para></footnote>
      <olink>vier</olink> vijf</para><olink/>
      """, expected: "Titel een twee drie vier vijf", expectedNotes: "noot",
      pages: ["Titel een", "twee", "drie", "vier", "vijf"], labels: ["i", "2", "3", "4", "5"], notes: [(2, 2, "noot")])
    #expect(book.findings() == [])
    let document = book.documents[0]
    let links = document.tree.elements.filter { document.tree.name(of: $0).local == "olink" }
    let ranges = links.map { document.range(of: $0) }
    #expect(book.compare().comparison?.pages(ofElementsAt: ranges) == ["2", "3", "3", "4", "5"])
    let elsewhere = SourceRange(SourceFile(path: "x.xml", text: []), bytes: 0..<0)
    #expect(book.compare().comparison?.pages(ofElementsAt: [elsewhere]) == [nil])
  }
}

extension XMLTree {
  fileprivate var elements: [NodeID] { allNodes.filter { kind(of: $0) == .element } }
}
