import Diagnostics
import LibXML
import XMLReading

/// Whether the cells of a CALS table fit the columns that it says it has (OASIS TM 9502).
struct TableFit {
  /// A row: how many columns it takes, and the last column of each of its entries.
  struct Row {
    var width = 0
    var entries: [(place: Place, end: Int)] = []

    /// The first entry that takes more than `columns`.
    func entry(beyond columns: Int) -> Place? { entries.first { $0.end > columns }?.place }
  }

  let columns: TableColumns
  private var rows: [Row] = []
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

  mutating func note(_ row: Row) { rows.append(row) }

  func findings(in group: Place, of reader: BookReader) -> [Diagnostic] {
    let document = reader.files.documents[group.file]
    let unknown = unknownNames.map { name, attribute, entry in
      Diagnostic.unknownColumn(
        name, known: columns.names.sorted(),
        at: document.range(ofAttribute: attribute, of: entry.node) ?? document.range(of: entry.node))
    }
    guard columns.count > 0, let first = rows.first else { return unknown }
    if rows.count > 1, first.width != columns.count, rows.allSatisfy({ $0.width == first.width }) {
      let place = document.range(ofAttribute: "cols", of: group.node) ?? document.range(of: group.node)
      return unknown + [.wrongColumnCount(columns.count, found: first.width, at: place)]
    }
    if let (width, entry) = onlyFullRow {
      return unknown + [.lonelyEntry(columns: columns.count, others: width, at: document.range(of: entry.node))]
    }
    return unknown
      + rows.compactMap { $0.entry(beyond: columns.count) }.map {
        .surplusEntry(columns: columns.count, at: document.range(of: $0.node))
      }
  }

  /// Where a single row takes all columns and the others fewer, all of them as many: that width, and the first entry
  /// beyond it.
  private var onlyFullRow: (width: Int, entry: Place)? {
    let others = Set(rows.map(\.width)).subtracting([columns.count])
    guard rows.count > 2, rows.count(where: { $0.width == columns.count }) == 1, others.count == 1,
      let width = others.first, width < columns.count, let full = rows.first(where: { $0.width == columns.count })
    else { return nil }
    return full.entry(beyond: width).map { (width, $0) }
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
        dutch: "\(joining.dutch) Horen er in elke rij zoveel cellen, verhoog dan cols=.",
        english: "\(joining.english) If every row is to have so many cells, raise cols=."), at: place)
  }

  fileprivate static func lonelyEntry(columns: Int, others: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedTable,
      Message(
        dutch: "alleen deze rij heeft \(columns) kolommen: de andere hebben er \(others)",
        english: "only this row has \(columns) columns: the others have \(others)"),
      hint: Message(
        dutch: "\(joining.dutch) Schrijf dan ook cols=\"\(others)\".",
        english: "\(joining.english) Then write cols=\"\(others)\", too."), at: place)
  }

  private static var joining: Message {
    Message(
      dutch: "Hoort dit bij de cel ervoor? Zet dan een spatie waar nu </entry><entry> staat.",
      english: "Does this belong to the cell before it? Then put a space where </entry><entry> is now.")
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
