import BookModel
import Markup

extension PageRenderer {
  /// The sign of an online symbol; on paper also what leads there without a tap.
  ///
  /// - Parameter name: what a reader who listens hears. The rest is the same thing for the eye.
  mutating func renderSign(of key: SymbolKey, name: String) {
    switch plan.layout {
    case .package: renderIcon(name)
    case .paper(let symbols):
      writer.start("span", [Attribute("class", "symbol-mark gen")])
      renderIcon(name)
      if let printed = symbols.byKey[key] { render(printed) }
      writer.end()
    }
  }

  private mutating func renderIcon(_ name: String) {
    uses.symbol = true
    writer.empty(
      "img",
      [
        Attribute("class", "symbol"), Attribute("src", plan.layout.address(of: "images/online.svg")),
        Attribute("alt", name),
      ])
  }

  private mutating func render(_ symbol: SymbolMark) {
    writer.element("span", [Attribute("class", "symbol-number")], text: symbol.number)
    writer.element("span", [Attribute("class", "symbol-address")], text: symbol.address)
    if let code = symbol.code { render(code) }
  }

  private mutating func render(_ code: CodeDrawing) {
    writer.element(
      "svg",
      [
        Attribute("class", "symbol-code"), Attribute("xmlns", "http://www.w3.org/2000/svg"),
        Attribute("viewBox", "0 0 \(code.side) \(code.side)"), Attribute("shape-rendering", "crispEdges"),
        Attribute("aria-hidden", "true"),
      ]
    ) { svg in
      svg.empty(
        "rect", [Attribute("width", "\(code.side)"), Attribute("height", "\(code.side)"), Attribute("fill", "#fff")])
      svg.empty("path", [Attribute("fill", "#000"), Attribute("d", code.path)])
    }
  }
}
