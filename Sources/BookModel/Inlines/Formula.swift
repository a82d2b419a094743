/// `inlineequation`, or what an `equation` holds: in MathML, or in words.
package struct Formula: Sendable {
  package let attributes: CommonAttributes
  package let markup: [ForeignElement]
  /// What `mathphrase` says where there is no MathML.
  package let text: [Inline]
  /// How it is spoken, where the author says so (`alt`).
  package let alternative: String?
  /// Whether it stands on a line of its own.
  package let isDisplayed: Bool

  package init(
    _ attributes: CommonAttributes, markup: [ForeignElement], text: [Inline], alternative: String?, isDisplayed: Bool
  ) {
    self.attributes = attributes
    self.markup = markup
    self.text = text
    self.alternative = alternative
    self.isDisplayed = isDisplayed
  }
}

extension Formula {
  /// The formula in words.
  package var spokenText: String {
    alternative ?? (markup.isEmpty ? text.plainText : markup.map(\.plainText).joined(separator: " "))
  }
}

/// An element of MathML or SVG, which a page takes over as it is.
package struct ForeignElement: Sendable {
  package enum Child: Sendable {
    case element(ForeignElement)
    case text(String)
  }

  /// Without a prefix.
  package let name: String
  package let attributes: [(name: String, value: String)]
  package let children: [Child]

  package init(name: String, attributes: [(name: String, value: String)], children: [Child]) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// All text in it that shows, with spaces between what stands in elements of its own.
  package var plainText: String {
    guard !["script", "style", "annotation", "annotation-xml"].contains(name) else { return "" }
    return children.map { child in
      switch child {
      case .element(let element): element.plainText
      case .text(let text): text.foldingWhiteSpace()
      }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
