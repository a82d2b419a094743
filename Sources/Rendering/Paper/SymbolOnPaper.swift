import BookModel
import Linking
import Markup

/// Online symbols on paper: sign and number in the line, and beside the paragraph what leads there without a tap.
extension PageRenderer {
  mutating func render(_ symbol: OnlineSymbol, _ resolved: ResolvedSymbol, mark: SymbolMark?) {
    startLink(symbol, resolved)
    render(symbol.content)
    renderIcon(of: resolved)
    if let mark { generated(mark.number, class: "symbol-number") }
    endLink()
  }

  /// Number, address and code of the symbols in a paragraph, before it: engines move a float that stands in a line only
  /// badly (WeasyPrint lets them cover each other). In tables and notes there is no room for them.
  mutating func renderMarks(beside paragraph: [Inline]) {
    let found = marks(of: paragraph)
    guard !found.isEmpty else { return }
    writer.start("div", [Attribute("class", "symbol-marks gen"), Attribute("aria-hidden", "true")])
    for mark in found { render(mark) }
    writer.end()
    writer.newline()
  }

  /// Begins what holds a paragraph together with its marks, so that a heading stays with both.
  ///
  /// - Returns: whether it has any; then it has to be ended.
  mutating func startMarked(_ paragraph: [Inline]) -> Bool {
    guard !marks(of: paragraph).isEmpty else { return false }
    writer.start("div", [Attribute("class", "marked")])
    renderMarks(beside: paragraph)
    return true
  }

  private func marks(of paragraph: [Inline]) -> [SymbolMark] {
    guard case .paper(let marks) = plan.layout, !keepsNotes else { return [] }
    return paragraph.symbols.compactMap { marks.byKey[$0.key] }
  }

  private mutating func render(_ mark: SymbolMark) {
    writer.start("div", [Attribute("class", "symbol-mark")])
    writer.element("span", [Attribute("class", "symbol-number")], text: mark.number)
    writer.text(" ")
    writer.element("span", [Attribute("class", "symbol-address")], text: mark.address)
    if let code = mark.code { render(code) }
    writer.end()
  }

  private mutating func render(_ code: CodeDrawing) {
    writer.element(
      "svg",
      [
        Attribute("class", "symbol-code"), Attribute("xmlns", "http://www.w3.org/2000/svg"),
        Attribute("viewBox", "0 0 \(code.side) \(code.side)"), Attribute("shape-rendering", "crispEdges"),
      ]
    ) { svg in
      svg.empty(
        "rect", [Attribute("width", "\(code.side)"), Attribute("height", "\(code.side)"), Attribute("fill", "#fff")])
      svg.empty("path", [Attribute("fill", "#000"), Attribute("d", code.path)])
    }
  }
}

extension [Inline] {
  /// The online symbols in a line, in order; those in its notes stand elsewhere.
  fileprivate var symbols: [OnlineSymbol] {
    flatMap { inline in
      switch inline {
      case .onlineSymbol(let symbol): [symbol]
      case .footnote: []
      default: inline.children.symbols
      }
    }
  }
}
