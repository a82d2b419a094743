import BookModel
import Linking
import Markup

extension PageRenderer {
  /// What the author linked, and behind it the mark, which leads there without a tap.
  ///
  /// The mark is what CSS moves beside the text, so it stands in no other element.
  mutating func render(_ symbol: OnlineSymbol, _ resolved: ResolvedSymbol, mark: SymbolMark?) {
    if symbol.content.isEmpty {
      renderMark(symbol.attributes, id: nil)
    } else {
      startLink(symbol, resolved)
      render(symbol.content)
      endLink()
    }
    startLink([Attribute("class", "symbol-mark gen")], href: resolved.address)
    writer.start("span", [Attribute("class", "symbol-head")])
    renderIcon(of: resolved)
    if let mark { writer.element("span", [Attribute("class", "symbol-number")], text: mark.number) }
    writer.end()
    if let mark {
      writer.element("span", [Attribute("class", "symbol-address")], text: mark.address)
      if let code = mark.code { render(code) }
    }
    endLink()
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
