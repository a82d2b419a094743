package import Diagnostics

/// What any element of the manuscript may carry, and where it stands.
package struct CommonAttributes: Sendable {
  package let node: NodeID
  package let anchor: Anchor?
  /// `xml:lang`, where the element states one.
  package let language: LanguageTag?
  /// `role`: what the author adds to the meaning of the element.
  package let role: String?
  /// `dir`: the base direction, `ltr` or `rtl`.
  package let direction: String?
  package let span: SourceSpan

  package init(
    node: NodeID, anchor: Anchor? = nil, language: LanguageTag? = nil, role: String? = nil,
    direction: String? = nil,
    span: SourceSpan
  ) {
    self.node = node
    self.anchor = anchor
    self.language = language
    self.role = role
    self.direction = direction
    self.span = span
  }
}

extension CommonAttributes {
  /// The same, with a language where there is none.
  package func inheriting(_ inherited: LanguageTag?) -> CommonAttributes {
    CommonAttributes(
      node: node, anchor: anchor, language: language ?? inherited, role: role, direction: direction, span: span)
  }
}
