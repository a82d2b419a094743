package import LibQREncode
import Markup

/// A QR code with its quiet zone as an SVG document; the unit is the module, so whoever shows it chooses its size.
///
/// It has a ground of its own, white, and names both of its colours: so it is dark on light on a dark page as well,
/// whatever the colour of text is there, and nothing shows through the quiet zone.
///
/// - Parameter title: what a reader who listens hears, in the language of the page around it.
package func svgImage(of code: QRCode, title: String) -> [UInt8] {
  let side = String(code.side)
  var svg = XMLWriter()
  svg.declaration()
  svg.element("svg", attributes(side: side)) { svg in
    svg.element("title", text: title)
    svg.empty("rect", [Attribute("width", side), Attribute("height", side), Attribute("fill", "#fff")])
    svg.empty("path", [Attribute("fill", "#000"), Attribute("d", code.pathData)])
  }
  svg.newline()
  return svg.bytes
}

private func attributes(side: String) -> [Attribute] {
  [
    Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("viewBox", "0 0 \(side) \(side)"),
    Attribute("shape-rendering", "crispEdges"), Attribute("role", "img"),
  ]
}
