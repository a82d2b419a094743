import BookModel
import Linking

extension BookWriter {
  mutating func write(_ table: Table, _ attributes: CommonAttributes) {
    guard table.sections.contains(where: { !$0.rows.isEmpty }) else { return writePictured(table, attributes) }
    let grid = TableGrid(of: table)
    call("table-of") { writer in
      writer.number("columns", grid.columns)
      writer.writeTitle(of: table, attributes)
      writer.content("description", table.description)
      for kind in [TableSection.Kind.head, .body, .foot] {
        let sections = table.sections.filter { $0.kind == kind }
        guard !sections.isEmpty else { continue }
        writer.array(kind.argument, of: sections.flatMap(\.rows)) { $0.write($1, grid) }
      }
      writer.content("caption", table.caption)
      writer.id(attributes)
    }
  }

  /// A picture of a table.
  private mutating func writePictured(_ table: Table, _ attributes: CommonAttributes) {
    call("group") { writer in
      writer.string(nil, "table")
      writer.writeTitle(of: table, attributes)
      writer.content(nil, table.description + table.caption)
      writer.id(attributes)
    }
  }

  private mutating func writeTitle(of table: Table, _ attributes: CommonAttributes) {
    guard !table.title.isEmpty else { return }
    let label = linked.labels[attributes.node]?.full
    if table.sections.isEmpty {
      return content("title") { writer in
        if let label {
          writer.write(generated: label)
          writer.write(text: " ")
        }
        writer.write(table.title)
      }
    }
    shown("label", label)
    content("title", table.title)
  }

  private mutating func write(_ row: TableRow, _ grid: TableGrid) {
    let origin = source.origin
    comes(from: row.attributes)
    call("row") { writer in
      writer.argument { writer in
        writer.source.open("(")
        for cell in row.cells { writer.argument { $0.write(cell, grid) } }
        for _ in 0..<grid.gaps(in: row) { writer.source.raw("cell({}), ") }
        writer.source.close(")")
      }
      writer.id(row.attributes)
    }
    source.origin = origin
  }

  private mutating func write(_ cell: TableCell, _ grid: TableGrid) {
    let origin = source.origin
    comes(from: cell.attributes)
    let (columns, rows) = grid.spans[cell.attributes.node] ?? (1, 1)
    // An empty heading says nothing to who hears the table.
    let heading = cell.blocks.isEmpty ? nil : cell.heading
    call("cell") { writer in
      writer.compact(nil, cell.blocks)
      if columns > 1 { writer.number("colspan", columns) }
      if rows > 1 { writer.number("rowspan", rows) }
      if let alignment = cell.alignment, ["left", "center", "right"].contains(alignment) {
        writer.string("align", alignment)
      }
      writer.string("header", heading?.rawValue)
      writer.id(cell.attributes)
    }
    source.origin = origin
  }
}

extension TableSection.Kind {
  fileprivate var argument: StaticString {
    switch self {
    case .head: "head"
    case .body: "body"
    case .foot: "foot"
    }
  }
}
