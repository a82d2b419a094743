import Markup

/// Elements as the author of the file writes them: with the file's own prefix.
extension CatalogueWriting {
  func element(_ name: StaticString, _ attributes: [(StaticString, String?)] = [], text: String? = nil)
    -> String
  {
    var xml = XMLWriter()
    let written = attributes.map { Attribute($0, $1) }
    guard let text else {
      xml.empty(name, written)
      return "<" + prefix + String(decoding: xml.bytes.dropFirst(), as: UTF8.self)
    }
    xml.element(name, written, text: text)
    let content = xml.bytes.dropFirst().dropLast("</\(name)>".utf8.count)
    return "<" + prefix + String(decoding: content, as: UTF8.self) + "</\(prefix)\(name)>"
  }

  func startTag(_ name: StaticString, _ attributes: [(StaticString, String?)]) -> String {
    String(element(name, attributes).dropLast(2)) + ">"
  }

  func attribute(_ name: StaticString, _ value: String) -> String {
    // `<x name="value"/>` without what is around the attribute.
    String(element("x", [(name, value)]).dropFirst(3 + prefix.count).dropLast(2))
  }
}
