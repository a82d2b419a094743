import BookModel

/// The `id`s of what the author gave none: no author's `xml:id` can be the same.
struct PageIDs: Sendable {
  private let prefix: String
  private let layout: Layout

  init(avoiding anchors: some Collection<Anchor>, layout: Layout) {
    self.layout = layout
    var prefix = "_"
    while anchors.contains(where: { $0.name.hasPrefix(prefix) }) { prefix += "_" }
    self.prefix = prefix
  }

  /// The heading that names a page.
  func heading(of path: String) -> String { own("heading", on: path, inPackage: prefix + "heading") }

  /// What the contents need.
  func navigation(_ id: String, on path: String) -> String { own(id, on: path, inPackage: id) }

  /// An entry of an index.
  func entry(_ id: String, on path: String) -> String { own(id, on: path, inPackage: id) }

  /// What ids in a drawing or formula begin with.
  func drawing(_ prefix: String, on path: String) -> String { own(prefix, on: path, inPackage: prefix) }

  /// Where a part of the book begins; in a package that is a page.
  func component(_ division: Division) -> String? {
    switch layout {
    case .package: division.attributes.anchor?.name
    case .paper: id(division.attributes, "part")
    }
  }

  func section(_ division: Division) -> String { id(division.attributes, "section") }
  func note(_ attributes: CommonAttributes) -> String { id(attributes, "note") }
  func callout(_ node: NodeID, _ anchor: Anchor?) -> String { anchor?.name ?? generated("callout", node) }
  func indexTerm(_ node: NodeID, _ anchor: Anchor?) -> String { anchor?.name ?? generated("index", node) }

  /// The place in the text that a footnote leads back to.
  func call(of note: CommonAttributes) -> String { generated("call", note.node) }

  private func id(_ attributes: CommonAttributes, _ kind: String) -> String {
    attributes.anchor?.name ?? generated(kind, attributes.node)
  }

  /// An id that each page has for itself: in one document with the page’s name, which no stop is part of.
  private func own(_ id: String, on path: String, inPackage: String) -> String {
    switch layout {
    case .package: inPackage
    case .paper: "\(prefix)\(path.split(separator: "/").last?.prefix { $0 != "." } ?? "").\(id)"
    }
  }

  private func generated(_ kind: String, _ node: NodeID) -> String { "\(prefix)\(kind)-\(node.number)" }
}
