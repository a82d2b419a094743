import BookModel
import Diagnostics
import LibXML
import XMLReading

/// The cells of a CALS table fit the columns that it says it has (OASIS TM 9502).
func checkColumns(_ node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  guard let columns = document.tree.attribute("cols", of: node).flatMap({ Int($0) }), columns > 0 else { return }
  var check = ColumnCheck(document: document, group: node, columns: columns)
  check.run()
  report.add(contentsOf: check.findings)
}

private struct ColumnCheck {
  let document: SourceDocument
  let group: XMLTree.NodeID
  let columns: Int
  var findings: [Diagnostic] = []
  private var numbers: [String: Int] = [:]
  private var widths: [Int] = []
  /// In each row that is too wide, the first entry behind the last column.
  private var surplus: [XMLTree.NodeID] = []

  private var tree: XMLTree { document.tree }

  init(document: SourceDocument, group: XMLTree.NodeID, columns: Int) {
    self.document = document
    self.group = group
    self.columns = columns
  }

  mutating func run() {
    readColumns()
    for section in elements(["thead", "tbody", "tfoot"], in: group) { readRows(of: section) }
    guard !surplus.isEmpty else { return }
    if let width = widths.first, widths.count > 1, widths.allSatisfy({ $0 == width }) {
      let place = document.range(ofAttribute: "cols", of: group) ?? document.range(of: group)
      findings.append(.wrongColumnCount(columns, found: width, at: place))
    } else {
      findings += surplus.map { .surplusEntry(columns: columns, at: document.range(of: $0)) }
    }
  }

  private mutating func readColumns() {
    var number = 0
    for column in elements(["colspec"], in: group) {
      number = tree.attribute("colnum", of: column).flatMap { Int($0) } ?? number + 1
      number = min(max(1, number), tableLimit)
      if let name = tree.attribute("colname", of: column) { numbers[name] = number }
    }
  }

  private mutating func readRows(of section: XMLTree.NodeID) {
    // Column -> how many further rows an entry from above takes it.
    var taken: [Int: Int] = [:]
    for row in elements(["row"], in: section) {
      var next = 1
      var below = taken.compactMapValues { $0 > 1 ? $0 - 1 : nil }
      var first: XMLTree.NodeID?
      for entry in elements(["entry", "entrytbl"], in: row) {
        while taken[next, default: 0] > 0 { next += 1 }
        next = max(next, start(of: entry) ?? next)
        let end = next + min(span(of: entry), columns, tableLimit)
        if end - 1 > columns, first == nil { first = entry }
        let more = min(tree.attribute("morerows", of: entry).flatMap { Int($0) } ?? 0, tableLimit)
        if more > 0 { for column in next..<end { below[column] = more } }
        next = end
      }
      if let first { surplus.append(first) }
      widths.append(max(next - 1, taken.keys.max() ?? 0))
      taken = below
    }
  }

  private mutating func start(of entry: XMLTree.NodeID) -> Int? {
    let named = column("colname", of: entry)
    return column("namest", of: entry) ?? named
  }

  private mutating func span(of entry: XMLTree.NodeID) -> Int {
    guard let end = column("nameend", of: entry), let start = column("namest", of: entry) else { return 1 }
    return max(1, end - start + 1)
  }

  /// The column that an attribute names; one that is not there is reported, once.
  private mutating func column(_ attribute: String, of entry: XMLTree.NodeID) -> Int? {
    guard let name = tree.attribute(attribute, of: entry) else { return nil }
    if let number = numbers[name] { return number }
    let place = document.range(ofAttribute: attribute, of: entry) ?? document.range(of: entry)
    let finding = Diagnostic.unknownColumn(name, known: numbers.keys.sorted(), at: place)
    if !findings.contains(finding) { findings.append(finding) }
    return nil
  }

  private func elements(_ names: Set<String>, in node: XMLTree.NodeID) -> [XMLTree.NodeID] {
    tree.children(of: node).filter { tree.kind(of: $0) == .element && names.contains(tree.name(of: $0).local) }
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
