/// One XML document as a value: elements, text and processing instructions in document order.
///
/// libxml2's own tree is needed for RELAX NG; everything after validation works on this one, which may
/// be shared between threads, copied and kept without a thought for who frees it. Comments are left out.
///
/// An object that never changes, so that a copy costs one reference count and not one an array.
package final class XMLTree: Sendable {
  /// The place of a node in document order; the root element is not necessarily the first.
  package struct NodeID: Hashable, Sendable, Comparable {
    package let index: Int32
    package init(index: Int32) { self.index = index }
    package static func < (a: NodeID, b: NodeID) -> Bool { a.index < b.index }
  }

  /// The index of a name in ``names``.
  package typealias NameID = UInt16

  /// An expanded name: namespace URI (empty for none) and local name.
  package struct Name: Hashable, Sendable {
    package let namespace: String
    package let local: String
    package init(namespace: String, local: String) {
      self.namespace = namespace
      self.local = local
    }
  }

  package enum Kind: UInt8, Sendable { case element, text, processingInstruction }

  struct Node: Sendable {
    var kind: Kind
    /// An element's name, or a processing instruction's target.
    var name: NameID = 0
    var attributeCount: UInt16 = 0
    /// An element's first attribute in `attributes`.
    var firstAttribute: UInt32 = 0
    var parent: Int32
    var firstChild: Int32 = -1
    var next: Int32 = -1
    /// The range of a text or processing instruction in `characters`.
    var textStart: UInt32 = 0
    var textLength: UInt32 = 0
    /// Byte offsets in the source: of the node's first byte, behind its start tag, behind its end tag.
    var sourceStart: UInt32 = 0
    var sourceTagEnd: UInt32 = 0
    var sourceEnd: UInt32 = 0
  }

  struct Attribute: Sendable {
    var name: NameID
    var start: UInt32
    var length: UInt32
  }

  let nodes: [Node]
  let attributes: [Attribute]
  let characters: [UInt8]
  /// Every name that occurs; a `NameID` is an index into it.
  package let names: [Name]
  package let root: NodeID

  init(_ flat: Flattening) {
    nodes = flat.nodes
    attributes = flat.attributes
    characters = flat.characters
    names = flat.names
    root = flat.root
  }

  /// Another form of a tree: what is not given stays.
  init(
    _ tree: XMLTree, nodes: [Node], attributes: [Attribute]? = nil, characters: [UInt8]? = nil, names: [Name]? = nil,
    root: NodeID? = nil
  ) {
    self.nodes = nodes
    self.attributes = attributes ?? tree.attributes
    self.characters = characters ?? tree.characters
    self.names = names ?? tree.names
    self.root = root ?? tree.root
  }
}

extension XMLTree {
  /// The same tree with other offsets, for a document that is a changed copy of the source.
  package func movingPlaces(_ move: (Int) -> Int) -> XMLTree {
    func moved(_ offset: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: move(Int(offset))) }
    return XMLTree(
      self,
      nodes: nodes.map { node in
        var node = node
        node.sourceStart = moved(node.sourceStart)
        node.sourceTagEnd = moved(node.sourceTagEnd)
        node.sourceEnd = moved(node.sourceEnd)
        return node
      })
  }

  /// The number of nodes.
  package var count: Int { nodes.count }

  /// Every node in document order.
  package var allNodes: some Sequence<NodeID> {
    (0..<Int32(nodes.count)).lazy.map { NodeID(index: $0) }
  }

  package func kind(of node: NodeID) -> Kind { nodes[Int(node.index)].kind }
  package func nameID(of node: NodeID) -> NameID { nodes[Int(node.index)].name }
  package func name(of node: NodeID) -> Name { names[Int(nodes[Int(node.index)].name)] }

  package func parent(of node: NodeID) -> NodeID? {
    let parent = nodes[Int(node.index)].parent
    return parent < 0 ? nil : NodeID(index: parent)
  }

  /// The children in document order: elements, texts and processing instructions.
  package func children(of node: NodeID) -> Children {
    Children(tree: self, upcoming: nodes[Int(node.index)].firstChild)
  }

  package func siblings(behind node: NodeID) -> Children { Children(tree: self, upcoming: nodes[Int(node.index)].next) }

  package func isEmpty(_ node: NodeID) -> Bool { nodes[Int(node.index)].firstChild < 0 }

  /// A text's characters, or a processing instruction's data.
  package func text(of node: NodeID) -> String {
    let entry = nodes[Int(node.index)]
    return string(entry.textStart, entry.textLength)
  }

  /// The bytes of a text in UTF-8, without making a string.
  package func utf8(of node: NodeID) -> ArraySlice<UInt8> {
    let entry = nodes[Int(node.index)]
    return characters[Int(entry.textStart)..<Int(entry.textStart + entry.textLength)]
  }

  /// All text below a node, joined.
  package func textContent(of node: NodeID) -> String {
    if kind(of: node) == .text { return text(of: node) }
    var joined = ""
    for child in children(of: node) where kind(of: child) != .processingInstruction {
      joined += textContent(of: child)
    }
    return joined
  }

  /// Byte offsets in the source file of the start tag (or the whole processing instruction).
  package func startTag(of node: NodeID) -> Range<Int> {
    let entry = nodes[Int(node.index)]
    return Int(entry.sourceStart)..<Int(max(entry.sourceStart, entry.sourceTagEnd))
  }

  /// Byte offsets in the source file from the start tag's first byte to behind the end tag.
  package func extent(of node: NodeID) -> Range<Int> {
    let entry = nodes[Int(node.index)]
    return Int(entry.sourceStart)..<Int(max(entry.sourceStart, entry.sourceEnd))
  }

  package func hasAttributes(_ node: NodeID) -> Bool { nodes[Int(node.index)].attributeCount > 0 }

  /// The value of an attribute, normalised as XML 1.0 §3.3.3 says, or nil where it is absent.
  package func attribute(_ local: String, namespace: String = "", of node: NodeID) -> String? {
    for attribute in attributeRange(of: node) {
      let name = names[Int(attribute.name)]
      if name.local == local && name.namespace == namespace {
        return string(attribute.start, attribute.length)
      }
    }
    return nil
  }

  /// All attributes of an element in the order of the file.
  package func attributes(of node: NodeID) -> [(name: Name, nameID: NameID, value: String)] {
    attributeRange(of: node).map {
      (names[Int($0.name)], $0.name, string($0.start, $0.length))
    }
  }

  private func attributeRange(of node: NodeID) -> ArraySlice<Attribute> {
    let entry = nodes[Int(node.index)]
    let first = Int(entry.firstAttribute)
    return attributes[first..<first + Int(entry.attributeCount)]
  }

  private func string(_ start: UInt32, _ length: UInt32) -> String {
    String(decoding: characters[Int(start)..<Int(start + length)], as: UTF8.self)
  }

  /// The children of a node, in order.
  package struct Children: Sequence, IteratorProtocol {
    let tree: XMLTree
    var upcoming: Int32
    package mutating func next() -> NodeID? {
      guard upcoming >= 0 else { return nil }
      defer { upcoming = tree.nodes[Int(upcoming)].next }
      return NodeID(index: upcoming)
    }
  }
}
