package import Diagnostics
import LibXML
import XMLReading

/// An address that begins with http:// is out of date, or sends its readers unprotected.
func checkScheme(of address: String, at node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  guard isUsuallySecure(address), !document.tree.isCode(node) else { return }
  let place = document.range(ofAttribute: "href", namespace: xlinkNamespace, of: node)
  report.add(.insecureAddress(address, at: place ?? document.range(of: node)))
}

/// Whether an `http://` address is one where `https://` is usual: not one's own computer or network.
package func isUsuallySecure(_ address: String) -> Bool {
  guard address.utf8.count > 7, address.prefix(7).lowercased() == "http://" else { return false }
  let authority = address.dropFirst(7).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
  let labels = host.split(separator: ".")
  guard labels.count > 1, let last = labels.last, !last.allSatisfy(\.isNumber) else { return false }
  return !["local", "localhost", "test", "invalid", "internal", "lan", "home", "onion"].contains(String(last))
}

extension XMLTree {
  /// Whether an element is code, or holds nothing else: there an address may be a name, as that of a namespace.
  fileprivate func isCode(_ node: NodeID) -> Bool {
    let code: Set<String> = ["literal", "code", "programlisting", "screen"]
    var place: NodeID? = node
    while let current = place {
      if code.contains(name(of: current).local) { return true }
      place = parent(of: current)
    }
    let children = Array(children(of: node))
    return children.count == 1 && code.contains(name(of: children[0]).local)
  }
}

extension Diagnostic {
  package static func insecureAddress(_ address: String, at place: SourceRange) -> Diagnostic {
    let secure = "https://" + address.dropFirst(7)
    return Diagnostic(
      .insecureAddress,
      Message(dutch: "dit adres begint met http://", english: "this address begins with http://"),
      hint: Message(
        dutch: "Kijk of “\(secure)” dezelfde pagina geeft, en neem dan dat adres.",
        english: "See whether “\(secure)” gives the same page, and take that address."), at: place)
  }
}
