import BookModel

/// Ids in a drawing or formula know nothing of the book's, nor of those in another: on one page all are to differ.
extension ForeignElement {
  /// The same with other ids, and what refers to them.
  func withOwnIDs(prefix: String) -> ForeignElement {
    let ids = ids
    return ids.isEmpty ? self : renamed(ids, prefix)
  }

  private var ids: Set<String> {
    var found = Set(attributes.lazy.filter { $0.name == "id" }.map(\.value))
    for case .element(let element) in children { found.formUnion(element.ids) }
    return found
  }

  private func renamed(_ ids: Set<String>, _ prefix: String) -> ForeignElement {
    ForeignElement(
      name: name, attributes: attributes.map { ($0.name, renamed($0.value, of: $0.name, ids, prefix)) },
      children: children.map { child in
        if case .element(let element) = child { .element(element.renamed(ids, prefix)) } else { child }
      })
  }

  private func renamed(_ value: String, of name: String, _ ids: Set<String>, _ prefix: String) -> String {
    switch name {
    case "id", "xref": return ids.contains(value) ? prefix + value : value
    case "aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "aria-owns", "aria-flowto":
      return value.split(whereSeparator: \.isWhitespace).map { ids.contains(String($0)) ? prefix + $0 : String($0) }
        .joined(separator: " ")
    case "href":
      let isKnown = value.hasPrefix("#") && ids.contains(String(value.dropFirst()))
      return isKnown ? "#" + prefix + value.dropFirst() : value
    default: return value.utf8.contains(UInt8(ascii: "#")) ? renamingURLs(value, ids, prefix) : value
    }
  }

  /// `url(#a)`, also in quotation marks, and among other words.
  private func renamingURLs(_ value: String, _ ids: Set<String>, _ prefix: String) -> String {
    value.replacing(/(url\(\s*['"]?\s*#)([^'"\s)]+)/) { match in
      ids.contains(String(match.2)) ? "\(match.1)\(prefix)\(match.2)" : String(match.0)
    }
  }
}
