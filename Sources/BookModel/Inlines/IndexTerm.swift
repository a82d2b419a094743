/// `indexterm`: what the index says, and that it says so of this place.
package struct IndexTerm: Sendable {
  package let attributes: CommonAttributes
  package let role: IndexTermRole
  package let levels: [IndexLevel]
  package let see: String?
  package let seeAlso: [String]
  /// `significance="preferred"`: the place to read first.
  package let isPreferred: Bool
  /// Which of the book's indexes it is for; nil for the one for everything.
  package let type: String?
  /// What it is about, where that is not the place where it stands.
  package let zones: [Anchor]
  /// `pagenum`: the page that it is about, where page breaks do not tell.
  package let page: String?

  package init(
    _ attributes: CommonAttributes, role: IndexTermRole, levels: [IndexLevel], see: String? = nil,
    seeAlso: [String] = [], isPreferred: Bool = false, type: String? = nil, zones: [Anchor] = [], page: String? = nil
  ) {
    self.attributes = attributes
    self.role = role
    self.levels = levels
    self.see = see
    self.seeAlso = seeAlso
    self.isPreferred = isPreferred
    self.type = type
    self.zones = zones
    self.page = page
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
