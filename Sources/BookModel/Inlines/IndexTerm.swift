/// `indexterm`: what the index says, and that it says so of this place.
package struct IndexTerm: Sendable {
  package let attributes: CommonAttributes
  package let role: IndexTermRole
  package let levels: [IndexLevel]
  package let see: String?
  package let seeAlso: [String]
  /// `significance="preferred"`: the place to read first.
  package let isPreferred: Bool

  package init(
    _ attributes: CommonAttributes, role: IndexTermRole, levels: [IndexLevel], see: String? = nil,
    seeAlso: [String] = [], isPreferred: Bool = false
  ) {
    self.attributes = attributes
    self.role = role
    self.levels = levels
    self.see = see
    self.seeAlso = seeAlso
    self.isPreferred = isPreferred
  }
}

package enum IndexTermRole: Sendable, Equatable {
  case single
  case rangeStart
  case rangeEnd(Anchor)
}

/// Primary, secondary or tertiary term, and how it is filed where that differs (`sortas`).
package struct IndexLevel: Sendable, Hashable {
  package let text: String
  package let sortText: String

  package init(text: String, sortText: String) {
    self.text = text
    self.sortText = sortText
  }
}
