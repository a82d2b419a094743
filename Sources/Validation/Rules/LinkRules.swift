import BookModel
import Diagnostics
import LibXML
import XMLReading

/// The elements that are to say where they lead.
private let links = ["link", "xref", "olink", "email"]

/// A link leads somewhere, an online symbol says which one it is, and an e-mail address is one.
func checkLink(at node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  switch document.tree.name(of: node).local {
  case "olink": checkOnlineSymbol(node, in: document, report: &report)
  case "email": checkMailAddress(node, in: document, report: &report)
  default: checkTarget(of: node, in: document, report: &report)
  }
}

/// Whatever has an address leads somewhere.
func checkAddress(
  of node: XMLTree.NodeID, in document: SourceDocument, schemes: inout SchemeCheck, report: inout Report
) {
  let name = document.tree.name(of: node)
  guard name.isDocBook, let address = document.tree.attribute("href", namespace: xlinkNamespace, of: node) else {
    return
  }
  schemes.note(address, at: node, in: document, report: &report)
  if address.isEmpty, !links.contains(name.local) { report.add(.linkToNowhere(at: document.range(of: node))) }
}

private func checkTarget(of node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  let tree = document.tree
  let address = tree.attribute("href", namespace: xlinkNamespace, of: node) ?? ""
  guard address.isEmpty, tree.attribute("linkend", of: node) == nil,
    !hasAttribute(like: ["linkend", "href", "url", "target"], node, in: tree)
  else { return }
  report.add(.linkToNowhere(at: document.range(of: node)))
}

/// Whether an attribute is misspelt or of another language: the grammar finds it, and says how ours is called.
func hasAttribute(like names: [String], _ node: XMLTree.NodeID, in tree: XMLTree) -> Bool {
  tree.attributes(of: node).contains { attribute in
    attribute.name.namespace.isEmpty && nearestName(to: attribute.name.local.lowercased(), among: names) != nil
  }
}

private func checkOnlineSymbol(_ node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  let missing = ["targetdoc", "targetptr"].filter { name in
    if let value = document.tree.attribute(name, of: node) { return value.isEmpty }
    return !document.tree.attributes(of: node).contains {
      !["targetdoc", "targetptr"].contains($0.name.local) && nearestName(to: $0.name.local, among: [name]) != nil
    }
  }
  guard !missing.isEmpty else { return }
  report.add(.onlineSymbolLacks(missing, at: document.range(of: node)))
}

private func checkMailAddress(_ node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  let tree = document.tree
  let leadsElsewhere = tree.attribute("href", namespace: xlinkNamespace, of: node) != nil
  let holdsElements = tree.children(of: node).contains { tree.kind(of: $0) == .element }
  guard !leadsElsewhere, !holdsElements, tree.attribute("linkend", of: node) == nil else { return }
  let address = tree.textContent(of: node).foldingWhiteSpace()
  if isMailAddress(address), !address.contains(" ") { return }
  report.add(.noMailAddress(address, at: document.range(of: node)))
}

/// Whether something stands on either side of one `@`: more cannot be said without asking the network.
package func isMailAddress(_ text: some StringProtocol) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
}

extension Diagnostic {
  fileprivate static func linkToNowhere(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingAttribute,
      Message(dutch: "deze link gaat nergens heen", english: "this link leads nowhere"),
      hint: Message(
        dutch: "Zet er xlink:href=\"https://…\" bij voor een adres op internet, "
          + "of linkend=\"…\" met de xml:id van een plek in het boek.",
        english: "Add xlink:href=\"https://…\" for a web address, "
          + "or linkend=\"…\" with the xml:id of a place in the book."), at: place)
  }

  fileprivate static func onlineSymbolLacks(_ missing: [String], at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingAttribute,
      Message(
        dutch: "bij deze <olink> ontbreekt \(missing.joined(separator: " en "))",
        english: "this <olink> lacks \(missing.joined(separator: " and "))"),
      hint: Message(
        dutch: "Schrijf <olink targetdoc=\"boekonline\" targetptr=\"…\"/>, met de sleutel uit boekonline.xml.",
        english: "Write <olink targetdoc=\"boekonline\" targetptr=\"…\"/> with a key from boekonline.xml."),
      at: place)
  }

  fileprivate static func noMailAddress(_ address: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedTarget,
      Message(
        dutch: "“\(address)” is geen e-mailadres", english: "“\(address)” is no e-mail address"),
      hint: Message(
        dutch: "Schrijf tussen <email> en </email> alleen het adres, zoals jan@voorbeeld.nl.",
        english: "Write the address alone between <email> and </email>, such as jan@example.org."), at: place)
  }
}
