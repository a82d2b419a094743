import Diagnostics
import Explaining
import Testing
import XMLReading

/// One mistake is one diagnostic, from its first to its last character.
@Suite struct PlaceTests {
  struct Case: Sendable {
    let content: String
    let code: Code
    let start: Position
    let end: Position

    init(_ content: String, _ code: Code, _ line: Int, _ column: Int, to end: Int) {
      self.content = content
      self.code = code
      start = Position(line: line, column: column)
      self.end = Position(line: line, column: end)
    }
  }

  static let cases = [
    Case("<paraa>x</paraa>", .unknownElement, 2, 1, to: 8),
    Case("<para>é <emphsis>x</emphsis></para>", .unknownElement, 2, 9, to: 18),
    Case("<para/><section><para/></section>", .missingElement, 2, 8, to: 17),
    Case("<section><title>a</title></section><para/>", .misplacedElement, 2, 36, to: 43),
    Case("<listitem><para/></listitem>", .misplacedElement, 2, 1, to: 11),
    Case("<para/> los ", .strayText, 2, 9, to: 12),
    Case("<para/><!-- a --> los <!-- b -->", .strayText, 2, 19, to: 22),
    Case("<para/><![CDATA[ los ]]>", .strayText, 2, 18, to: 21),
    Case("<para/>&#32;l&#111;s&#x20;", .strayText, 2, 13, to: 21),
    Case("<para/><?pi?> l <?pi?> s ", .strayText, 2, 15, to: 25),
    Case("<para  rol = 'a>b' role=\"c\">x</para>", .unknownAttribute, 2, 8, to: 19),
    Case("<para><xref linkend=\"a b\"/></para>", .wrongValue, 2, 13, to: 26),
    Case("<para><anchor/></para>", .missingAttribute, 2, 7, to: 16),
    Case("<para><link linkend='a' xlink:href='b'/></para>", .unknownAttribute, 2, 25, to: 39),
    Case("<para xmlns=\"\">x</para>", .unknownElement, 2, 7, to: 15),
    Case("<para><b>x</b></para>", .unknownElement, 2, 7, to: 10),
    Case("<note>x <emphasis>y</emphasis> z</note>", .strayText, 2, 7, to: 8),
  ]

  @Test(arguments: cases) func `a mistake is found once, where it stands`(example: Case) throws {
    let found = Examiner.book.explain(try chapter(example.content))
    #expect(found.count == 1)
    #expect(found.first?.code == example.code)
    #expect(found.first?.location?.start == example.start)
    #expect(found.first?.location?.end == example.end)
    for diagnostic in found {
      for message in [diagnostic.message, try #require(diagnostic.hint)] {
        #expect(!message.dutch.isEmpty && !message.english.isEmpty)
        #expect(message.dutch != message.english)
      }
    }
  }

  @Test func `a valid document has nothing to explain`() throws {
    #expect(Examiner.book.explain(try chapter("<para>Goed.</para>")).isEmpty)
  }

  @Test func `a broken or absent grammar explains nothing`() throws {
    let explain = explainer(forGrammarAt: "manuscript/schema/geen.rng")
    #expect(explain(try chapter("<paraa/>")).isEmpty)
  }

  @Test func `very many mistakes are counted, not listed`() throws {
    let many = String(repeating: "<para rol='a'>x</para>", count: 5000)
    let found = Examiner.book.explain(try chapter(many))
    #expect(found.count == 201)
    #expect(found.last?.message.dutch.contains("4800") ?? false)
  }
}
