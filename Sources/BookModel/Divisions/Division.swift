/// A titled division of the book: part, chapter, section and their like (DocBook's divisions, components, sections).
package struct Division: Sendable {
  package let kind: DivisionKind
  package let attributes: CommonAttributes
  package let titles: Titles
  /// What stands before the first subdivision.
  package let blocks: [Block]
  package let divisions: [Division]
  /// Which terms an index takes (`type`); nil for all that no other index has.
  package let indexType: String?

  package init(
    kind: DivisionKind, attributes: CommonAttributes, titles: Titles, blocks: [Block],
    divisions: [Division], indexType: String? = nil
  ) {
    self.kind = kind
    self.attributes = attributes
    self.titles = titles
    self.blocks = blocks
    self.divisions = divisions
    self.indexType = indexType
  }
}

package enum DivisionKind: String, CaseIterable, Sendable {
  case part, preface, chapter, appendix
  case dedication, acknowledgements, colophon
  case glossary, bibliography, index
  case section
  /// `glossdiv`, `bibliodiv`, `indexdiv`: a titled division of a list.
  case listDivision

  /// Whether it stands on its own in the book, and gets a file of its own in the EPUB.
  package var isComponent: Bool {
    switch self {
    case .part, .preface, .chapter, .appendix, .dedication, .acknowledgements, .colophon: true
    case .glossary, .bibliography, .index: true
    case .section, .listDivision: false
    }
  }
}

/// Title, subtitle and abbreviated title. All are empty where the author gave none.
package struct Titles: Sendable {
  package let title: [Inline]
  package let subtitle: [Inline]
  package let abbreviated: [Inline]
  /// Names of the authors of just this division, from its `info`.
  package let authors: [String]

  package init(
    title: [Inline] = [], subtitle: [Inline] = [], abbreviated: [Inline] = [],
    authors: [String] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.abbreviated = abbreviated
    self.authors = authors
  }
}
