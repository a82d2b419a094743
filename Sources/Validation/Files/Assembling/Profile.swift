package import BookModel
package import Diagnostics
import LibXML
import XMLReading

/// Which variants of a book are wanted: elements for other ones are left out, with all that is in them.
package struct Profile: Sendable {
  /// What is wanted of one attribute.
  package struct Choice: Sendable {
    let attribute: ProfilingAttribute
    let values: Set<String>
    /// Where the author says so; nil for the command line.
    let place: SourceRange?

    package init(_ attribute: ProfilingAttribute, values: Set<String>, at place: SourceRange?) {
      self.attribute = attribute
      self.values = values
      self.place = place
    }
  }

  let choices: [Choice]

  /// - Parameter choices: one an attribute.
  package init(_ choices: [Choice]) { self.choices = choices }
}

/// The values of an attribute that says for whom an element is; an empty one says nothing.
package func profilingValues(_ text: String) -> Set<String> {
  Set(
    text.split(separator: ";").map { part in
      let start = part.drop(while: \.isWhitespace)
      return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty })
}

extension ProfilingAttribute {
  /// On an element of DocBook; an inclusion passes on what it has in a namespace for that (XInclude 1.1 §4.5.6).
  func name(on element: XMLTree.Name) -> XMLTree.Name? {
    if element.isDocBook { return XMLTree.Name(namespace: self == .language ? xmlNamespace : "", local: rawValue) }
    let isInclusion = element.namespace == xincludeNamespace && element.local == "include"
    return isInclusion && self != .language
      ? XMLTree.Name(namespace: localAttributesNamespace, local: rawValue) : nil
  }

  /// Whether it stands anywhere in a file: names are few, and nodes are many.
  func occurs(in tree: XMLTree) -> Bool {
    tree.names.contains { $0.local == rawValue && ["", xmlNamespace, localAttributesNamespace].contains($0.namespace) }
  }

  func values(of node: XMLTree.NodeID, in tree: XMLTree) -> Set<String>? {
    guard let name = name(on: tree.name(of: node)),
      let text = tree.attribute(name.local, namespace: name.namespace, of: node)
    else { return nil }
    let values = profilingValues(text)
    return values.isEmpty ? nil : values
  }
}

/// The files without the elements that a profile does not want.
///
/// - Returns: also how many elements that is, not counting those inside them.
func profiled(_ files: FileSet, by profile: Profile) -> (files: FileSet, count: Int) {
  var result = files
  var renumberings: [Renumbering?] = []
  var count = 0
  for (index, document) in files.documents.enumerated() {
    let unwanted = profile.unwanted(in: document.tree)
    count += unwanted.count
    guard !unwanted.isEmpty else {
      renumberings.append(nil)
      continue
    }
    let (tree, renumbering) = document.tree.revised(leavingOut: unwanted)
    result.documents[index] = document.with(tree)
    renumberings.append(renumbering)
  }
  result.renumber(by: renumberings)
  return (result, count)
}

extension Profile {
  fileprivate func unwanted(in tree: XMLTree) -> Set<XMLTree.NodeID> {
    let asked = choices.filter { $0.attribute.occurs(in: tree) }
    guard !asked.isEmpty else { return [] }
    var unwanted: Set<XMLTree.NodeID> = []
    var behind = -1
    for node in tree.allNodes where tree.kind(of: node) == .element && tree.hasAttributes(node) {
      // Those inside an element that is left out go with it.
      guard node.index > behind else { continue }
      let isWanted = asked.allSatisfy { choice in
        choice.attribute.values(of: node, in: tree).map { !$0.isDisjoint(with: choice.values) } ?? true
      }
      guard !isWanted else { continue }
      unwanted.insert(node)
      behind = Int(tree.lastNode(in: node).index)
    }
    return unwanted
  }
}

extension XMLTree {
  /// The last node in document order that stands inside another one, or that one.
  fileprivate func lastNode(in node: NodeID) -> NodeID {
    var last = node
    while let child = children(of: last).reduce(nil, { $1 }) { last = child }
    return last
  }
}

extension FileSet {
  fileprivate mutating func renumber(by renumberings: [Renumbering?]) {
    for (host, renumbering) in renumberings.enumerated() {
      var renumbered: [XMLTree.NodeID: ManuscriptFiles.Included] = [:]
      for (node, included) in inclusions[host] {
        guard let place = renumbering.map({ $0[node] }) ?? node, documents[host].tree.kind(of: place) == .element
        else { continue }
        renumbered[place] = included.renumbered(in: host, by: renumberings, documents)
      }
      inclusions[host] = renumbered
    }
  }
}

extension ManuscriptFiles.Included {
  fileprivate func renumbered(
    in host: Int, by renumberings: [Renumbering?], _ documents: [SourceDocument]
  ) -> ManuscriptFiles.Included {
    switch self {
    case .text, .leftOut: return self
    case .fallback(let node): return .fallback(renumberings[host].map { $0[node] ?? node } ?? node)
    case .elements(let selection):
      guard let renumbering = renumberings[selection.file] else { return self }
      let tree = documents[selection.file].tree
      let nodes = selection.nodes.compactMap { renumbering[$0] }.filter { tree.kind(of: $0) == .element }
      return nodes.isEmpty
        ? .leftOut(selection)
        : .elements(Selection(file: selection.file, nodes: nodes, isWhole: selection.isWhole))
    }
  }
}
