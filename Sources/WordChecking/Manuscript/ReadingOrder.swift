import LibXML

/// Children that DocBook puts before others and every book puts behind them: who said a quotation, the foot of a table,
/// the title of a figure, the keys for a choice from a menu.
private let ranks: [String: [String: Int]] = [
  "blockquote": ["attribution": 1], "epigraph": ["attribution": 1],
  "tgroup": ["tfoot": 1], "table": ["tfoot": 1], "informaltable": ["tfoot": 1],
  "figure": ["title": 1, "info": 1, "caption": 2], "menuchoice": ["shortcut": 1],
]

extension ManuscriptWalk {
  /// The children of an element of the document that the walk is in, with what inclusions stand for in their place.
  func children(of element: XMLTree.NodeID) -> [ManuscriptNode] {
    children(of: ManuscriptNode(document: document, node: element))
  }

  private func children(of parent: ManuscriptNode) -> [ManuscriptNode] {
    documents[parent.document].tree.children(of: parent.node).flatMap { child -> [ManuscriptNode] in
      let place = ManuscriptNode(document: parent.document, node: child)
      switch content(of: place) {
      case .elements(let nodes, let document): return nodes.map { ManuscriptNode(document: document, node: $0) }
      case .children(let fallback): return children(of: ManuscriptNode(document: parent.document, node: fallback))
      case .text, .nothing, nil: return [place]
      }
    }
  }

  /// The children of an element as a reader of a book meets them.
  func childrenInReadingOrder(of element: XMLTree.NodeID) -> [ManuscriptNode] {
    let children = children(of: element)
    guard let ranks = ranks[tree.name(of: element).local] else { return children }
    func rank(_ child: ManuscriptNode) -> Int { isElement(child) ? ranks[name(of: child).local] ?? 0 : 0 }
    return (0...2).flatMap { wanted in children.filter { rank($0) == wanted } }
  }

  func isElement(_ place: ManuscriptNode) -> Bool { documents[place.document].tree.kind(of: place.node) == .element }

  func name(of place: ManuscriptNode) -> XMLTree.Name { documents[place.document].tree.name(of: place.node) }

  /// Whether a node is a title or subtitle, not that of another vocabulary's metadata.
  func isTitle(_ place: ManuscriptNode) -> Bool {
    guard isElement(place) else { return false }
    let name = name(of: place)
    return (name.isDocBook || name.namespace.isEmpty) && ["title", "subtitle"].contains(name.local)
  }

  /// The titles of the root element, in its metadata or beside it.
  var titles: [ManuscriptNode] {
    let children = children(of: tree.root)
    let infos = children.filter { isElement($0) && name(of: $0).local.hasSuffix("info") }
    return (children + infos.flatMap { self.children(of: $0) }).filter(isTitle)
  }
}
