import LibXML
import Testing

/// The author's words at the place that the tree gives for a node: equal exactly when the place is right.
@Suite struct PositionTests {
  @Test func `start tags are found to the byte, among accents, comments and line breaks`() throws {
    let tree = try Sample(
      """
      <?xml version="1.0"?><!-- a < b --><boek
        taal="nl"><titel>Één – twee</titel
        ><leeg rol='a>b'/>é<p>x</p></boek>
      """)
    #expect(
      tree.tags() == ["<boek\n  taal=\"nl\">", "<titel>", "<leeg rol='a>b'/>", "<p>"])
    #expect(
      tree.extents().dropFirst() == [
        "<titel>Één – twee</titel\n  >", "<leeg rol='a>b'/>", "<p>x</p>",
      ])
  }

  @Test(arguments: ["a < b", "12", "a > b", "<?x <pagebreak 3"])
  func `an instruction is found whole, whatever stands in it`(data: String) throws {
    let tree = try Sample("<a>één <?pagebreak \(data)?><b/></a>")
    #expect(tree.instructions() == ["<?pagebreak \(data)?>"])
    #expect(tree.tags() == ["<a>", "<b/>"])
  }

  @Test func `what follows a CDATA section keeps its place`() throws {
    let tree = try Sample("<a><![CDATA[<b>&]]>\n<c/></a>")
    #expect(tree.tags() == ["<a>", "<c/>"])
    #expect(tree.tree.textContent(of: tree.tree.root) == "<b>&\n")
  }

  @Test func `what an entity holds stands where the entity is used`() throws {
    let tree = try Sample("<!DOCTYPE a [<!ENTITY e 'x<b><c/></b>'>]><a>1 &e; <d t='&e2;'/></a>", "e2")
    #expect(tree.tags().dropFirst() == ["&e;", "&e;", "<d t='&e2;'/>"])
  }

  @Test func `a tag of a megabyte is found whole`() throws {
    let long = "<b t=\"\(String(repeating: "é", count: 500_000))\"/>"
    let tree = try Sample("<a>\n\(long)<c/></a>")
    #expect(tree.tags() == ["<a>", long, "<c/>"])
  }

  @Test func `the tree holds text, attributes, names and instructions, and no comments`() throws {
    let sample = try Sample("<a x='1' xml:lang='nl'>t<!-- c --><b xmlns='urn:b'>u&amp;v</b><?p q r?></a>")
    let tree = sample.tree
    let kinds = tree.children(of: tree.root).map { tree.kind(of: $0) }
    #expect(kinds == [.text, .element, .processingInstruction])
    #expect(tree.textContent(of: tree.root) == "tu&v")
    #expect(tree.attribute("x", of: tree.root) == "1")
    #expect(
      tree.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace", of: tree.root)
        == "nl")
    #expect(tree.attribute("lang", of: tree.root) == nil)
    #expect(tree.names.contains(XMLTree.Name(namespace: "urn:b", local: "b")))
  }
}

/// A parsed text, and what it says at the places of its nodes.
struct Sample {
  let source: [UInt8]
  let tree: XMLTree

  /// - Parameter entity: an empty entity to declare besides.
  init(_ text: String, _ entity: String? = nil) throws {
    let declared = entity.map { text.replacing("[<", with: "[<!ENTITY \($0) ''><") } ?? text
    source = Array(declared.utf8)
    tree = try parseXML(source).makeTree()
  }

  func tags() -> [String] { nodes(.element).map { text(tree.startTag(of: $0)) } }
  func extents() -> [String] { nodes(.element).map { text(tree.extent(of: $0)) } }
  func instructions() -> [String] { nodes(.processingInstruction).map { text(tree.extent(of: $0)) } }

  private func nodes(_ kind: XMLTree.Kind) -> [XMLTree.NodeID] {
    tree.allNodes.filter { tree.kind(of: $0) == kind }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
}
