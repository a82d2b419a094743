import Foundation
import Testing

/// DocBook Transclusion: what comes in twice has ids of its own, and its references stay inside.
@Suite struct TransclusionTests {
  private let space = "xmlns:trans=\"http://docbook.org/ns/transclusion\""
  private let step = """
    <para xml:id="stap">Zie <xref linkend="p"/> en <xref linkend="buiten"/>.</para><section><title>T</title>\
    <para xml:id="p">P. <link linkend="stap">terug</link></para></section>
    """

  private func page(_ chapter: String, step: String? = nil, twee: String = "") throws -> String {
    let book = try Book("<para xml:id=\"buiten\">Buiten. <xref linkend=\"stap\"/></para>" + chapter)
    try book.write("stap.xml", Book.section(step ?? self.step))
    try book.write("twee.xml", Book.section(twee))
    let outcome = try book.build(["--language", "en"])
    #expect(outcome.code == 0, "\(outcome.err)")
    return try book.entry("EPUB/text/*.xhtml")
  }

  private func ids(in page: String) -> [String] {
    page.matches(of: /\ id="([a-z0-9-]*(?:stap|p)[a-z0-9-]*)"/).map { String($0.1) }
  }

  private func targets(in page: String) -> [String] {
    page.matches(of: /href="#([^"]*(?:stap|p|buiten)[^"]*)"/).map { String($0.1) }
  }

  @Test func `a suffix goes to ids and to references`() throws {
    let page = try page(
      """
      <xi:include href="stap.xml" \(space) trans:idfixup="suffix" trans:suffix="-a"/>
      <xi:include href="stap.xml" \(space) trans:idfixup="suffix" trans:suffix="-b"/>
      """)
    #expect(ids(in: page) == ["stap-a", "p-a", "stap-b", "p-b"])
    #expect(
      targets(in: page) == ["stap-a", "p-a", "buiten", "stap-a", "p-b", "buiten", "stap-b"])
  }

  @Test func `we make suffixes where the author does not`() throws {
    let include = "<xi:include href=\"stap.xml\" \(space) trans:idfixup=\"auto\"/>"
    let page = try page("<xi:include href=\"stap.xml\"/>" + include + include)
    #expect(ids(in: page) == ["stap", "p", "stap--1", "p--1", "stap--2", "p--2"])
    #expect(targets(in: page).prefix(5) == ["stap", "p", "buiten", "stap", "p--1"])
  }

  @Test func `suffixes add up from file to file`() throws {
    let include = "<xi:include href=\"twee.xml\" \(space) trans:idfixup=\"suffix\" trans:suffix=\"-x\"/>"
    let page = try page(
      include + include.replacing("-x", with: "-y"),
      twee: "<para>Twee.</para><xi:include href=\"stap.xml\" \(space) trans:idfixup=\"suffix\" trans:suffix=\"-a\"/>")
    #expect(ids(in: page) == ["stap-x-a", "p-x-a", "stap-y-a", "p-y-a"])
    #expect(targets(in: page).suffix(3) == ["p-y-a", "buiten", "stap-y-a"])
  }

  @Test(arguments: [
    ("near", ["p-b", "buiten", "stap-b"]), ("global", ["p-a", "buiten", "stap-a"]),
  ])
  func `a scope says where references go`(scope: String, expected: [String]) throws {
    let page = try page(
      """
      <xi:include href="stap.xml" \(space) trans:idfixup="suffix" trans:suffix="-a"/>
      <xi:include href="stap.xml" \(space) trans:idfixup="suffix" trans:suffix="-b" trans:linkscope="\(scope)"/>
      """)
    #expect(targets(in: page).suffix(3) == expected)
  }

  @Test(arguments: [("local", "buiten-b"), ("user", "p")])
  func `a scope that leads nowhere is a dangling reference`(scope: String, name: String) throws {
    let book = try Book(
      """
      <para xml:id="buiten">Buiten.</para>
      <xi:include href="stap.xml" \(space) trans:idfixup="suffix" trans:suffix="-b" trans:linkscope="\(scope)"/>
      """)
    try book.write("stap.xml", Book.section(step))
    let outcome = try book.build(["--language", "en"])
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("named “\(name)”"))
  }

  @Test func `twice without other ids is an error that says how`() throws {
    let include = "<xi:include href=\"stap.xml\"/>"
    let book = try Book("<para xml:id=\"buiten\">Buiten.</para>" + include + include)
    try book.write("stap.xml", Book.section(step))
    let outcome = try book.build(["--language", "en"])
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("trans:idfixup=\"auto\""))
    #expect(outcome.err.components(separatedBy: "error: ").count == 2)
  }

  @Test func `a part taken twice is told too`() throws {
    let include = "<xi:include href=\"stap.xml\" xpointer=\"p\"/>"
    let book = try Book(include + "\n" + include)
    try book.write("stap.xml", Book.section(step))
    let outcome = try book.build(["--language", "en"])
    #expect(outcome.err.contains("boek.xml:4:1: error: “stap.xml” comes in here again, after boek.xml:3"))
  }

  @Test func `one way to take part of a file twice`() throws {
    let include = "<xi:include href=\"stap.xml\" xpointer=\"p\" \(space) trans:idfixup=\"auto\"/>"
    let page = try page("<para xml:id=\"stap\">S.</para>" + include + include)
    #expect(ids(in: page) == ["stap", "p--1", "p--2"])
  }
}
