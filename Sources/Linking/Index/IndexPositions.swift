import BookModel

/// Where each term of the index stands, for *see* and *see also*.
struct IndexPositions {
  private var ids: [String: String] = [:]
  private var count = 0
  private let prefix: String

  /// Numbers the entries in their order.
  ///
  /// - Parameter prefix: what their ids begin with: a page may have several indexes that are sections of it.
  init(of nodes: [IndexNode], prefix: String) {
    self.prefix = prefix
    for node in nodes { add(node, as: node.level.text) }
  }

  private mutating func add(_ node: IndexNode, as path: String) {
    count += 1
    node.id = "\(prefix)\(count)"
    if ids[path.lowercased()] == nil { ids[path.lowercased()] = node.id }
    for inner in node.sorted { add(inner, as: "\(path), \(inner.level.text)") }
  }

  /// The entry of a term, written as `volger` or, where it stands under another, `volger, trouwe`.
  func id(of term: String) -> String? { ids[term.lowercased()] }
}
