import LibXML
import Testing

@Suite struct XPathTests {
  private let text = """
    <?style x?><!DOCTYPE a [<!ENTITY e "<i>uit</i>">]><a xmlns="urn:n"><!-- c --><b xml:id="een">1</b>&e;<b r="x"><![CDATA[2]]></b></a>
    """

  private func found(_ expression: String) throws -> [String] {
    let document = try parseXML(Array(text.utf8))
    let tree = document.makeTree()
    return try document.elements(selectedBy: expression, namespaces: ["n": "urn:n"]).map {
      "\(tree.name(of: $0).local) \(tree.textContent(of: $0))"
    }
  }

  @Test(arguments: [
    ("//n:b", ["b 1", "b 2"]), ("//n:b[@r='x']", ["b 2"]), ("id('een')", ["b 1"]), ("/n:a", ["a 1uit2"]),
    ("//n:i", ["i uit"]), ("//b", []),
  ])
  func `elements are found, with the numbers that the tree gives them`(expression: String, expected: [String]) throws {
    #expect(try found(expression) == expected)
  }

  @Test(
    arguments: [
      ("//n:b[", .syntax(at: 6)), ("//x:b", .unknownPrefix), ("nofunction(1)", .unknownFunction), ("", .syntax(at: 0)),
    ] as [(String, XPathProblem)])
  func `what is no XPath is told by its kind`(expression: String, problem: XPathProblem) throws {
    #expect(throws: problem) { try found(expression) }
  }

  @Test(arguments: ["1 + 1", "//n:b/text()", "//@r", "'x'"])
  func `other things than elements are refused`(expression: String) throws {
    #expect(throws: XPathProblem.noElements) { try found(expression) }
  }

  @Test func `an expression without end ends`() throws {
    let bomb = "//*" + String(repeating: "[//*[//*", count: 8) + String(repeating: "]]", count: 8)
    _ = try? found(bomb)
  }
}
