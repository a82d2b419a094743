/// Where the nodes of a tree went in one that has only some of them.
package struct Renumbering: Sendable {
  fileprivate var targets: [Int32]

  /// Nil for a node that is not there any more.
  package subscript(node: XMLTree.NodeID) -> XMLTree.NodeID? {
    let target = targets[Int(node.index)]
    return target < 0 ? nil : XMLTree.NodeID(index: target)
  }
}

extension XMLTree {
  /// The same tree without some of its elements, or only some elements of it.
  ///
  /// Where an element was left out, an instruction that means nothing to anybody keeps its place: texts before and
  /// behind it stay apart, and all positions are those of the source.
  ///
  /// - Parameter roots: the elements to keep with all that is in them, none inside another, in document order; nil for
  ///   the whole tree. The first of them becomes the root.
  package func revised(keeping roots: [NodeID]? = nil, leavingOut omitted: Set<NodeID> = []) -> (
    tree: XMLTree, renumbering: Renumbering
  ) {
    var revision = Revision(of: self, omitted: omitted)
    let kept = roots.map(Set.init)
    for index in nodes.indices { revision.take(Int32(index), keeping: kept) }
    let firstRoot = (roots?.first ?? root).index
    let tree = XMLTree(
      self, nodes: revision.nodes, names: revision.names, root: NodeID(index: revision.targets[Int(firstRoot)]))
    return (tree, Renumbering(targets: revision.targets))
  }
}

/// A tree that is being put together from the nodes of another one.
private struct Revision {
  let tree: XMLTree
  let omitted: Set<XMLTree.NodeID>
  let placeholder: XMLTree.NameID
  var names: [XMLTree.Name]
  var nodes: [XMLTree.Node] = []
  /// The new index of each old node so far; -1 for what is gone.
  var targets: [Int32] = []
  /// For each new node its last child so far.
  private var lastChildren: [Int32] = []

  init(of tree: XMLTree, omitted: Set<XMLTree.NodeID>) {
    self.tree = tree
    self.omitted = omitted
    names = tree.names
    if !omitted.isEmpty { names.append(XMLTree.Name(namespace: "", local: "left-out")) }
    placeholder = XMLTree.NameID(min(names.count - 1, Int(XMLTree.NameID.max)))
  }

  mutating func take(_ index: Int32, keeping roots: Set<XMLTree.NodeID>?) {
    var node = tree.nodes[Int(index)]
    let id = XMLTree.NodeID(index: index)
    let isRoot = roots?.contains(id) ?? (node.parent < 0)
    let parent = node.parent < 0 || isRoot ? -1 : targets[Int(node.parent)]
    let isInside = parent >= 0 && nodes[Int(parent)].kind == .element
    guard isRoot || isInside else { return targets.append(-1) }
    if omitted.contains(id) { node = left(out: node) }
    node.parent = parent
    node.firstChild = -1
    node.next = -1
    add(node, below: parent)
  }

  private func left(out node: XMLTree.Node) -> XMLTree.Node {
    var place = XMLTree.Node(kind: .processingInstruction, parent: node.parent)
    place.name = placeholder
    place.sourceStart = node.sourceStart
    place.sourceTagEnd = node.sourceEnd
    place.sourceEnd = node.sourceEnd
    return place
  }

  private mutating func add(_ node: XMLTree.Node, below parent: Int32) {
    let index = Int32(nodes.count)
    targets.append(index)
    nodes.append(node)
    lastChildren.append(-1)
    guard parent >= 0 else { return }
    let previous = lastChildren[Int(parent)]
    if previous < 0 { nodes[Int(parent)].firstChild = index } else { nodes[Int(previous)].next = index }
    lastChildren[Int(parent)] = index
  }
}

extension XMLTree {
  /// The same tree with other attributes; an attribute that an element does not have yet comes behind its others.
  ///
  /// - Parameter changes: for each element its new values; nil takes an attribute away.
  package func settingAttributes(_ changes: [NodeID: [Name: String?]]) -> XMLTree {
    var change = AttributeChange(of: self)
    for (node, values) in changes.sorted(by: { $0.key < $1.key }) { change.apply(values, to: node) }
    return XMLTree(
      self, nodes: change.nodes, attributes: change.attributes, characters: change.characters, names: change.names)
  }
}

private struct AttributeChange {
  var nodes: [XMLTree.Node]
  var attributes: [XMLTree.Attribute]
  var characters: [UInt8]
  var names: [XMLTree.Name]

  init(of tree: XMLTree) {
    nodes = tree.nodes
    attributes = tree.attributes
    characters = tree.characters
    names = tree.names
  }

  mutating func apply(_ values: [XMLTree.Name: String?], to node: XMLTree.NodeID) {
    var entry = nodes[Int(node.index)]
    let first = Int(entry.firstAttribute)
    var own = Array(attributes[first..<first + Int(entry.attributeCount)])
    for (name, value) in values.sorted(by: { ($0.key.namespace, $0.key.local) < ($1.key.namespace, $1.key.local) }) {
      let known = own.firstIndex { names[Int($0.name)] == name }
      if let value {
        let attribute = attribute(name, value)
        if let known { own[known] = attribute } else { own.append(attribute) }
      } else if let known {
        // It keeps its place, so that the others are found at theirs in the source.
        own[known].name = nameID(XMLTree.Name(namespace: "", local: ""))
      }
    }
    entry.firstAttribute = UInt32(attributes.count)
    entry.attributeCount = UInt16(clamping: own.count)
    attributes += own
    nodes[Int(node.index)] = entry
  }

  private mutating func attribute(_ name: XMLTree.Name, _ value: String) -> XMLTree.Attribute {
    let start = UInt32(characters.count)
    characters += value.utf8
    return XMLTree.Attribute(name: nameID(name), start: start, length: UInt32(value.utf8.count))
  }

  private mutating func nameID(_ name: XMLTree.Name) -> XMLTree.NameID {
    if let known = names.firstIndex(of: name) { return XMLTree.NameID(known) }
    if names.count <= Int(XMLTree.NameID.max) { names.append(name) }
    return XMLTree.NameID(names.count - 1)
  }
}
