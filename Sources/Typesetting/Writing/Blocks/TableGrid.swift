import BookModel

/// How wide a table is, and how far each cell may reach: the engine refuses one that reaches beyond its section or over
/// another.
struct TableGrid {
  private(set) var columns = 1
  private(set) var spans: [NodeID: (columns: Int, rows: Int)] = [:]
  /// How many places each row has filled.
  private var filled: [NodeID: Int] = [:]

  init(of table: Table) {
    for kind in [TableSection.Kind.head, .body, .foot] {
      place(table.sections.filter { $0.kind == kind }.flatMap(\.rows))
    }
  }

  /// Puts each cell into the first free place of its row.
  private mutating func place(_ rows: [TableRow]) {
    var taken = [Set<Int>](repeating: [], count: rows.count)
    for (line, row) in rows.enumerated() {
      var column = 0
      for cell in row.cells {
        while taken[line].contains(column) { column += 1 }
        let height = max(1, min(cell.rowSpan, rows.count - line))
        var width = 1
        while width < cell.columnSpan, width < mostColumns, !taken[line].contains(column + width) { width += 1 }
        for below in line..<line + height { taken[below].formUnion(column..<column + width) }
        spans[cell.attributes.node] = (width, height)
        column += width
        columns = max(columns, column)
      }
    }
    for (row, places) in zip(rows, taken) { filled[row.attributes.node] = places.count }
  }

  /// How many cells a row lacks: the engine would take them from the next one.
  func gaps(in row: TableRow) -> Int { columns - (filled[row.attributes.node] ?? columns) }
}

private let mostColumns = 1000
