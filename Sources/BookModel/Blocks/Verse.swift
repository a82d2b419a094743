/// A stanza (`linegroup`) and its lines.
package struct VerseGroup: Sendable {
  package let attributes: CommonAttributes
  package let title: [Inline]
  package let lines: [VerseLine]

  package init(_ attributes: CommonAttributes, title: [Inline], lines: [VerseLine]) {
    self.attributes = attributes
    self.title = title
    self.lines = lines
  }
}

/// A line of verse, or what else stands between them in a play.
package struct VerseLine: Sendable {
  package enum Kind: String, Sendable { case line, speaker, stageDirection = "stagedir" }
  package let attributes: CommonAttributes
  package let kind: Kind
  package let text: [Inline]

  package init(_ attributes: CommonAttributes, kind: Kind, text: [Inline]) {
    self.attributes = attributes
    self.kind = kind
    self.text = text
  }
}
