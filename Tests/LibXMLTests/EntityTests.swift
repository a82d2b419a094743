import LibXML
import Testing

/// A text may define words of its own, and neither fetch others nor grow without end.
@Suite struct EntityTests {
  @Test func `an entity of the text itself is put in, in text and attributes`() throws {
    let sample = try Sample(
      "<!DOCTYPE a [<!ENTITY i 'binnen <b>x</b>'><!ENTITY o 'buiten'>]><a t='&o; om'>&i;, &o;&o;</a>")
    #expect(sample.tree.textContent(of: sample.tree.root) == "binnen x, buitenbuiten")
    #expect(sample.tree.attribute("t", of: sample.tree.root) == "buiten om")
  }

  @Test func `elements of an entity are in the default namespace of where it is used`() throws {
    let sample = try Sample("<!DOCTYPE a [<!ENTITY i '<b>x<c/></b>'>]><a xmlns='urn:x'>&i;<d xmlns='urn:y'>&i;</d></a>")
    let tree = sample.tree
    let found = tree.allNodes.filter { tree.kind(of: $0) == .element }.map { tree.name(of: $0).namespace }
    #expect(found == ["urn:x", "urn:x", "urn:x", "urn:y", "urn:y", "urn:y"])
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a t='&e;'/>",
    "<!DOCTYPE a [<!ENTITY e PUBLIC 'p' 'http://127.0.0.1:9/'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY % e SYSTEM 'file:///etc/passwd'> %e;]><a>&f;</a>",
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'x' NDATA n>]><a>&e;</a>",
  ])
  func `nothing is fetched from outside, and what would be is a problem`(text: String) {
    #expect(firstProblem(in: text) != nil)
  }

  @Test func `a bomb of entities in entities is refused, in text and in attributes`() throws {
    #expect(try #require(firstProblem(in: bomb("<a>&e12;</a>"))).kind == .entityLoop)
    #expect(try #require(firstProblem(in: bomb("<a t='&e12;'/>"))).kind == .entityLoop)
  }

  @Test(arguments: ["<a>*</a>", "<a t='*'/>", "<a>*<b/>*</a>"])
  func `one large entity used often is refused before it takes memory`(body: String) throws {
    let uses = String(repeating: "&e;", count: 20_000)
    let large = String(repeating: "x", count: 100_000)
    let text = "<!DOCTYPE a [<!ENTITY e '\(large)'>]>" + body.replacing("*", with: uses)
    let problem = try #require(firstProblem(in: text))
    #expect(problem.kind == .entityLoop)
    #expect(problem.offset > 100_000)
  }

  @Test func `one small entity may be used very often`() throws {
    let uses = String(repeating: "&e;", count: 200_000)
    let sample = try Sample("<!DOCTYPE a [<!ENTITY e 'é'>]><a>\(uses)</a>")
    #expect(sample.tree.textContent(of: sample.tree.root).utf8.count == 400_000)
  }

  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY e '&f;'><!ENTITY f '&e;'>]><a>één &e;^</a>", ParserError.entityLoop),
    ("<!DOCTYPE a [<!ENTITY e '<b>'>]><a>één &e;^</a>", .tagNotFinished),
    ("<!DOCTYPE a [<!ENTITY e '<b></c>'>]><a>één\n&e;^</a>", .tagNameMismatch),
  ])
  func `an entity that is wrong inside is reported where it is used`(marked: String, kind: ParserError) throws {
    let problem = try #require(firstProblem(in: marked.replacing("^", with: "")))
    let mark = try #require(marked.utf8.firstIndex(of: UInt8(ascii: "^")))
    #expect(problem.kind == kind, "\(problem.message)")
    #expect(problem.offset == marked.utf8.distance(from: marked.utf8.startIndex, to: mark))
  }

  @Test func `entities may not build what nesting may not`() throws {
    let steps = (1...300).map { "<!ENTITY e\($0) '<b>&e\($0 - 1);</b>'>" }.joined()
    #expect(firstProblem(in: "<!DOCTYPE a [<!ENTITY e0 'x'>\(steps)]><a>&e300;</a>") != nil)
  }

  private func bomb(_ body: String) -> String {
    let steps = (1...12).map { "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 10))'>" }
    return "<!DOCTYPE a [<!ENTITY e0 'lol'>\(steps.joined())]>\(body)"
  }
}
