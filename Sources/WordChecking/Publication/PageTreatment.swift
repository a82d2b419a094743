import LibXML

/// What the walk over a page does with an element.
enum PageTreatment: Hashable {
  case inline, block
  /// Not the author's text, or no running text; the name is for the report.
  case leftOut(String)
  case note
  /// A title page of ours: its title and subtitle are the author's, and stand there as he wrote them.
  case titlePage

  /// - Parameter isOurs: whether generated text is marked.
  init(of element: XMLTree.NodeID, in tree: XMLTree, isOurs: Bool) {
    let name = tree.name(of: element)
    if let reason = Self.reasonToLeaveOut(name) {
      self = .leftOut(reason)
    } else if let special = Self.special(element, in: tree, isOurs: isOurs) {
      self = special
    } else {
      self = name.namespace == xhtmlNamespace && inlineNames.contains(name.local) ? .inline : .block
    }
  }

  private static func reasonToLeaveOut(_ name: XMLTree.Name) -> String? {
    if name.namespace == xhtmlNamespace || name.namespace.isEmpty {
      return ["head", "script", "style", "template"].contains(name.local) ? name.local : nil
    }
    let isSaidOtherwise = ["title", "desc", "metadata", "annotation", "annotation-xml"].contains(name.local)
    return isSaidOtherwise ? "svg and math: \(name.local)" : nil
  }

  private static func special(_ element: XMLTree.NodeID, in tree: XMLTree, isOurs: Bool) -> PageTreatment? {
    guard tree.hasAttributes(element) else { return nil }
    let marks = Marks(of: element, in: tree)
    if marks.types.contains("titlepage") && isOurs { return .titlePage }
    if isOurs && marks.classes.contains("gen") { return .leftOut("class gen") }
    if isOurs && isGeneratedIndex(marks) { return .leftOut("index") }
    if tree.attribute("hidden", of: element) != nil { return .leftOut("hidden") }
    if let sign = signs.first(where: { marks.mean($0) }) {
      return .leftOut(sign)
    }
    let noteTypes = ["footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes"]
    return noteTypes.contains { marks.mean($0) } ? .note : nil
  }

  private static func isGeneratedIndex(_ marks: Marks) -> Bool {
    marks.classes.contains("index-group") || marks.classes.first == "index" && marks.types.isEmpty
  }

  /// What leads to notes and back, and numbers of printed pages.
  private static let signs = ["noteref", "backlink", "pagebreak"]
}

/// What an element says of itself.
private struct Marks {
  let classes: [Substring]
  let types: [Substring]
  let roles: [Substring]

  init(of element: XMLTree.NodeID, in tree: XMLTree) {
    func tokens(_ name: String, _ namespace: String = "") -> [Substring] {
      (tree.attribute(name, namespace: namespace, of: element) ?? "").split(separator: " ")
    }
    classes = tokens("class")
    types = tokens("type", "http://www.idpf.org/2007/ops")
    roles = tokens("role")
  }

  /// Whether EPUB's vocabulary or ARIA's says that it is such a thing.
  func mean(_ name: String) -> Bool { types.contains { $0 == name } || roles.contains { $0 == "doc-" + name } }
}

private let xhtmlNamespace = "http://www.w3.org/1999/xhtml"

/// HTML's phrasing elements that may stand within a word; any other one ends it.
private let inlineNames: Set<String> = Set(
  """
  a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rb ruby s samp small span
  strike strong sub sup time tt u var wbr
  """.split(whereSeparator: \.isWhitespace).map(String.init))
