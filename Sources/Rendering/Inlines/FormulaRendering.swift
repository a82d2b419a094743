import BookModel
import Markup

/// Formulas as MathML (EPUB 3.3 §6.1.4), or in words where there is nothing that shows.
extension PageRenderer {
  mutating func render(_ formula: Formula) {
    comes(from: formula.attributes)
    let hasWords = formula.markup.isEmpty && formula.alternative != nil
    writer.start(
      "span",
      common(formula.attributes, class: "formula")
        + [hasWords ? Attribute("role", "math") : nil, Attribute("aria-label", hasWords ? formula.alternative : nil)])
    for element in formula.markup { render(element, of: formula) }
    render(formula.text)
    writer.end()
  }

  mutating func render(_ math: ForeignElement, of formula: Formula) {
    guard math.isPresentation else { return writer.text(math.plainText) }
    features.insert(.mathML)
    drawingCount += 1
    let math = math.withOwnIDs(prefix: plan.ids.drawing("_formula-\(drawingCount)-", on: path))
    let own = math.attributes.filter { isHarmless($0) && !["display", "alttext", "xmlns"].contains($0.name) }
    let stated = formula.alternative ?? math.attributes.first { $0.name == "alttext" }?.value
    let spoken = stated ?? math.plainText
    let added: [(name: String, value: String)] =
      [("xmlns", mathNamespace)] + (formula.isDisplayed ? [("display", "block")] : [])
      + [("alttext", spoken)]
    writer.element(named: "math", added + own) { writer in
      for child in math.children { write(child, to: &writer, keeping: mathElements) }
    }
  }

  /// A drawing in the page itself; what it shows is told as of any picture.
  mutating func render(_ drawing: ForeignElement, of media: Media, description: String) {
    guard drawing.name == "svg" else {
      return render(
        drawing,
        of: Formula(
          media.attributes, markup: [], text: [], alternative: media.alternative, isDisplayed: true))
    }
    features.insert(.drawing)
    drawingCount += 1
    let drawing = drawing.withOwnIDs(prefix: plan.ids.drawing("_drawing-\(drawingCount)-", on: path))
    let own = drawing.attributes.filter { isHarmless($0) && !["role", "xmlns"].contains($0.name) }
    writer.element(
      named: "svg", [("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-label", description)] + own
    ) { writer in
      for child in drawing.children { write(child, to: &writer, keeping: nil) }
    }
  }
}

/// - Parameter known: what may be written; of anything else only what is in it. Nil: all but what runs.
private func write(_ child: ForeignElement.Child, to writer: inout XMLWriter, keeping known: Set<String>?) {
  switch child {
  case .text(let text): writer.text(text)
  case .element(let element):
    guard !active.contains(element.name) else { return }
    guard known?.contains(element.name) ?? true else {
      for inner in element.children { write(inner, to: &writer, keeping: known) }
      return
    }
    writer.element(named: element.name, element.attributes.filter { isHarmless($0) }) { writer in
      for inner in element.children { write(inner, to: &writer, keeping: known) }
    }
  }
}

/// Nothing that runs or fetches.
private func isHarmless(_ attribute: (name: String, value: String)) -> Bool {
  let value = attribute.value.lowercased()
  let fetches = value.contains("url(") && !value.contains("url(#")
  guard !attribute.name.lowercased().hasPrefix("on"), !value.contains("javascript:"), attribute.name != "style",
    !fetches
  else { return false }
  return !["href", "src", "data"].contains(attribute.name) || value.hasPrefix("#")
}

private let mathNamespace = "http://www.w3.org/1998/Math/MathML"

private let active: Set<String> = [
  "script", "foreignObject", "handler", "iframe", "audio", "video", "image", "set", "animate", "annotation-xml",
  "style",
]

/// Presentation MathML 3, chapter 3, with `semantics` around it.
private let mathElements: Set<String> = [
  "maction", "maligngroup", "malignmark", "menclose", "merror", "mfenced", "mfrac", "mi", "mlabeledtr", "mlongdiv",
  "mmultiscripts", "mn", "mo", "mover", "mpadded", "mphantom", "mprescripts", "mroot", "mrow", "ms", "mscarries",
  "mscarry", "msgroup", "msline", "mspace", "msqrt", "msrow", "mstack", "mstyle", "msub", "msubsup", "msup", "mtable",
  "mtd", "mtext", "mtr", "munder", "munderover", "none", "semantics", "annotation",
]

extension ForeignElement {
  /// Whether it says how a formula looks, all through; content MathML (chapter 4) shows as nothing.
  fileprivate var isPresentation: Bool {
    children.allSatisfy { child in
      guard case .element(let element) = child else { return true }
      return active.contains(element.name) || mathElements.contains(element.name) && element.isPresentation
    }
  }
}
