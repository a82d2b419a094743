import LibXML

/// Children that DocBook puts before others and every book puts behind them: who said a quotation, the foot of a table,
/// the title of a figure.
private let ranks: [String: [String: Int]] = [
  "blockquote": ["attribution": 1], "epigraph": ["attribution": 1],
  "tgroup": ["tfoot": 1], "table": ["tfoot": 1], "informaltable": ["tfoot": 1],
  "figure": ["title": 1, "info": 1, "caption": 2],
]

extension XMLTree {
  /// The children of an element as a reader of a book meets them.
  func childrenInReadingOrder(of element: NodeID) -> [NodeID] {
    let children = Array(children(of: element))
    guard let ranks = ranks[name(of: element).local] else { return children }
    func rank(_ child: NodeID) -> Int { kind(of: child) == .element ? ranks[name(of: child).local] ?? 0 : 0 }
    return (0...2).flatMap { wanted in children.filter { rank($0) == wanted } }
  }
}
