package import BookModel
package import Diagnostics
import LibXML
import XMLReading

/// Every attribute that names an `xml:id` names one that exists, also where the book shows nothing of it.
struct ReferenceCheck {
  /// `startref` is looked at when the index is made.
  private static let attributes = ["linkend", "linkends", "endterm", "zone", "otherterm"]

  /// Those of them that the file has.
  private var names: [String] = []
  private var hasLinks = false
  private var found: [(target: Anchor, place: SourceRange)] = []

  mutating func begin(_ document: SourceDocument) {
    let names = document.tree.names
    self.names = Self.attributes.filter { names.contains(XMLTree.Name(namespace: "", local: $0)) }
    hasLinks = names.contains(XMLTree.Name(namespace: xlinkNamespace, local: "href"))
  }

  mutating func note(_ node: XMLTree.NodeID, in document: SourceDocument) {
    for name in names {
      guard let value = document.tree.attribute(name, of: node), document.tree.name(of: node).isDocBook else {
        continue
      }
      // To most authors the reference is the element, and what it names the whole of it.
      let attribute = name == "linkend" || name == "otherterm" ? nil : document.range(ofAttribute: name, of: node)
      let place = attribute ?? document.range(of: node)
      found += value.split(separator: " ").map { (Anchor(String($0)), place) }
    }
    if hasLinks, let address = document.tree.attribute("href", namespace: xlinkNamespace, of: node),
      address.hasPrefix("#"), document.tree.name(of: node).isDocBook
    {
      found.append((Anchor(String(address.dropFirst())), document.range(of: node)))
    }
  }

  func findings(among anchors: Set<Anchor>) -> [Diagnostic] {
    let dangling = found.filter { !anchors.contains($0.target) }
    guard !dangling.isEmpty else { return [] }
    let known = anchors.map(\.name)
    return dangling.map { target, place in
      .danglingReference(target, near: nearestID(to: target.name, among: known), at: place)
    }
  }
}

extension Diagnostic {
  package static func danglingReference(_ target: Anchor, near: String?, at place: SourceRange) -> Diagnostic {
    guard !target.name.isEmpty else { return .referenceToNothing(at: place) }
    return Diagnostic(
      .danglingReference,
      Message(
        dutch: "nergens in het boek staat xml:id=\"\(target.name)\"",
        english: "nothing in the book is named “\(target.name)”"),
      hint: near.map {
        Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?")
      }
        ?? Message(
          dutch: "Zet xml:id=\"\(target.name)\" bij het doel, of verbeter de naam in deze verwijzing.",
          english: "Give the target xml:id=\"\(target.name)\", or correct the name."), at: place)
  }

  private static func referenceToNothing(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .danglingReference,
      Message(dutch: "deze verwijzing noemt geen doel", english: "this reference names no target"),
      hint: Message(
        dutch: "Schrijf erbij wat de xml:id van het doel is.", english: "Add the xml:id of its target."), at: place)
  }
}
