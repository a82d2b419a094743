import Diagnostics
import LibXML
import XMLReading

/// Whether the cells of a CALS table fit the columns that it says it has (OASIS TM 9502).
struct TableFit {
  let columns: TableColumns
  private var widths: [Int] = []
  /// In each row that is too wide, the first entry behind the last column.
  private var surplus: [Place] = []
  private var unknownNames: [(name: String, attribute: String, entry: Place)] = []

  init(_ columns: TableColumns) { self.columns = columns }

  /// Notes what an entry calls its columns.
  mutating func note(_ entry: Place, in reader: BookReader) {
    for attribute in ["namest", "colname", "nameend"] {
      guard let name = reader.attribute(attribute, of: entry), !columns.names.contains(name),
        !unknownNames.contains(where: { $0.name == name })
      else { continue }
      unknownNames.append((name, attribute, entry))
    }
  }

  mutating func note(rowOfWidth width: Int, surplus first: Place?) {
    widths.append(width)
    if let first { surplus.append(first) }
  }

  func findings(in group: Place, of reader: BookReader) -> [Diagnostic] {
    let document = reader.files.documents[group.file]
    let unknown = unknownNames.map { name, attribute, entry in
      Diagnostic.unknownColumn(
        name, known: columns.names.sorted(),
        at: document.range(ofAttribute: attribute, of: entry.node) ?? document.range(of: entry.node))
    }
    guard columns.count > 0 else { return unknown }
    if let width = widths.first, widths.count > 1, width != columns.count, widths.allSatisfy({ $0 == width }) {
      let place = document.range(ofAttribute: "cols", of: group.node) ?? document.range(of: group.node)
      return unknown + [.wrongColumnCount(columns.count, found: width, at: place)]
    }
    return unknown + surplus.map { .surplusEntry(columns: columns.count, at: document.range(of: $0.node)) }
  }
}

extension Diagnostic {
  fileprivate static func wrongColumnCount(_ columns: Int, found: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedTable,
      Message(
        dutch: "cols=\"\(columns)\" klopt niet: elke rij heeft \(found) kolommen",
        english: "cols=\"\(columns)\" is not right: each row has \(found) columns"),
      hint: Message(dutch: "Schrijf cols=\"\(found)\".", english: "Write cols=\"\(found)\"."), at: place)
  }

  fileprivate static func surplusEntry(columns: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedTable,
      Message(
        dutch: "deze cel past niet meer in de rij: de tabel heeft cols=\"\(columns)\"",
        english: "this cell no longer fits in its row: the table has cols=\"\(columns)\""),
      hint: Message(
        dutch: "Haal een cel uit deze rij weg, of geef de tabel met cols= meer kolommen.",
        english: "Remove a cell from this row, or give the table more columns by cols=."), at: place)
  }

  fileprivate static func unknownColumn(_ name: String, known: [String], at place: SourceRange) -> Diagnostic {
    let near = nearestName(to: name, among: known)
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .malformedTable,
      Message(
        dutch: "geen kolom van deze tabel heet “\(name)”", english: "no column of this table is called “\(name)”"),
      hint: near.map { Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?") }
        ?? Message(
          dutch: known.isEmpty
            ? "Geef de kolom een naam met <colspec colname=\"\(name)\"/>." : "De kolommen heten \(list).",
          english: known.isEmpty
            ? "Name the column by <colspec colname=\"\(name)\"/>." : "The columns are called \(list)."), at: place)
  }
}
