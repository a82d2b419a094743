/// `figure`, `example`, `equation`, `procedure` and their informal sisters.
package struct Figure: Sendable {
  package enum Kind: String, Sendable { case figure, example, equation, procedure }
  package let kind: Kind
  /// Formal: it has a title and a number.
  package let isFormal: Bool
  package let title: [Inline]
  package let blocks: [Block]
  package let caption: [Block]

  package init(kind: Kind, isFormal: Bool, title: [Inline], blocks: [Block], caption: [Block]) {
    self.kind = kind
    self.isFormal = isFormal
    self.title = title
    self.blocks = blocks
    self.caption = caption
  }
}

/// `mediaobject` and `inlinemediaobject`: a picture, and what it shows in words.
package struct Media: Sendable {
  package let attributes: CommonAttributes
  package let image: ImageID?
  /// Drawings or formulas that stand in the manuscript itself (SVG, MathML).
  package let drawings: [ForeignElement]
  /// Sound and film that stand in its place, best first.
  package let recordings: [Recording]
  /// The file that was to be shown and is not there.
  package let missingFile: String?
  /// What somebody who cannot see the image needs to know; nil where the author wrote nothing.
  package let alternative: String?
  /// Whether the author said that the image says nothing: an empty alternative text.
  package let isDecorative: Bool
  /// Percent of the text width, where the author asks for one (`width="60%"`).
  package let widthPercent: Int?
  package let caption: [Block]
  /// What to show where there is no image at all: text objects only.
  package let text: [Block]

  package init(
    _ attributes: CommonAttributes, image: ImageID?, drawings: [ForeignElement] = [], recordings: [Recording] = [],
    missingFile: String? = nil, alternative: String?, isDecorative: Bool = false, widthPercent: Int? = nil,
    caption: [Block] = [], text: [Block] = []
  ) {
    self.attributes = attributes
    self.image = image
    self.drawings = drawings
    self.recordings = recordings
    self.missingFile = missingFile
    self.alternative = alternative
    self.isDecorative = isDecorative
    self.widthPercent = widthPercent
    self.caption = caption
    self.text = text
  }
}
