/// A titled division of the book: part, chapter, section and their like (DocBook's divisions, components, sections).
package struct Division: Sendable {
  package let kind: DivisionKind
  package let attributes: CommonAttributes
  package let titles: Titles
  /// What it is called where its author gave it no title.
  package let usualTitle: UsualTitle?
  /// What stands before the first subdivision.
  package let blocks: [Block]
  package let divisions: [Division]
  /// Which terms an index takes (`type`); nil for all that no other index has.
  package let indexType: String?

  package init(
    kind: DivisionKind, attributes: CommonAttributes, titles: Titles, usualTitle: UsualTitle? = nil, blocks: [Block],
    divisions: [Division], indexType: String? = nil
  ) {
    self.kind = kind
    self.attributes = attributes
    self.titles = titles
    self.usualTitle = usualTitle ?? UsualTitle(rawValue: kind.rawValue)
    self.blocks = blocks
    self.divisions = divisions
    self.indexType = indexType
  }
}

/// Divisions that have a title even if nobody gave them one.
package enum UsualTitle: String, Sendable {
  case preface, dedication, acknowledgements, colophon, glossary, bibliography, index, synopsis
}

package enum DivisionKind: String, CaseIterable, Sendable {
  /// A book of a `set`.
  case book
  case part, preface, chapter, appendix
  /// `article` and `topic`: without a number.
  case article
  /// `reference`, and the pages of a manual that it holds.
  case reference, refentry
  case dedication, acknowledgements, colophon
  case glossary, bibliography, index
  case section
  /// `glossdiv`, `bibliodiv`, `indexdiv`: a titled division of a list.
  case listDivision

  /// Whether it is made of parts that stand on their own, and not of text.
  package var holdsComponents: Bool {
    switch self {
    case .book, .part, .reference: true
    case .preface, .chapter, .appendix, .article, .refentry, .dedication, .acknowledgements, .colophon, .glossary,
      .bibliography, .index, .section, .listDivision:
      false
    }
  }

  /// Whether it stands on its own in the book, and gets a file of its own in the EPUB.
  package var isComponent: Bool {
    switch self {
    case .book, .part, .preface, .chapter, .appendix, .dedication, .acknowledgements, .colophon: true
    case .article, .reference, .refentry: true
    case .glossary, .bibliography, .index: true
    case .section, .listDivision: false
    }
  }
}

extension Titles {
  /// The words alone, without notes, marks and places, for where the title stands once more.
  package var withoutNotes: Titles {
    Titles(
      title: title.withoutNotes, subtitle: subtitle.withoutNotes, abbreviated: abbreviated.withoutNotes,
      authors: authors)
  }
}

extension [Inline] {
  fileprivate var withoutNotes: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .text, .lineBreak: [inline]
      case .phrase(let phrase):
        [
          .phrase(
            Phrase(
              kind: phrase.kind,
              attributes: CommonAttributes(
                node: phrase.attributes.node, language: phrase.attributes.language, span: phrase.attributes.span),
              content: phrase.content.withoutNotes))
        ]
      case .link, .reference, .onlineSymbol, .formula: inline.children.withoutNotes
      case .footnote, .footnoteReference, .indexTerm, .anchor, .pageBreak, .media, .callout, .calloutReference: []
      }
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
