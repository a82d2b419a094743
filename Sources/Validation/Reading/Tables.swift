import BookModel
import LibXML

/// More cells than this no row lacks by mistake: `cols` says too much.
private let mostFilledCells = 50

extension BookReader {
  /// A table; one of several groups of columns becomes as many tables, the first of them with the title.
  mutating func readTable(_ place: Place) -> [Block] {
    let attributes = commonAttributes(of: place)
    let isFormal = name(of: place) == "table"
    var title = readHeading(of: place)
    let groups = elements(["tgroup"], in: place)
    var notes: [Block] = []
    if let found = element("caption", in: place) {
      // In HTML markup the caption is the title.
      if title.isEmpty, groups.isEmpty { title = readInlines(of: found) } else { notes = readBlocks(of: found) }
    }
    // A picture of the table.
    notes = elements(["mediaobject"], in: place).map { readMediaBlock($0) } + notes
    let description = elements(["textobject"], in: place).flatMap { readTextObject($0) }
    let tables = groups.isEmpty ? [readHTMLSections(of: place)] : readGroups(groups, of: place)
    return tables.enumerated().map { index, sections in
      let table = Table(
        isFormal: isFormal && index == 0, title: index == 0 ? title : [], description: index == 0 ? description : [],
        sections: sections,
        caption: index == tables.count - 1 ? notes : [])
      return Block(index == 0 ? attributes : bareAttributes(of: place), .table(table))
    }
  }

  private mutating func readGroups(_ groups: [Place], of table: Place) -> [[TableSection]] {
    let rowHeaders = attribute("rowheader", of: table) == "firstcol"
    return groups.map { readGroupSections($0, firstColumnIsHeading: rowHeaders) }
  }

  // MARK: CALS

  private mutating func readGroupSections(_ group: Place, firstColumnIsHeading: Bool)
    -> [TableSection]
  {
    var fit = TableFit(TableColumns(group: group, reader: self))
    var sections: [TableSection] = []
    for child in children(of: group) {
      switch name(of: child) {
      case "thead": sections.append(readSection(child, .head, &fit, firstColumnIsHeading))
      case "tbody": sections.append(readSection(child, .body, &fit, firstColumnIsHeading))
      case "tfoot": sections.append(readSection(child, .foot, &fit, firstColumnIsHeading))
      default: break
      }
    }
    problems += fit.findings(in: group, of: self)
    // XHTML wants head, body, foot; CALS puts the foot before the body.
    return sections.filter { $0.kind != .foot } + sections.filter { $0.kind == .foot }
  }

  private mutating func readSection(
    _ place: Place, _ kind: TableSection.Kind, _ fit: inout TableFit, _ firstColumnIsHeading: Bool
  ) -> TableSection {
    var grid = TableGrid(columns: fit.columns.count)
    var rows: [TableRow] = []
    var between: [Place] = []
    for child in children(of: place) {
      if name(of: child) == "row" {
        let headings: (Int) -> TableCell.Heading? = { column in
          kind == .head ? .column : firstColumnIsHeading && column == 1 && kind == .body ? .row : nil
        }
        rows.append(readRow(child, after: between, &fit, &grid, headings))
        between = []
      } else if self.kind(of: child) == .processingInstruction {
        between.append(child)
      }
    }
    return TableSection(kind: kind, rows: rows)
  }

