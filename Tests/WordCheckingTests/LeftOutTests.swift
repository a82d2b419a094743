import Diagnostics
import LibPOSIX
import LibXML
import Testing
import XMLReading

@testable import WordChecking

/// What is not compared is counted, and what cannot be compared is told.
@Suite struct LeftOutTests {
  @Test func `what is left out is counted by element`() throws {
    let content = """
      <info><title>Titel</title><author><personname>Jan Jansen</personname></author></info>
      <chapter><title>Een</title><para>Zin<indexterm><primary>een zin</primary></indexterm>.<remark>weg</remark></para>
      <mediaobject><imageobject/><textobject><phrase>Een foto</phrase></textobject></mediaobject></chapter>
      """
    let page = "<h1>Titel</h1><h1><span class=\"gen\">Hoofdstuk 1</span> Een</h1><p>Zin.</p>"
    let comparison = try #require(try SmallBook(content, pages: [page]).compare().comparison)
    #expect([comparison.lost, comparison.added] == [0, 0])
    let rows = comparison.leftOutOfManuscript.map { "\($0.occurrences) \($0.name) \($0.words)" }
    #expect(rows == ["1 indexterm 2", "1 info/author 2", "1 textobject 2", "1 remark 1"])
    let signs = comparison.leftOutOfEPUB.map { "\($0.occurrences) \($0.name) \($0.words)" }
    #expect(signs == ["1 class gen 2", "1 head 1"])
  }

  @Test func `the text of a picture is text where there is no picture`() throws {
    let content = "<mediaobject><textobject><para>Een foto</para></textobject></mediaobject>"
    #expect(try SmallBook(content, pages: ["<p>leeg</p>"]).counts() == [2, 1, 0, 0])
  }

  @Test func `metadata that the book shows is not added`() throws {
    let notice = "<legalnotice><para>Alles mag van ons.</para></legalnotice>"
    let content = "<info><title>T</title>\(notice)</info><para>Zin.</para>"
    #expect(try SmallBook(content, pages: ["<p>T</p><p>Alles mag van ons.</p><p>Zin.</p>"]).counts() == [0, 0, 0, 0])
  }

  @Test func `a node may stand for elements, a text or children, and for what another variant has`() throws {
    let content = """
      <para>a</para><para>b</para><para>c</para><info/><remark><para>dee</para></remark><title>E</title>
      <para>f <remark>h</remark> g</para>
      """
    let book = try SmallBook(content, pages: ["<p>E</p><p>bee vee</p><p>dee</p><p>E</p>"])
    let result = book.compare { document in
      let tree = document.tree
      let children = tree.children(of: tree.root).filter { tree.kind(of: $0) == .element }
      let contents: [XMLTree.NodeID: Manuscript.Content] = [
        children[0]: .elements([children[5]], of: 1), children[1]: .text("bee vee"),
        children[2]: .nothing(insteadOf: [children[6]], of: 1), children[3]: .nothing(insteadOf: [], of: 1),
        children[4]: .children(of: children[4]), children[6]: .nothing(insteadOf: [children[0], children[1]], of: 1),
      ]
      return Manuscript(documents: [document, document], contents: [contents, [:]])
    }
    #expect(result.report.diagnostics.map(\.message.english) == [])
    let rows = result.comparison?.leftOutOfManuscript.map { "\($0.occurrences) \($0.name) \($0.words)" }
    #expect(rows == ["3 profile/para 5"])
  }

  @Test func `what another variant has, and the book too, is added`() throws {
    let book = try SmallBook("<para>Tux loopt.</para><para>Zin.</para>", pages: ["<p>Tux loopt.</p><p>Zin.</p>"])
    let result = book.compare { document in
      let first = document.tree.children(of: document.tree.root).first { document.tree.kind(of: $0) == .element }
      let contents = first.map { [$0: Manuscript.Content.nothing(insteadOf: [$0], of: 1)] } ?? [:]
      return Manuscript(documents: [document, document], contents: [contents, [:]])
    }
    #expect(result.comparison?.added == 2)
  }

  @Test func `nothing to compare is a failure`() throws {
    #expect(try SmallBook("<para/>", pages: ["<p>Zin.</p>"]).places() == ["geen-woorden"])
    #expect(try SmallBook("<para>Zin.</para>", pages: []).places() == ["geen-woorden"])
    #expect(try SmallBook("<para>Zin.</para>", pages: [""]).counts() == [1, 0, 0, 0])
  }

  @Test(arguments: ["", "PK", "PK\u{3}\u{4} en dan niets", "geen archief"])
  func `what is no EPUB is told as such`(content: String) throws {
    let book = try SmallBook("<para>Zin.</para>", pages: [])
    try replaceFile(at: book.epub, with: Array(content.utf8))
    #expect(book.places() == ["epub-onleesbaar"])
  }
}
