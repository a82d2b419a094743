import LibXML
import XMLReading

/// Whether an SVG drawing runs a script or fetches anything (EPUB 3.3 §3.6, §5.4): by an address, in its style or at
/// an event.
func isActive(_ tree: XMLTree) -> Bool {
  tree.allNodes.contains { node in
    switch tree.kind(of: node) {
    case .element: isActiveElement(node, in: tree)
    case .processingInstruction: tree.name(of: node).local == "xml-stylesheet"
    case .text: false
    }
  }
}

private func isActiveElement(_ node: XMLTree.NodeID, in tree: XMLTree) -> Bool {
  let name = tree.name(of: node).local
  if name == "script" { return true }
  if name == "style", fetches(style: tree.textContent(of: node)) { return true }
  return tree.attributes(of: node).contains { attribute in
    switch (attribute.name.namespace, attribute.name.local) {
    case ("", "href"), (xlinkNamespace, "href"), ("", "src"):
      isActive(address: attribute.value, isLink: name == "a")
    case ("", let local): local.hasPrefix("on") || fetches(style: attribute.value)
    default: false
    }
  }
}

/// A link is followed by the reader and may lead anywhere; all else is fetched without asking.
private func isActive(address: String, isLink: Bool) -> Bool {
  let address = address.lowercased()
  if isLink { return address.hasPrefix("javascript:") }
  return !address.isEmpty && !isInside(address)
}

private func isInside(_ address: some StringProtocol) -> Bool { address.hasPrefix("#") || address.hasPrefix("data:") }

/// Whether CSS, or an attribute with a value of CSS, names a file by `url(…)` or `@import`. A `@namespace` names
/// something by its address and fetches nothing.
private func fetches(style: String) -> Bool {
  guard style.utf8.contains(UInt8(ascii: "(")) || style.utf8.contains(UInt8(ascii: "@")) else { return false }
  let statements = style.lowercased().split { $0 == ";" || $0 == "{" || $0 == "}" }
  return statements.contains { statement in
    let text = statement.drop { $0.isWhitespace }
    if text.contains("@import") { return true }
    if text.hasPrefix("@namespace") { return false }
    return text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst().contains { address in
      !isInside(address.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" })
    }
  }
}
