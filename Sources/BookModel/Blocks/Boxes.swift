/// `blockquote` and `epigraph`, with the one who said it.
package struct Quotation: Sendable {
  package enum Kind: String, Sendable {
    case block
    /// `role="pullquote"`: a sentence of the text itself, set large.
    case pull
    case epigraph
    /// `epigraph role="question"`: a question from a workshop that opens a chapter.
    case question
  }
  package let kind: Kind
  package let title: [Inline]
  package let blocks: [Block]
  package let attribution: [Inline]

  package init(kind: Kind, title: [Inline] = [], blocks: [Block], attribution: [Inline]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
    self.attribution = attribution
  }
}

/// `sidebar` and the admonitions.
package struct Box: Sendable {
  package let kind: BoxKind
  package let title: [Inline]
  package let blocks: [Block]

  package init(kind: BoxKind, title: [Inline], blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}

package enum BoxKind: String, CaseIterable, Sendable {
  case sidebar
  /// `sidebar` with one of our four roles.
  case caseStudy = "case"
  case tweet, status
  case tipBox = "tip-box"
  case note, tip, warning, caution, important, danger

  /// An admonition has a label of its own where the author gives no title.
  package var isAdmonition: Bool {
    switch self {
    case .note, .tip, .warning, .caution, .important, .danger: true
    case .sidebar, .caseStudy, .tweet, .status, .tipBox: false
    }
  }
}
