import LibXML
import Testing

/// Trees with some of their nodes only, and with other attributes.
@Suite struct PartialTreeTests {
  private func tree(_ text: String) throws -> XMLTree { try parseXML(Array(text.utf8)).makeTree() }

  private func elements(_ name: String, in tree: XMLTree) -> [XMLTree.NodeID] {
    tree.allNodes.filter { tree.kind(of: $0) == .element && tree.name(of: $0).local == name }
  }

  @Test func `what is left out leaves texts apart, and others at their places`() throws {
    let whole = try tree("<a>x<b><c/>y</b>z<d/></a>")
    let (part, renumbering) = whole.revised(leavingOut: Set(elements("b", in: whole)))
    #expect(part.textContent(of: part.root) == "xz")
    #expect(elements("c", in: part) == [] && elements("b", in: part) == [])
    #expect(part.children(of: part.root).map { part.kind(of: $0) } == [.text, .processingInstruction, .text, .element])
    let kept = try #require(renumbering[elements("d", in: whole)[0]])
    #expect(part.extent(of: kept) == 17..<21)
    #expect(renumbering[elements("c", in: whole)[0]] == nil)
    #expect(part.count == 5)
  }

  @Test func `the last and the only child may be left out`() throws {
    let whole = try tree("<a><b/><c><b><b/></b></c></a>")
    let (part, _) = whole.revised(leavingOut: Set(elements("b", in: whole).prefix(2)))
    #expect(part.count == 4)
    #expect(elements("c", in: part).count == 1)
  }

  @Test func `elements can be kept by themselves`() throws {
    let whole = try tree("<a>x<b>1</b>y<b>2<c/></b>z</a>")
    let (part, renumbering) = whole.revised(keeping: elements("b", in: whole))
    #expect(elements("a", in: part) == [])
    #expect(part.root == renumbering[elements("b", in: whole)[0]])
    #expect(elements("b", in: part).map { part.textContent(of: $0) } == ["1", "2"])
    #expect(elements("b", in: part).allSatisfy { part.parent(of: $0) == nil })
    #expect(part.count == 5)
  }

  @Test func `attributes change, come and go`() throws {
    let whole = try tree("<a k='1' l='2'><b/></a>")
    let k = XMLTree.Name(namespace: "", local: "k")
    let new = XMLTree.Name(namespace: "urn:x", local: "n")
    let b = elements("b", in: whole)[0]
    let changed = whole.settingAttributes([whole.root: [k: nil, new: "3"], b: [k: "é"]])
    #expect(changed.attribute("k", of: whole.root) == nil)
    #expect(changed.attribute("l", of: whole.root) == "2")
    #expect(changed.attribute("n", namespace: "urn:x", of: whole.root) == "3")
    #expect(changed.attribute("k", of: b) == "é")
    #expect(whole.attribute("k", of: whole.root) == "1")
    #expect(changed.attributes(of: whole.root).map(\.value) == ["1", "2", "3"])
  }
}
