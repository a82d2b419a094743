import BookModel
import LibXML

/// Equations, in MathML or in words.
extension BookReader {
  /// An equation has a number unless it is informal.
  mutating func readEquation(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let caption = element("caption", in: place).map { readBlocks(of: $0) } ?? []
    let media = elements(["mediaobject"], in: place).map { readMediaBlock($0) }
    let content = media.isEmpty ? [readDisplayedFormula(place, bare(attributes))] : media
    let figure = Figure(
      kind: .equation, isFormal: name(of: place) == "equation", title: readHeading(of: place), blocks: content,
      caption: caption)
    return Block(attributes, .figure(figure))
  }

  private mutating func readDisplayedFormula(_ place: Place, _ attributes: CommonAttributes) -> Block {
    Block(attributes, .paragraph(Paragraph(text: [readFormula(place, isDisplayed: true)])))
  }

  mutating func readFormula(_ place: Place, isDisplayed: Bool) -> Inline {
    let attributes = isDisplayed ? bareAttributes(of: place) : commonAttributes(of: place)
    let alternative = element("alt", in: place).map { plainText(of: $0) }
    let parts = elements(among: children(of: place)).filter { part in
      ![.metadata, .title].contains(reading(of: part)) && !["alt", "caption"].contains(name(of: part))
    }
    let markup = parts.filter { isMath($0) }.map { foreignElement($0) }
    let text = Array(parts.filter { !isMath($0) }.map { readInline($0) }.joined(separator: [.text(" ")]))
    return .formula(
      Formula(
        attributes, markup: markup, text: text, alternative: alternative.flatMap { $0.isEmpty ? nil : $0 },
        isDisplayed: isDisplayed))
  }

  /// MathML that stands in the text by itself.
  mutating func readBareFormula(_ place: Place) -> Inline? {
    guard isMath(place) else { return nil }
    let attributes = bareAttributes(of: place)
    return .formula(
      Formula(attributes, markup: [foreignElement(place)], text: [], alternative: nil, isDisplayed: false))
  }

  private func isMath(_ place: Place) -> Bool {
    let name = tree(of: place).name(of: place.node)
    return name.namespace == mathNamespace && name.local == "math"
  }

  /// An element of another vocabulary as it stands, with what it holds.
  func foreignElement(_ place: Place) -> ForeignElement {
    let tree = tree(of: place)
    let namespace = tree.name(of: place.node).namespace
    let attributes = tree.attributes(of: place.node).filter { $0.name.namespace.isEmpty }
      .map { (name: $0.name.local, value: $0.value) }
    let children = children(of: place).compactMap { child -> ForeignElement.Child? in
      switch kind(of: child) {
      case .text: .text(text(of: child))
      case .element where self.tree(of: child).name(of: child.node).namespace == namespace:
        .element(foreignElement(child))
      // Words of DocBook inside a formula or drawing.
      case .element: .text(textContent(of: child))
      case .processingInstruction: nil
      }
    }
    return ForeignElement(name: tree.name(of: place.node).local, attributes: attributes, children: children)
  }
}

let mathNamespace = "http://www.w3.org/1998/Math/MathML"
let drawingNamespace = "http://www.w3.org/2000/svg"
