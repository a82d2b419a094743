/// Something that stands in a line of text.
package indirect enum Inline: Sendable {
  case text(String)
  case phrase(Phrase)
  /// `link` with an address, or any inline that carries `xlink:href`.
  case link(ExternalLink)
  /// `xref`, or `link` with a `linkend`.
  case reference(CrossReference)
  /// `olink`: a way from the printed page to the companion site.
  case onlineSymbol(OnlineSymbol)
  case footnote(Footnote)
  /// `footnoteref`: a second call of a footnote.
  case footnoteReference(FootnoteReference)
  case indexTerm(IndexTerm)
  case anchor(CommonAttributes)
  case lineBreak
  case pageBreak(PageBreak, CommonAttributes)
  case media(Media)
  /// `co`, or an `area`: a mark that a list below explains.
  case callout(Callout)
  /// `coref`: the same mark once more.
  case calloutReference(CommonAttributes, target: Anchor)
  case formula(Formula)
}

/// A run of text that means something.
package struct Phrase: Sendable {
  package let kind: PhraseKind
  package let attributes: CommonAttributes
  package let content: [Inline]

  package init(kind: PhraseKind, attributes: CommonAttributes, content: [Inline]) {
    self.kind = kind
    self.attributes = attributes
    self.content = content
  }
}

package enum PhraseKind: Sendable, Equatable {
  case emphasis, strong, foreign, quote, title, subscripted, superscripted, abbreviation, acronym
  case term, email, address, deleted
  /// What a machine reads: a `filename`, a `classname` … by its element; empty for `code` and `literal`.
  case code(String)
  /// What somebody types or presses: `userinput`, `keycap`.
  case keyboard(String)
  /// What a machine says: `computeroutput`, `prompt`.
  case output(String)
  /// What stands for something else: `replaceable`, `parameter`.
  case variable(String)
  /// What stands between the parts of an entry, and is not the author's.
  case punctuation(String)
  /// A word that the program says in the book's language.
  case label(GeneratedLabel)
  /// The author's words once more, where no others are: they count once.
  case repeated
  /// `citation`: the short name of a work in the bibliography.
  case citation
  /// A list in a sentence: phrases with commas between them.
  case members
  /// What is somebody's mark: the sign that stands behind it.
  case trademark(sign: String)
  /// Any other DocBook element, by its name: it becomes the class.
  case named(String)
}

/// Words over or before parts that DocBook gives no title.
package enum GeneratedLabel: Sendable {
  case revision, revisionDate, revisionAuthors, revisionRemark
  case messageLevel, messageOrigin, messageAudience
}

package struct ExternalLink: Sendable {
  package let attributes: CommonAttributes
  package let address: String
  package let content: [Inline]

  package init(_ attributes: CommonAttributes, address: String, content: [Inline]) {
    self.attributes = attributes
    self.address = address
    self.content = content
  }
}

package struct CrossReference: Sendable {
  package let attributes: CommonAttributes
  package let target: Anchor
  /// The author's own words, or nothing: then the words are made from the target.
  package let content: [Inline]
  /// Whether it begins a sentence, so that generated text gets a capital.
  package let beginsSentence: Bool
  package let style: ReferenceStyle

  package init(
    _ attributes: CommonAttributes, target: Anchor, content: [Inline], beginsSentence: Bool = false,
    style: ReferenceStyle = .words
  ) {
    self.attributes = attributes
    self.target = target
    self.content = content
    self.beginsSentence = beginsSentence
    self.style = style
  }
}

package struct OnlineSymbol: Sendable {
  package let attributes: CommonAttributes
  package let targetDocument: String
  package let key: SymbolKey
  package let content: [Inline]

  package init(
    _ attributes: CommonAttributes, targetDocument: String, key: SymbolKey, content: [Inline]
  ) {
    self.attributes = attributes
    self.targetDocument = targetDocument
    self.key = key
    self.content = content
  }
}

package struct Footnote: Sendable {
  package let attributes: CommonAttributes
  package let blocks: [Block]

  package init(_ attributes: CommonAttributes, blocks: [Block]) {
    self.attributes = attributes
    self.blocks = blocks
  }
}

package struct FootnoteReference: Sendable {
  package let attributes: CommonAttributes
  package let target: Anchor

  package init(_ attributes: CommonAttributes, target: Anchor) {
    self.attributes = attributes
    self.target = target
  }
}
