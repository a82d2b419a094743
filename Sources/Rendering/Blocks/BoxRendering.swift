import BookModel
import GeneratedText
import Linking
import Markup

extension PageRenderer {
  mutating func render(_ quotation: Quotation, _ attributes: CommonAttributes) {
    switch quotation.kind {
    case .block: writer.start("blockquote", common(attributes))
    case .pull:
      writer.start(
        "div",
        common(attributes, class: "pullquote")
          + [structure("pullquote"), Attribute("role", "doc-pullquote")])
    case .epigraph, .question:
      writer.start(
        "div",
        common(attributes, class: quotation.kind.rawValue)
          + [structure("epigraph"), Attribute("role", "doc-epigraph")])
    }
    writer.newline()
    if !quotation.title.isEmpty { renderTitle(quotation.title) }
    render(quotation.blocks)
    if !quotation.attribution.isEmpty {
      writer.start("p", [Attribute("class", "attribution")])
      render(quotation.attribution)
      writer.end()
      writer.newline()
    }
    writer.end()
    writer.newline()
  }

  mutating func render(_ box: Box, _ attributes: CommonAttributes) {
    writer.start(boxElement(box), boxAttributes(box, attributes))
    writer.newline()
    if !box.title.isEmpty {
      renderHeading(box.title, class: "box-title")
    } else if let label = admonitionLabel(box.kind) {
      writer.element("p", [Attribute("class", "box-title gen")] + languageAttributes(), text: label)
      writer.newline()
    }
    headingLevel += 1
    render(box.blocks)
    headingLevel -= 1
    writer.end()
    writer.newline()
  }

  /// An `aside` is a landmark, of which each needs a name of its own; a book has many boxes called “Tip”. So a box is
  /// a note (WAI-ARIA 1.2 §5.4).
  private func boxElement(_ box: Box) -> StaticString { box.kind.isAdmonition && box.kind != .tip ? "section" : "div" }

  private func boxAttributes(_ box: Box, _ attributes: CommonAttributes) -> [Attribute?] {
    guard box.kind.isAdmonition else {
      return common(attributes, class: "box \(box.kind.rawValue)")
        + [
          Attribute("role", "note"), Attribute("aria-label", box.title.isEmpty ? nil : box.title.plainText(text.marks)),
        ]
    }
    let role = box.kind == .tip ? "doc-tip" : "doc-notice"
    let type = box.kind == .tip ? "tip" : "notice"
    return common(attributes, class: "admonition \(box.kind.rawValue)")
      + [structure(type), Attribute("role", role)]
  }

  private func admonitionLabel(_ kind: BoxKind) -> String? {
    switch kind {
    case .note: text(.note)
    case .tip: text(.tip)
    case .warning: text(.warning)
    case .caution: text(.caution)
    case .important: text(.important)
    case .danger: text(.danger)
    case .sidebar, .caseStudy, .tweet, .status, .tipBox: nil
    }
  }
}
