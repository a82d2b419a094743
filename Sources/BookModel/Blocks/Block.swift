/// Something that stands on lines of its own.
package struct Block: Sendable {
  package let attributes: CommonAttributes
  package let content: BlockContent

  package init(_ attributes: CommonAttributes, _ content: BlockContent) {
    self.attributes = attributes
    self.content = content
  }
}

package indirect enum BlockContent: Sendable {
  case paragraph(Paragraph)
  /// `bridgehead`: a heading outside the hierarchy.
  case heading(Heading)
  case quotation(Quotation)
  case box(Box)
  case list(List)
  /// `variablelist`, `glosslist` and the entries of a glossary.
  case definitions([Definition])
  case simpleList(SimpleList)
  case questions(QuestionSet)
  case figure(Figure)
  case media(Media)
  case table(Table)
  /// `literallayout`, `programlisting`, `screen`, `address`, and what is written as a synopsis: line breaks count.
  case verbatim(Verbatim)
  case verse([VerseGroup])
  /// An entry of a bibliography.
  case reference([Inline])
  case pageBreak(PageBreak)
  /// Index terms and anchors that stand between blocks.
  case markers([Inline])
  /// Blocks that belong together, such as an abstract or a legal notice.
  case group(Group)
}

package struct Paragraph: Sendable {
  /// The run-in title of a `formalpara`.
  package let title: [Inline]
  package let text: [Inline]
  /// Whether it goes on after a list or table that the author put inside one paragraph.
  package let isContinuation: Bool

  package init(title: [Inline] = [], text: [Inline], isContinuation: Bool = false) {
    self.title = title
    self.text = text
    self.isContinuation = isContinuation
  }
}

package struct Heading: Sendable {
  /// What `renderas` asks for: 1 for `sect1`, and so on; nil where the author leaves it to us.
  package let depth: Int?
  package let text: [Inline]

  package init(depth: Int?, text: [Inline]) {
    self.depth = depth
    self.text = text
  }
}

package struct Verbatim: Sendable {
  package enum Kind: String, Sendable { case literal, code, screen, address, synopsis }
  package let kind: Kind
  package let text: [Inline]
  /// The number of its first line, where lines are to be numbered.
  package let firstLine: Int?

  package init(kind: Kind, text: [Inline], firstLine: Int? = nil) {
    self.kind = kind
    self.text = text
    self.firstLine = firstLine
  }
}

package struct Group: Sendable {
  /// The DocBook element: it becomes the class.
  package let name: String
  package let title: [Inline]
  package let blocks: [Block]

  package init(name: String, title: [Inline] = [], blocks: [Block]) {
    self.name = name
    self.title = title
    self.blocks = blocks
  }
}

/// Where a page of the printed edition begins: `<?pagebreak 12?>`.
package struct PageBreak: Sendable {
  package let label: String
  package init(label: String) { self.label = label }
}
