import LibXML
import Testing

/// Tests run in the root folder of the package, where our grammars lie.
@Suite struct RelaxNGTests {
  private func grammar() throws -> RelaxNGSchema {
    try RelaxNGSchema(contentsOf: "manuscript/schema/boek.rng")
  }

  private func book(_ content: String) throws -> XMLDocument {
    try parseXML(
      Array(
        "<book xmlns='http://docbook.org/ns/docbook' version='5.2'><title>T</title>\(content)</book>".utf8))
  }

  @Test func `a valid book gives no problems`() throws {
    let valid = try book("<chapter><title>C</title><para>p</para></chapter>")
    #expect(validate(valid, against: try grammar()).isEmpty)
  }

  @Test func `an invalid book gives problems with a place inside it`() throws {
    let invalid = try book("<chapter><title>C</title><para><zoiets/></para></chapter>")
    let problems = validate(invalid, against: try grammar())
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.document == 0 && $0.offset > 0 && !$0.message.isEmpty })
  }

  @Test func `a document is validated in the place of another's element, and both stay whole`() throws {
    let host = try book("<chapter><title>C</title><para/><para/></chapter>")
    let good = try parseXML(Array("<sidebar xmlns='http://docbook.org/ns/docbook'><para>x</para></sidebar>".utf8))
    let bad = try parseXML(Array("<chapter xmlns='http://docbook.org/ns/docbook'><title>C</title></chapter>".utf8))
    let place = try #require(host.makeTree().allNodes.map { host.makeTree().startTag(of: $0).lowerBound }.last)
    let schema = try grammar()
    #expect(validate(host, against: schema, splicing: [Splice(good, in: host, at: place)]).isEmpty)
    #expect(!validate(host, against: schema, splicing: [Splice(bad, in: host, at: place)]).isEmpty)
    #expect(validate(host, against: schema).isEmpty)
    #expect(good.makeTree().count == 3)
  }

  @Test(arguments: ["manuscript/schema/weg.rng", "manuscript/boek.xml", "README.md", "manuscript"])
  func `what is no grammar is a problem with its path`(path: String) throws {
    let problem = #expect(throws: SchemaProblem.self) { try RelaxNGSchema(contentsOf: path) }
    #expect(problem?.path == path)
  }

  @Test func `threads may share a grammar`() async throws {
    let schema = try grammar()
    let valid = try (0..<8).map { try book("<chapter><title>C\($0)</title><para>p</para></chapter>") }
    await withTaskGroup(of: Bool.self) { group in
      for document in valid { group.addTask { validate(document, against: schema).isEmpty } }
      for await isValid in group { #expect(isValid) }
    }
  }
}
