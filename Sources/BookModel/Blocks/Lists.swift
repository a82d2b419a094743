/// `itemizedlist`, `orderedlist`, `calloutlist`, and the steps of a `procedure`.
package struct List: Sendable {
  package let style: ListStyle
  package let title: [Inline]
  /// What stands between title and first item.
  package let introduction: [Block]
  package let items: [ListItem]

  package init(
    style: ListStyle, title: [Inline] = [], introduction: [Block] = [], items: [ListItem]
  ) {
    self.style = style
    self.title = title
    self.introduction = introduction
    self.items = items
  }
}

package enum ListStyle: Sendable {
  case bullets
  /// The numeration, and the first number.
  case numbers(Numeration, start: Int)
  /// The steps of a procedure, each known by a number of its own: `2`, and within it `2.a`.
  case steps(Numeration, prefix: String)
  /// Ways to take one step, which is known by this number; empty where it is part of none.
  case alternatives(step: String)
  /// What the marks in a listing mean.
  case callouts
}

package struct ListItem: Sendable {
  package let attributes: CommonAttributes
  /// The number that the author gave it, where it is not the next one.
  package let number: Int?
  /// The marks that it explains (`arearefs`).
  package let marks: [Anchor]
  package let blocks: [Block]

  package init(_ attributes: CommonAttributes, number: Int? = nil, marks: [Anchor] = [], blocks: [Block]) {
    self.attributes = attributes
    self.number = number
    self.marks = marks
    self.blocks = blocks
  }
}

/// Terms and what they mean.
package struct Definition: Sendable {
  package let attributes: CommonAttributes
  package let terms: [[Inline]]
  package let blocks: [Block]
  /// `glosssee` and `glossseealso`.
  package let references: [GlossaryReference]

  package init(
    _ attributes: CommonAttributes, terms: [[Inline]], blocks: [Block],
    references: [GlossaryReference] = []
  ) {
    self.attributes = attributes
    self.terms = terms
    self.blocks = blocks
    self.references = references
  }
}

package struct GlossaryReference: Sendable {
  package enum Kind: Sendable { case see, seeAlso }
  package let kind: Kind
  package let target: Anchor?
  package let text: [Inline]
  package let attributes: CommonAttributes

  package init(kind: Kind, target: Anchor?, text: [Inline], attributes: CommonAttributes) {
    self.kind = kind
    self.target = target
    self.text = text
    self.attributes = attributes
  }
}

/// `simplelist`: short members, down or across. One that runs on in its sentence is a phrase.
package struct SimpleList: Sendable {
  package enum Layout: Sendable {
    case vertical(columns: Int)
    case horizontal(columns: Int)
  }
  package let layout: Layout
  package let members: [[Inline]]

  package init(layout: Layout, members: [[Inline]]) {
    self.layout = layout
    self.members = members
  }
}

/// `qandaset`, or a `qandadiv` inside one.
package struct QuestionSet: Sendable {
  package enum Labels: String, Sendable { case none, qanda, number }
  package let labels: Labels
  package let title: [Inline]
  package let introduction: [Block]
  package let entries: [QuestionEntry]
  package let divisions: [Block]

  package init(
    labels: Labels, title: [Inline], introduction: [Block], entries: [QuestionEntry],
    divisions: [Block]
  ) {
    self.labels = labels
    self.title = title
    self.introduction = introduction
    self.entries = entries
    self.divisions = divisions
  }
}

package struct Answer: Sendable {
  package let attributes: CommonAttributes
  package let label: [Inline]
  package let blocks: [Block]

  package init(_ attributes: CommonAttributes, label: [Inline], blocks: [Block]) {
    self.attributes = attributes
    self.label = label
    self.blocks = blocks
  }
}

package struct QuestionEntry: Sendable {
  package let attributes: CommonAttributes
  /// What the author wrote as `label`.
  package let label: [Inline]
  package let question: [Block]
  package let answers: [Answer]

  package init(
    _ attributes: CommonAttributes, label: [Inline], question: [Block], answers: [Answer]
  ) {
    self.attributes = attributes
    self.label = label
    self.question = question
    self.answers = answers
  }
}
