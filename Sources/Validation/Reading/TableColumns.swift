/// No cell spans more columns or rows: a reading system does not go along with more (HTML §4.9.11).
let tableLimit = 1000

/// The `colspec`s and `spanspec`s of a CALS table (OASIS TM 9502). Columns count from 1.
struct TableColumns {
  /// `cols`: how many columns each row has; 0 where the group does not say.
  let count: Int
  private var numbers: [String: Int] = [:]
  private var alignments: [Int: String] = [:]
  private var spans: [String: (first: String, last: String)] = [:]
  private let groupAlignment: String?

  init(group: Place, reader: BookReader) {
    count = reader.number("cols", of: group, within: 0...tableLimit) ?? 0
    groupAlignment = reader.attribute("align", of: group)
    var number = 0
    for column in reader.elements(["colspec"], in: group) {
      number = reader.number("colnum", of: column, within: 1...tableLimit) ?? min(number + 1, tableLimit)
      alignments[number] = reader.attribute("align", of: column)
      if let name = reader.attribute("colname", of: column) { numbers[name] = number }
    }
    for span in reader.elements(["spanspec"], in: group) {
      guard let name = reader.attribute("spanname", of: span),
        let first = reader.attribute("namest", of: span),
        let last = reader.attribute("nameend", of: span)
      else { continue }
      spans[name] = (first, last)
    }
  }

  /// The column that an entry names; nil where it just comes next.
  func start(of entry: Place, in reader: BookReader) -> Int? {
    let name = reader.attribute("colname", of: entry) ?? reader.attribute("namest", of: entry)
    return (name ?? reader.attribute("spanname", of: entry).flatMap { spans[$0]?.first }).flatMap { numbers[$0] }
  }

  func span(of entry: Place, in reader: BookReader) -> Int {
    var ends: (first: String, last: String)?
    if let first = reader.attribute("namest", of: entry), let last = reader.attribute("nameend", of: entry) {
      ends = (first, last)
    } else if let name = reader.attribute("spanname", of: entry) {
      ends = spans[name]
    }
    guard let ends, let first = numbers[ends.first], let last = numbers[ends.last], last >= first else { return 1 }
    return last - first + 1
  }

  var names: some Collection<String> { numbers.keys }

  func alignment(at column: Int) -> String? { alignments[column] ?? groupAlignment }
}

/// Where the entries of a section's rows stand, also below entries of several rows (`morerows`).
struct TableGrid {
  private let columns: Int
  /// Column -> how many further rows an entry from above takes it.
  private var taken: [Int: Int] = [:]
  private var below: [Int: Int] = [:]
  private var next = 1

  init(columns: Int) { self.columns = columns }

  /// Places an entry.
  ///
  /// - Parameter wished: the column that it names, if it does.
  /// - Returns: how many free columns it passes over, and the column it begins in.
  mutating func place(at wished: Int?, span: Int, rows: Int) -> (gap: Int, column: Int) {
    skipTaken()
    var gap = 0
    while let wished, next < wished {
      gap += 1
      next += 1
      skipTaken()
    }
    let column = next
    next += span
    for covered in column..<next where rows > 1 { below[covered] = rows - 1 }
    return (gap, column)
  }

  /// Ends the row.
  ///
  /// - Returns: how many free columns are left in it, and how many it took before that.
  mutating func endRow() -> (left: Int, width: Int) {
    var left = 0
    let width = max(next - 1, taken.keys.max() ?? 0)
    skipTaken()
    while next <= columns {
      left += 1
      next += 1
      skipTaken()
    }
    taken = taken.compactMapValues { $0 > 1 ? $0 - 1 : nil }.merging(below) { $1 }
    below = [:]
    next = 1
    return (left, width)
  }

  private mutating func skipTaken() {
    while taken[next, default: 0] > 0 { next += 1 }
  }
}
