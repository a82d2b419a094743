import BookModel
import Markup

/// The catalogue as an olink target database, by which other DocBook tools resolve the same online symbols: the form
/// that `targetdatabase.dtd` of DocBook XSL describes.
///
/// - Parameters:
///   - title: of the companion site.
///   - language: of the titles.
package func targetDatabase(of catalogue: Catalogue, title: String, language: String) -> [UInt8] {
  var xml = XMLWriter()
  xml.declaration()
  xml.element("targetset") { xml in
    xml.raw("\n")
    xml.element(
      "document",
      [Attribute("targetdoc", catalogue.targetDocument), Attribute("baseuri", catalogue.base)]
    ) { xml in
      xml.raw("\n  ")
      xml.element(
        "div", [Attribute("element", "article"), Attribute("href", catalogue.base), Attribute("lang", language)]
      ) { xml in
        name(title, &xml)
        for symbol in catalogue.inOrder { write(symbol, &xml) }
        xml.raw("\n  ")
      }
      xml.newline()
    }
    xml.newline()
  }
  xml.newline()
  return xml.bytes
}

private func write(_ symbol: Symbol, _ xml: inout XMLWriter) {
  xml.raw("\n    ")
  xml.element(
    "obj",
    [
      Attribute("element", "section"), Attribute("targetptr", symbol.key.name), Attribute("href", symbol.key.name),
      Attribute("number", symbol.number?.digits),
    ]
  ) { xml in name(symbol.title, &xml) }
}

private func name(_ title: String, _ xml: inout XMLWriter) {
  xml.element("ttl", text: title)
  xml.element("xreftext", text: title)
}
