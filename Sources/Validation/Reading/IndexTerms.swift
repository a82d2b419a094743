import BookModel
import LibXML

extension BookReader {
  mutating func readIndexTerm(_ place: Place) -> IndexTerm {
    let attributes = commonAttributes(of: place)
    let levels = ["primary", "secondary", "tertiary"].compactMap { element($0, in: place) }.map {
      level in
      let text = textContent(of: level).foldingWhiteSpace()
      return IndexLevel(text: text, sortText: attribute("sortas", of: level) ?? text)
    }
    var role = IndexTermRole.single
    switch attribute("class", of: place) {
    case "startofrange": role = .rangeStart
    case "endofrange": role = .rangeEnd(Anchor(attribute("startref", of: place) ?? ""))
    default: break
    }
    return IndexTerm(
      attributes, role: role, levels: levels,
      see: element("see", in: place).map { textContent(of: $0).foldingWhiteSpace() },
      seeAlso: elements(["seealso"], in: place).map { textContent(of: $0).foldingWhiteSpace() },
      isPreferred: attribute("significance", of: place) == "preferred", type: words(of: "type", at: place),
      zones: (attribute("zone", of: place) ?? "").split(whereSeparator: \.isWhitespace).map { Anchor(String($0)) },
      page: words(of: "pagenum", at: place))
  }

  /// The value of an attribute, where it says anything.
  func words(of name: String, at place: Place) -> String? {
    attribute(name, of: place).map { $0.foldingWhiteSpace() }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
