import BookModel

/// The `id`s of what the author gave none: no author's `xml:id` can be the same.
struct PageIDs: Sendable {
  private let prefix: String

  init(avoiding anchors: some Collection<Anchor>) {
    var prefix = "_"
    while anchors.contains(where: { $0.name.hasPrefix(prefix) }) { prefix += "_" }
    self.prefix = prefix
  }

  /// The heading that names a page.
  var heading: String { prefix + "heading" }

  func section(_ division: Division) -> String { id(division.attributes, "section") }
  func note(_ attributes: CommonAttributes) -> String { id(attributes, "note") }
  func callout(_ node: NodeID, _ anchor: Anchor?) -> String { anchor?.name ?? generated("callout", node) }
  func indexTerm(_ node: NodeID, _ anchor: Anchor?) -> String { anchor?.name ?? generated("index", node) }

  /// The place in the text that a footnote leads back to.
  func call(of note: CommonAttributes) -> String { generated("call", note.node) }

  private func id(_ attributes: CommonAttributes, _ kind: String) -> String {
    attributes.anchor?.name ?? generated(kind, attributes.node)
  }

  private func generated(_ kind: String, _ node: NodeID) -> String { "\(prefix)\(kind)-\(node.number)" }
}
