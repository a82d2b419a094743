/// A processing instruction that comes into a tree and does not stand in its source.
package struct InsertedInstruction: Sendable {
  package enum Place: Hashable, Sendable {
    case before(XMLTree.NodeID)
    /// The text is parted there.
    case inside(TextPlace)
  }

  let place: Place
  let data: String
  /// The byte offset in the source that is told as its place.
  let sourceOffset: Int

  package init(_ data: String, at place: Place, sourceOffset: Int) {
    self.data = data
    self.place = place
    self.sourceOffset = sourceOffset
  }
}

extension InsertedInstruction.Place {
  /// In document order.
  fileprivate var order: (Int32, Int) {
    switch self {
    case .before(let node): (node.index, -1)
    case .inside(let place): (place.node.index, place.offset)
    }
  }
}

/// Where the nodes of a tree went when others were put between them.
package struct NodeShift: Sendable {
  fileprivate let own: [Int32]

  package subscript(node: XMLTree.NodeID) -> XMLTree.NodeID { XMLTree.NodeID(index: own[Int(node.index)]) }
}

extension XMLTree {
  /// The same tree with further instructions of one name.
  ///
  /// - Parameters:
  ///   - insertions: those for the same place in their order.
  ///   - other: what instructions of that name are called which are there already: they mean something to nobody then.
  package func inserting(
    _ insertions: [InsertedInstruction], named target: String, renamingOthers other: String
  ) -> (tree: XMLTree, shift: NodeShift) {
    let ordered = insertions.enumerated().sorted { first, second in
      let (a, b) = (first.element.place.order, second.element.place.order)
      return (a.0, a.1, first.offset) < (b.0, b.1, second.offset)
    }.map(\.element)
    var interleaving = Interleaving(of: self, ordered, named: target)
    interleaving.rename(to: other)
    interleaving.copyNodes()
    interleaving.insert()
    let tree = XMLTree(
      self, nodes: interleaving.nodes, characters: interleaving.characters, names: interleaving.names,
      root: NodeID(index: interleaving.own[Int(root.index)]))
    return (tree, NodeShift(own: interleaving.own))
  }
}

/// A tree that is being put together from another one and what comes between its nodes.
private struct Interleaving {
  let tree: XMLTree
  let insertions: [InsertedInstruction]
  private let target: XMLTree.NameID
  private var renamed: XMLTree.NameID?
  private(set) var names: [XMLTree.Name]
  private(set) var nodes: [XMLTree.Node] = []
  private(set) var characters: [UInt8]
  /// For each old node its new index, and where it begins with what comes right before it.
  private(set) var own: [Int32] = []
  private var starts: [Int32] = []

  init(of tree: XMLTree, _ insertions: [InsertedInstruction], named name: String) {
    self.tree = tree
    self.insertions = insertions
    names = tree.names
    characters = tree.characters
    let name = XMLTree.Name(namespace: "", local: name)
    let known = names.firstIndex(of: name)
    if known == nil, names.count <= Int(XMLTree.NameID.max) { names.append(name) }
    target = XMLTree.NameID(known ?? names.count - 1)
  }

  /// Only where there is one: names are few, and nodes are many.
  mutating func rename(to other: String) {
    guard Int(target) < tree.names.count, names.count <= Int(XMLTree.NameID.max) else { return }
    names.append(XMLTree.Name(namespace: "", local: other))
    renamed = XMLTree.NameID(names.count - 1)
  }

  mutating func copyNodes() {
    number()
    nodes.reserveCapacity(tree.nodes.count + 2 * insertions.count)
    let blank = XMLTree.Node(kind: .processingInstruction, parent: -1)
    for (index, node) in tree.nodes.enumerated() {
      while nodes.count < own[index] { nodes.append(blank) }
      var node = node
      if node.parent >= 0 { node.parent = own[Int(node.parent)] }
      if node.firstChild >= 0 { node.firstChild = starts[Int(node.firstChild)] }
      if node.next >= 0 { node.next = starts[Int(node.next)] }
      if node.kind == .processingInstruction, node.name == target, let renamed { node.name = renamed }
      nodes.append(node)
    }
    if let last = starts.last { while nodes.count < last { nodes.append(blank) } }
  }

  /// A text that is parted leaves room behind itself, for each instruction and what follows that.
  private mutating func number() {
    let count = tree.nodes.count
    own.reserveCapacity(count)
    starts.reserveCapacity(count + 1)
    var shift: Int32 = 0
    var upcoming = insertions[...]
    for index in 0..<Int32(count) {
      starts.append(index + shift)
      while let next = upcoming.first, next.place == .before(XMLTree.NodeID(index: index)) {
        shift += 1
        upcoming = upcoming.dropFirst()
      }
      own.append(index + shift)
      while let next = upcoming.first, next.place.order.0 == index {
        shift += 2
        upcoming = upcoming.dropFirst()
      }
    }
    starts.append(Int32(count) + shift)
  }

  mutating func insert() {
    var parted: (node: Int32, end: Int32, until: UInt32)?
    var before: (node: XMLTree.NodeID, index: Int32)?
    for insertion in insertions {
      switch insertion.place {
      case .before(let node):
        let index = before?.node == node ? (before?.index ?? 0) + 1 : starts[Int(node.index)]
        before = (node, index)
        put(insertion, at: index, below: nodes[Int(own[Int(node.index)])].parent, next: index + 1)
      case .inside(let place):
        let node = own[Int(place.node.index)]
        if parted?.node != node {
          let text = nodes[Int(node)]
          parted = (node, node, text.textStart + text.textLength)
        }
        guard let piece = parted else { continue }
        parted?.end = part(piece.end, until: piece.until, at: place, insertion)
      }
    }
  }

  /// Parts the last piece of a text.
  ///
  /// - Returns: the piece that is the last one now.
  private mutating func part(
    _ piece: Int32, until end: UInt32, at place: TextPlace, _ insertion: InsertedInstruction
  ) -> Int32 {
    let start = tree.nodes[Int(place.node.index)].textStart + UInt32(place.offset)
    var rest = nodes[Int(piece)]
    rest.textStart = start
    rest.textLength = end - start
    nodes[Int(piece) + 2] = rest
    nodes[Int(piece)].textLength = start - nodes[Int(piece)].textStart
    nodes[Int(piece)].next = piece + 1
    put(insertion, at: piece + 1, below: rest.parent, next: piece + 2)
    return piece + 2
  }

  private mutating func put(_ insertion: InsertedInstruction, at index: Int32, below parent: Int32, next: Int32) {
    var node = XMLTree.Node(kind: .processingInstruction, parent: parent)
    node.name = target
    node.next = next
    node.textStart = UInt32(characters.count)
    node.textLength = UInt32(insertion.data.utf8.count)
    let offset = UInt32(insertion.sourceOffset)
    (node.sourceStart, node.sourceTagEnd, node.sourceEnd) = (offset, offset, offset)
    characters += insertion.data.utf8
    nodes[Int(index)] = node
  }
}
