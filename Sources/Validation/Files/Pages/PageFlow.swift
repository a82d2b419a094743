import LibXML
import XMLReading

/// The texts of a file that a reader reads one after the other: without notes, index terms and what is said of the book.
struct PageFlow {
  let tree: XMLTree
  private enum Treatment { case text, aside, metadata, title }
  private let treatments: [Treatment]

  init(_ tree: XMLTree) {
    self.tree = tree
    treatments = tree.names.map { name in
      if !name.isDocBook { return .text }
      if ["title", "subtitle"].contains(name.local) { return .title }
      if name.local == "info" { return .metadata }
      return asides.contains(name.local) || readings[name.local]?.nature == .silent ? .aside : .text
    }
  }

  /// The texts from a node on that are more than white space.
  func texts(from node: XMLTree.NodeID) -> Texts { Texts(flow: self, upcoming: node.index) }

  /// The first word in the texts behind a node.
  func firstWord(behind node: XMLTree.NodeID) -> TextPlace? {
    var texts = texts(from: XMLTree.NodeID(index: node.index + 1))
    return texts.next().map { text in
      TextPlace(node: text, offset: tree.utf8(of: text).prefix { isSpace($0) }.count)
    }
  }

  /// Whether a node has nothing before it in its parent that a reader reads.
  func begins(_ node: XMLTree.NodeID, in parent: XMLTree.NodeID?) -> Bool {
    guard let parent else { return false }
    let isMetadata = treatment(of: parent) == .metadata
    for sibling in tree.children(of: parent) {
      if sibling == node { return true }
      if isMetadata ? treatment(of: sibling) == .title : isShown(sibling) { return false }
    }
    return true
  }

  private func isShown(_ node: XMLTree.NodeID) -> Bool {
    switch tree.kind(of: node) {
    case .text: !isBlank(node)
    case .processingInstruction: false
    case .element:
      switch treatment(of: node) {
      case .text, .title: true
      case .aside: false
      case .metadata: tree.children(of: node).contains { treatment(of: $0) == .title }
      }
    }
  }

  fileprivate func isBlank(_ text: XMLTree.NodeID) -> Bool { tree.utf8(of: text).allSatisfy(isSpace) }

  private func treatment(of node: XMLTree.NodeID) -> Treatment {
    tree.kind(of: node) == .element ? treatments[Int(tree.nameID(of: node))] : .text
  }

  /// Whether an element with all in it is left out of the texts.
  fileprivate func isLeftOut(_ node: XMLTree.NodeID) -> Bool {
    switch treatment(of: node) {
    case .aside: true
    case .title, .metadata: false
    case .text: tree.parent(of: node).map { treatment(of: $0) == .metadata } ?? false
    }
  }

  struct Texts: Sequence, IteratorProtocol {
    fileprivate let flow: PageFlow
    fileprivate var upcoming: Int32

    mutating func next() -> XMLTree.NodeID? {
      while Int(upcoming) < flow.tree.count {
        let node = XMLTree.NodeID(index: upcoming)
        upcoming += 1
        switch flow.tree.kind(of: node) {
        case .text: if !flow.isBlank(node) { return node }
        case .processingInstruction: break
        case .element: if flow.isLeftOut(node) { upcoming = flow.tree.endOfContent(of: node) }
        }
      }
      return nil
    }
  }
}

/// What is no text of the page's own flow, or stands elsewhere in print than in the manuscript.
private let asides: Set<String> = [
  "footnote", "indexterm", "alt", "attribution", "annotation", "textobject", "imageobject", "videoobject",
  "audioobject", "anchor", "itermset", "remark",
]

extension XMLTree {
  /// The index of the first node behind an element and all in it.
  fileprivate func endOfContent(of element: NodeID) -> Int32 {
    var place: NodeID? = element
    while let current = place {
      if let next = siblings(behind: current).first(where: { _ in true }) { return next.index }
      place = parent(of: current)
    }
    return Int32(count)
  }
}
