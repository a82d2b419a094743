import BookModel
import Diagnostics
import LibXML
import XMLReading

/// An `xml:id` stands in the book once. What was pasted twice, ids and all, is told once, as what it is.
struct IdentityCheck {
  private var known: [String: (place: SourceRange, document: SourceDocument, node: XMLTree.NodeID)] = [:]
  /// The copy that was told last; the ids in it are no mistakes of their own.
  private var copy: SourceRange?

  var names: some Collection<String> { known.keys }

  mutating func check(_ id: String, at node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
    let place = document.range(of: node)
    guard let first = known[id] else {
      known[id] = (place, document, node)
      return
    }
    // The same element came in twice, which was told where it came in.
    if first.place == place { return }
    if let copy, copy.file == place.file, copy.bytes.contains(place.bytes.lowerBound) { return }
    let whole = SourceRange(document.file, bytes: document.tree.extent(of: node))
    let original = first.document.tree.extent(of: first.node)
    if whole.bytes.count > 200, document.file.text[whole.bytes] == first.document.file.text[original] {
      copy = whole
      let name = document.tree.name(of: node).local
      report.add(.copiedElement(name, first: first.place, lastLine: whole.end.line, at: place))
    } else {
      let attribute = document.range(ofAttribute: "id", namespace: xmlNamespace, of: node)
      let variant = variant(of: node, in: document.tree, besides: first.node, in: first.document.tree)
      report.add(.duplicateID(id, first: first.place, variant: variant, at: attribute ?? place))
    }
  }
}

/// How to choose the first of two elements where they belong to different variants of the book.
private func variant(
  of node: XMLTree.NodeID, in tree: XMLTree, besides other: XMLTree.NodeID, in otherTree: XMLTree
) -> String? {
  for attribute in ProfilingAttribute.allCases where attribute.isForVariants && attribute.occurs(in: tree) {
    guard let values = attribute.nearestValues(of: node, in: tree),
      let others = attribute.nearestValues(of: other, in: otherTree), values.isDisjoint(with: others)
    else { continue }
    return others.sorted().first.map { "--profile \(attribute.rawValue)=\($0)" }
  }
  return nil
}

extension ProfilingAttribute {
  fileprivate func nearestValues(of node: XMLTree.NodeID, in tree: XMLTree) -> Set<String>? {
    var place: XMLTree.NodeID? = node
    while let current = place {
      if let values = values(of: current, in: tree) { return values }
      place = tree.parent(of: current)
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func copiedElement(
    _ name: String, first: SourceRange, lastLine: Int, at place: SourceRange
  ) -> Diagnostic {
    let file = first.file == place.file ? ("", "") : ("in \(first.file.path) ", "in \(first.file.path) ")
    return Diagnostic(
      .duplicateID,
      Message(
        dutch: "deze <\(name)> staat woord voor woord ook \(file.0)op regel \(first.start.line)",
        english: "this <\(name)> stands word for word also \(file.1)on line \(first.start.line)"),
      hint: Message(
        dutch: "Is dit per ongeluk twee keer geplakt? Haal er dan een weg; deze loopt tot en met regel \(lastLine). "
          + "Hoort het er echt twee keer, geef dan alles hierin een andere xml:id.",
        english: "Was it pasted twice by accident? Then remove one; this one goes on to line \(lastLine). "
          + "If it is meant to be there twice, give everything in it another xml:id."), at: place)
  }

  /// - Parameter variant: how to choose one of the two, where they are variants.
  fileprivate static func duplicateID(
    _ id: String, first: SourceRange, variant: String?, at place: SourceRange
  ) -> Diagnostic {
    let isHere = first.file == place.file
    let line = first.start.line
    return Diagnostic(
      .duplicateID,
      Message(
        dutch: "xml:id=\"\(id)\" komt al voor, \(isHere ? "" : "in \(first.file.path) ")op regel \(line)",
        english: "xml:id=\"\(id)\" exists already, \(isHere ? "" : "in \(first.file.path) ")on line \(line)"),
      hint: variant.map {
        Message(
          dutch: "Dit zijn twee varianten: kies er een, zoals met \($0), of geef een van de twee een andere naam.",
          english: "These are two variants: choose one, as by \($0), or give one of them another name.")
      }
        ?? Message(
          dutch: "Geef een van de twee een andere naam en pas de verwijzingen ernaar aan.",
          english: "Give one of them another name, and adapt references to it."), at: place)
  }
}
