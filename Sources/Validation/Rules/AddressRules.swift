package import Diagnostics
import LibXML
import XMLReading

/// Finds addresses that begin with http://: out of date, or unprotected. One finding stands for all addresses of a
/// site, as they are mended in one go: an old book has hundreds.
struct SchemeCheck {
  private var sites: [String: (address: String, place: SourceRange, count: Int)] = [:]
  private var order: [String] = []

  mutating func note(
    _ address: String, at node: XMLTree.NodeID, in document: SourceDocument, report: inout Report
  ) {
    guard let site = insecureSite(of: address), isWebAddress(address), !document.tree.isCode(node) else { return }
    // The place that stands for the others must not be a silenced one.
    guard !report.silences(.insecureAddress, at: document.range(of: node)) else { return }
    if let first = sites[site] {
      sites[site]?.count = first.count + 1
    } else {
      let place = document.range(ofAttribute: "href", namespace: xlinkNamespace, of: node)
      sites[site] = (address, place ?? document.range(of: node), 1)
      order.append(site)
    }
  }

  var findings: [Diagnostic] {
    order.compactMap { sites[$0] }.map { .insecureAddress($0.address, count: $0.count, at: $0.place) }
  }
}

/// The site of an `http://` address, where `https://` is usual: not on one's own computer or network.
package func insecureSite(of address: String) -> String? {
  guard address.utf8.count > 7, address.prefix(7).lowercased() == "http://" else { return nil }
  let authority = address.dropFirst(7).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
  let labels = host.split(separator: ".")
  guard labels.count > 1, let last = labels.last, !last.allSatisfy(\.isNumber) else { return nil }
  let isPrivate = ["local", "localhost", "test", "invalid", "internal", "lan", "home", "onion"].contains(String(last))
  return isPrivate ? nil : host
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
  package static func insecureAddress(_ address: String, count: Int, at place: SourceRange) -> Diagnostic {
    let secure = "https://" + address.dropFirst(7)
    let rest = count - 1
    let more = rest == 0 ? ("", "") : (", net als nog \(rest) van deze site", ", as do \(rest) more of this site")
    return Diagnostic(
      .insecureAddress,
      Message(
        dutch: "dit adres begint met http://\(more.0)", english: "this address begins with http://\(more.1)"),
      hint: Message(
        dutch: "Kijk of “\(secure)” dezelfde pagina geeft, en neem dan dat adres.",
        english: "See whether “\(secure)” gives the same page, and take that address."), at: place)
  }
}
