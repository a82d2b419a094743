import BookModel
import LibXML

/// Elements that are best seen as a table: segmented lists, versions of a text, the rules of a grammar.
extension BookReader {
  mutating func readSegmentedList(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let heads = elements(["segtitle"], in: place)
    let head = heads.map { cell($0, heading: .column, readInlines(of: $0)) }
    let rows = elements(["seglistitem"], in: place).map { item in
      TableRow(
        commonAttributes(of: item),
        cells: elements(["seg"], in: item).map { cell($0, heading: nil, readInlines(of: $0)) })
    }
    return table(attributes, title: readHeading(of: place), head: head, rows: rows)
  }

  mutating func readRevisions(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let revisions = elements(["revision"], in: place)
    let columns = revisionColumns.filter { column in
      revisions.contains { revision in column.parts.contains { element($0, in: revision) != nil } }
    }
    let head = columns.map { column in
      let own = bareAttributes(of: place)
      return cell(place, heading: .column, [.phrase(Phrase(kind: .label(column.label), attributes: own, content: []))])
    }
    let rows = revisions.map { revision in
      TableRow(commonAttributes(of: revision), cells: columns.map { readCell($0.parts, of: revision) })
    }
    return table(attributes, title: readHeading(of: place), head: head, rows: rows)
  }

  private mutating func readCell(_ parts: [String], of revision: Place) -> TableCell {
    let found = elements(parts, in: revision)
    let attributes = bareAttributes(of: revision)
    if let description = found.first, name(of: description) == "revdescription" {
      return TableCell(attributes, heading: nil, blocks: readBlocks(of: description))
    }
    var text: [Inline] = []
    for part in found {
      if !text.isEmpty { text += [punctuation(",", at: part), .text(" ")] }
      text += readInline(part)
    }
    return TableCell(attributes, heading: nil, blocks: [Block(attributes, .paragraph(Paragraph(text: text)))])
  }

  /// A grammar: what is named, the sign of definition, and what may stand for it.
  mutating func readProductions(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    var rows: [TableRow] = []
    for child in elements(among: children(of: place)) {
      switch name(of: child) {
      case "production": rows.append(readProduction(child))
      case "productionrecap": rows.append(readRecap(child))
      default: break
      }
    }
    return table(attributes, title: readHeading(of: place), head: [], rows: rows)
  }

  private mutating func readProduction(_ place: Place) -> TableRow {
    let left = elements(["lhs"], in: place).flatMap { readInlines(of: $0) }
    var right: [Inline] = []
    for part in elements(["rhs"], in: place) {
      if !right.isEmpty { right += [.lineBreak, punctuation("|", at: part), .text(" ")] }
      right += readInlines(of: part)
    }
    let constraints = elements(["constraint"], in: place).flatMap { part -> [Inline] in
      guard let target = attribute("linkend", of: part) else { return [] }
      return [
        .lineBreak, .reference(CrossReference(commonAttributes(of: part), target: Anchor(target), content: [])),
      ]
    }
    return TableRow(
      commonAttributes(of: place),
      cells: [
        cell(place, heading: .row, left), cell(place, heading: nil, [punctuation("::=", at: place)]),
        cell(place, heading: nil, right + constraints),
      ])
  }

  /// The same rule once more: a way back to it.
  private mutating func readRecap(_ place: Place) -> TableRow {
    let attributes = commonAttributes(of: place)
    let text: [Inline] =
      attribute("linkend", of: place).map {
        [.reference(CrossReference(bare(attributes), target: Anchor($0), content: []))]
      } ?? []
    let paragraph = Block(bare(attributes), .paragraph(Paragraph(text: text)))
    return TableRow(attributes, cells: [TableCell(bare(attributes), heading: nil, columnSpan: 3, blocks: [paragraph])])
  }

  // MARK: Parts

  private mutating func cell(_ place: Place, heading: TableCell.Heading?, _ text: [Inline]) -> TableCell {
    let attributes = bareAttributes(of: place)
    return TableCell(
      attributes, heading: heading,
      blocks: text.isEmpty ? [] : [Block(attributes, .paragraph(Paragraph(text: text)))])
  }

  private mutating func table(
    _ attributes: CommonAttributes, title: [Inline], head: [TableCell], rows: [TableRow]
  ) -> Block {
    let headRow = head.isEmpty ? [] : [TableRow(bare(attributes), cells: head)]
    let sections = [TableSection(kind: .head, rows: headRow), TableSection(kind: .body, rows: rows)]
    return Block(attributes, .table(Table(isFormal: false, title: title, sections: sections)))
  }
}

private let revisionColumns: [(label: GeneratedLabel, parts: [String])] = [
  (.revision, ["revnumber"]), (.revisionDate, ["date"]), (.revisionAuthors, ["authorinitials", "author"]),
  (.revisionRemark, ["revremark", "revdescription"]),
]
