/// A table, whether it was written in CALS or in HTML markup.
package struct Table: Sendable {
  /// Formal: it has a title and a number.
  package let isFormal: Bool
  package let title: [Inline]
  /// What it shows, for who cannot see it (`textobject`).
  package let description: [Block]
  package let sections: [TableSection]
  package let caption: [Block]

  package init(
    isFormal: Bool, title: [Inline], description: [Block] = [], sections: [TableSection], caption: [Block] = []
  ) {
    self.isFormal = isFormal
    self.title = title
    self.description = description
    self.sections = sections
    self.caption = caption
  }
}

package struct TableSection: Sendable {
  package enum Kind: String, Sendable { case head, body, foot }
  package let kind: Kind
  package let rows: [TableRow]

  package init(kind: Kind, rows: [TableRow]) {
    self.kind = kind
    self.rows = rows
  }
}

package struct TableRow: Sendable {
  package let attributes: CommonAttributes
  package let cells: [TableCell]

  package init(_ attributes: CommonAttributes, cells: [TableCell]) {
    self.attributes = attributes
    self.cells = cells
  }
}

package struct TableCell: Sendable {
  package enum Heading: String, Sendable {
    case column = "col"
    case row
  }
  package let attributes: CommonAttributes
  /// What the cell is the heading of, if it is one.
  package let heading: Heading?
  package let columnSpan: Int
  package let rowSpan: Int
  /// `left`, `center`, `right`, `justify` or `char`.
  package let alignment: String?
  package let blocks: [Block]

  package init(
    _ attributes: CommonAttributes, heading: Heading?, columnSpan: Int = 1, rowSpan: Int = 1,
    alignment: String? = nil,
    blocks: [Block]
  ) {
    self.attributes = attributes
    self.heading = heading
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.alignment = alignment
    self.blocks = blocks
  }
}