  /// - Parameter before: page breaks that stand before the row; they begin its first cell.
  private mutating func readRow(
    _ row: Place, after before: [Place], _ fit: inout TableFit, _ grid: inout TableGrid,
    _ headings: (Int) -> TableCell.Heading?
  ) -> TableRow {
    let attributes = commonAttributes(of: row)
    let columns = fit.columns
    var cells: [TableCell] = []
    var taken = TableFit.Row()
    var before = before + children(of: row).filter { kind(of: $0) == .processingInstruction }
    for entry in elements(["entry", "entrytbl"], in: row) {
      let span = columns.span(of: entry, in: self)
      let rows = (number("morerows", of: entry, within: 0...tableLimit - 1) ?? 0) + 1
      let (gap, column) = grid.place(at: columns.start(of: entry, in: self), span: span, rows: rows)
      fit.note(entry, in: self)
      taken.entries.append((entry, column + span - 1))
      if gap <= mostFilledCells { cells += emptyCells(gap, in: row) }
      cells.append(readEntry(entry, after: before, heading: headings(column), at: column, rows: rows, columns))
      before = []
    }
    let (left, width) = grid.endRow()
    taken.width = width
    fit.note(taken)
    // A browser fills a short row by itself; a thousand cells in each of many rows would fill the memory.
    if left <= mostFilledCells { cells += emptyCells(left, in: row) }
    return TableRow(attributes, cells: cells)
  }

  /// Cells for columns that the author passed over.
  private mutating func emptyCells(_ count: Int, in row: Place) -> [TableCell] {
    (0..<count).map { _ in
      TableCell(bareAttributes(of: row), heading: nil, blocks: [])
    }
  }

  private mutating func readEntry(
    _ place: Place, after before: [Place], heading: TableCell.Heading?, at column: Int, rows: Int,
    _ columns: TableColumns
  ) -> TableCell {
    let attributes = commonAttributes(of: place)
    let blocks = name(of: place) == "entrytbl" ? [readInnerTable(place)] : readBlocks(before + children(of: place))
    return TableCell(
      attributes, heading: heading, columnSpan: columns.span(of: place, in: self),
      rowSpan: rows,
      alignment: attribute("align", of: place) ?? columns.alignment(at: column),
      blocks: blocks)
  }

  /// A table inside a cell: `entrytbl` is its own `tgroup`.
  private mutating func readInnerTable(_ place: Place) -> Block {
    let sections = readGroupSections(place, firstColumnIsHeading: false)
    return Block(
      bareAttributes(of: place),
      .table(Table(isFormal: false, title: [], sections: sections)))
  }

  // MARK: HTML markup

  private mutating func readHTMLSections(of place: Place) -> [TableSection] {
    var sections: [TableSection] = []
    for child in children(of: place) {
      switch name(of: child) {
      case "thead": sections.append(readHTMLSection(child, .head))
      case "tbody": sections.append(readHTMLSection(child, .body))
      case "tfoot": sections.append(readHTMLSection(child, .foot))
      default: break
      }
    }
    let loose = elements(["tr"], in: place).map { readHTMLRow($0, in: .body) }
    if !loose.isEmpty { sections.append(TableSection(kind: .body, rows: loose)) }
    return sections.filter { $0.kind != .foot } + sections.filter { $0.kind == .foot }
  }

  private mutating func readHTMLSection(_ place: Place, _ kind: TableSection.Kind) -> TableSection {
    TableSection(kind: kind, rows: elements(["tr"], in: place).map { readHTMLRow($0, in: kind) })
  }

  private mutating func readHTMLRow(_ place: Place, in section: TableSection.Kind) -> TableRow {
    let attributes = commonAttributes(of: place)
    let row = elements(["td", "th"], in: place)
    let allHeads = row.allSatisfy { name(of: $0) == "th" }
    let cells = row.map { cell in
      var heading: TableCell.Heading?
      if name(of: cell) == "th" {
        let isColumn = section == .head || allHeads
        heading =
          attribute("scope", of: cell).flatMap { TableCell.Heading(rawValue: $0) }
          ?? (isColumn ? .column : .row)
      }
      return TableCell(
        commonAttributes(of: cell), heading: heading,
        columnSpan: number("colspan", of: cell, within: 1...tableLimit) ?? 1,
        rowSpan: number("rowspan", of: cell, within: 0...tableLimit) ?? 1,
        alignment: attribute("align", of: cell), blocks: readBlocks(of: cell))
    }
    return TableRow(attributes, cells: cells)
  }
}
