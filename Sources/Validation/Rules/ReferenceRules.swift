package import BookModel
package import Diagnostics
import LibXML
import XMLReading

/// Every attribute that names an `xml:id` names one that exists, also where the book shows nothing of it.
func checkReferenceAttributes(in files: ManuscriptFiles, anchors: Set<Anchor>, report: inout Report) {
  // A file that could not be read may hold the target.
  guard files.isComplete else { return }
  let known = anchors.map(\.name)
  for document in files.documents {
    let tree = document.tree
    let isReferring = tree.names.map { $0.namespace.isEmpty && referringAttributes.contains($0.local) }
    guard isReferring.contains(true) else { continue }
    for node in tree.allNodes where tree.kind(of: node) == .element && tree.name(of: node).isDocBook {
      for (index, attribute) in tree.attributes(of: node).enumerated() where isReferring[Int(attribute.nameID)] {
        for target in attribute.value.split(separator: " ") where !anchors.contains(Anchor(String(target))) {
          // What the text refers to is found again when links are resolved, at the start tag: the same finding.
          let isLink = attribute.name.local == "linkend"
          let place = isLink ? document.range(of: node) : document.range(ofAttribute: index, of: node)
          let near = nearestName(to: String(target), among: known)
          report.add(.danglingReference(Anchor(String(target)), near: near, at: place))
        }
      }
    }
  }
}

/// `startref` and `otherterm` are looked at when links are resolved.
private let referringAttributes: Set<String> = ["linkend", "linkends", "endterm", "zone"]

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
