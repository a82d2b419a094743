import BookModel
import Linking
import Markup

extension PageRenderer {
  mutating func render(_ table: Table, _ attributes: CommonAttributes) {
    writer.start("div", common(attributes, class: "table"))
    let keptBefore = keepsNotes
    keepsNotes = true
    renderContent(of: table, attributes)
    keepsNotes = keptBefore
    if plan.layout.isPaper { renderKeptNotes(below: true) }
    writer.end()
    writer.newline()
  }

  private mutating func renderContent(of table: Table, _ attributes: CommonAttributes) {
    // HTML has no table in the caption of another.
    let isCaption = !table.description.contains { $0.holdsTable }
    if table.sections.contains(where: { !$0.rows.isEmpty }) {
      if !isCaption { renderNote(table.description, class: "description") }
      writer.start("table")
      writer.newline()
      renderCaption(table, attributes, "caption", isCaption ? table.description : [])
      for section in table.sections { render(section) }
      writer.end()
    } else {
      // A picture of a table.
      renderCaption(table, attributes, "p", [])
      renderNote(table.description, class: "description")
    }
    renderNote(table.caption, class: "table-note")
  }

  private mutating func renderCaption(
    _ table: Table, _ attributes: CommonAttributes, _ element: StaticString, _ description: [Block]
  ) {
    guard !table.title.isEmpty || !description.isEmpty else { return }
    writer.start(element, [Attribute("class", table.sections.isEmpty ? "list-title" : nil)])
    if !table.title.isEmpty { renderTitle(of: table, attributes) }
    renderNote(description, class: "description")
    writer.end()
    writer.newline()
  }

  private mutating func renderTitle(of table: Table, _ attributes: CommonAttributes) {
    if let label = linked.labels[attributes.node] {
      generated(label.full, class: "label")
      writer.text(" ")
    }
    writer.start("span", [Attribute("class", "title")])
    render(table.title)
    writer.end()
  }

  private mutating func render(_ section: TableSection) {
    let name: StaticString =
      switch section.kind {
      case .head: "thead"
      case .body: "tbody"
      case .foot: "tfoot"
      }
    guard !section.rows.isEmpty else { return }
    writer.start(name)
    for row in section.rows {
      comes(from: row.attributes)
      writer.start("tr", common(row.attributes))
      for cell in row.cells { render(cell) }
      writer.end()
      writer.newline()
    }
    writer.end()
    writer.newline()
  }

  private mutating func render(_ cell: TableCell) {
    comes(from: cell.attributes)
    let alignment = cell.alignment.flatMap {
      ["center", "right"].contains($0) ? "align-\($0)" : nil
    }
    // An empty heading says nothing to who hears the table.
    let heading = cell.blocks.isEmpty ? nil : cell.heading
    writer.start(
      heading == nil ? "td" : "th",
      common(cell.attributes, class: alignment)
        + [
          Attribute("scope", heading?.rawValue),
          cell.columnSpan > 1 ? Attribute("colspan", "\(cell.columnSpan)") : nil,
          cell.rowSpan > 1 ? Attribute("rowspan", "\(cell.rowSpan)") : nil,
        ])
    renderCompact(cell.blocks)
    writer.end()
  }
}
