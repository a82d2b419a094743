import BookModel
import LibXML

extension BookReader {
  mutating func readTable(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let isFormal = name(of: place) == "table"
    let titles = readTitles(of: place)
    var caption: [Block] = []
    var title = titles.title
    if let found = element("caption", in: place) {
      // In HTML markup the caption is the title.
      if title.isEmpty { title = readInlines(of: found) } else { caption = readBlocks(of: found) }
    }
    let groups = elements(["tgroup"], in: place)
    let rowHeaders = attribute("rowheader", of: place) == "firstcol"
    let sections =
      groups.isEmpty
      ? readHTMLSections(of: place)
      : groups.flatMap { readGroupSections($0, firstColumnIsHeading: rowHeaders) }
    let summary = element("textobject", in: place).map { textContent(of: $0).foldingWhiteSpace() }
    let table = Table(
      isFormal: isFormal, title: title, sections: sections, caption: caption, summary: summary)
    let shown = Block(attributes, .table(table))
    let media = elements(["mediaobject"], in: place).map { readMediaBlock($0) }
    return media.isEmpty
      ? shown : Block(attributes, .group(Group(name: "table", title: title, blocks: media)))
  }

  // MARK: CALS

  private mutating func readGroupSections(_ group: Place, firstColumnIsHeading: Bool)
    -> [TableSection]
  {
    var columns = Columns(group: group, reader: self)
    var sections: [TableSection] = []
    for child in children(of: group) {
      switch name(of: child) {
      case "thead": sections.append(readSection(child, .head, &columns, firstColumnIsHeading))
      case "tbody": sections.append(readSection(child, .body, &columns, firstColumnIsHeading))
      case "tfoot": sections.append(readSection(child, .foot, &columns, firstColumnIsHeading))
      default: break
      }
    }
    // XHTML wants head, body, foot; CALS puts the foot before the body.
    return sections.filter { $0.kind != .foot } + sections.filter { $0.kind == .foot }
  }

  private mutating func readSection(
    _ place: Place, _ kind: TableSection.Kind, _ columns: inout Columns,
    _ firstColumnIsHeading: Bool
  ) -> TableSection {
    var grid = Grid()
    let rows = elements(["row"], in: place).map { row in
      let attributes = commonAttributes(of: row)
      let cells = elements(["entry", "entrytbl"], in: row).map { entry in
        let column = grid.place(entry, columns, in: self)
        let isRowHeading = firstColumnIsHeading && column == 1 && kind == .body
        return readEntry(
          entry, heading: kind == .head ? .column : isRowHeading ? .row : nil, columns)
      }
      grid.endRow()
      return TableRow(attributes, cells: cells)
    }
    return TableSection(kind: kind, rows: rows)
  }

  /// Which columns of the rows to come are taken by entries of several rows (`morerows`).
  private struct Grid {
    private var taken: [Int: Int] = [:]
    private var below: [Int: Int] = [:]
    private var next = 1

    /// The column, from 1, that an entry begins in.
    mutating func place(_ entry: Place, _ columns: Columns, in reader: BookReader) -> Int {
      var column = columns.start(of: entry, in: reader) ?? next
      while taken[column, default: 0] > 0 { column += 1 }
      let rows = reader.attribute("morerows", of: entry).flatMap { Int($0) } ?? 0
      next = column + columns.span(of: entry, in: reader)
      for covered in column..<next where rows > 0 { below[covered] = rows }
      return column
    }

    mutating func endRow() {
      taken = taken.compactMapValues { $0 > 1 ? $0 - 1 : nil }.merging(below) { $1 }
      below = [:]
      next = 1
    }
  }

  private mutating func readEntry(_ place: Place, heading: TableCell.Heading?, _ columns: Columns)
    -> TableCell
  {
    let attributes = commonAttributes(of: place)
    let more = attribute("morerows", of: place).flatMap { Int($0) } ?? 0
    return TableCell(
      attributes, heading: heading, columnSpan: columns.span(of: place, in: self),
      rowSpan: more + 1,
      alignment: attribute("align", of: place) ?? columns.alignment(of: place, in: self),
      blocks: name(of: place) == "entrytbl" ? [readTable(place)] : readBlocks(of: place))
  }

  /// The `colspec`s and `spanspec`s of a CALS table.
  private struct Columns {
    private var numbers: [String: Int] = [:]
    private var alignments: [String: String] = [:]
    private var spans: [String: (String, String)] = [:]

    init(group: Place, reader: BookReader) {
      var number = 0
      for column in reader.elements(["colspec"], in: group) {
        // No more than a reading system goes along with (HTML §4.9.11: 1000).
        number = min(max(1, reader.attribute("colnum", of: column).flatMap { Int($0) } ?? number + 1), 1000)
        guard let name = reader.attribute("colname", of: column) else { continue }
        numbers[name] = number
        alignments[name] = reader.attribute("align", of: column)
      }
      for span in reader.elements(["spanspec"], in: group) {
        guard let name = reader.attribute("spanname", of: span),
          let first = reader.attribute("namest", of: span),
          let last = reader.attribute("nameend", of: span)
        else { continue }
        spans[name] = (first, last)
      }
    }

    /// The column that an entry names, from 1; nil where it just comes next.
    func start(of entry: Place, in reader: BookReader) -> Int? {
      let name = reader.attribute("colname", of: entry) ?? reader.attribute("namest", of: entry)
      return (name ?? reader.attribute("spanname", of: entry).flatMap { spans[$0]?.0 }).flatMap { numbers[$0] }
    }

    func span(of entry: Place, in reader: BookReader) -> Int {
      var ends: (String, String)?
      if let first = reader.attribute("namest", of: entry),
        let last = reader.attribute("nameend", of: entry)
      {
        ends = (first, last)
      } else if let name = reader.attribute("spanname", of: entry) {
        ends = spans[name]
      }
      guard let ends, let first = numbers[ends.0], let last = numbers[ends.1], last >= first else {
        return 1
      }
      return last - first + 1
    }

    func alignment(of entry: Place, in reader: BookReader) -> String? {
      reader.attribute("colname", of: entry).flatMap { alignments[$0] }
    }
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
        columnSpan: attribute("colspan", of: cell).flatMap { Int($0) } ?? 1,
        rowSpan: attribute("rowspan", of: cell).flatMap { Int($0) } ?? 1,
        alignment: attribute("align", of: cell), blocks: readBlocks(of: cell))
    }
    return TableRow(attributes, cells: cells)
  }
}
