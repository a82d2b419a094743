/// How a code is drawn: with its quiet zone, in modules.
extension QRCode {
  /// Modules along each side of the drawing.
  package var side: Int { width + 2 * quietZone }

  /// The value of an SVG path's `d`: a box for each run of dark modules in a row, begun where the one before it began.
  package var pathData: String {
    var path = PathData()
    for row in 0..<width {
      for run in darkRuns(in: row) { path.addBox(row: row + quietZone, columns: run) }
    }
    return path.text
  }

  /// The columns of the drawing that hold dark modules beside each other in a row of the code, from left to right.
  private func darkRuns(in row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for column in 0...width {
      switch (start, isDark(row: row, column: column)) {
      case (nil, true): start = column
      case (let begin?, false):
        runs.append(begin + quietZone..<column + quietZone)
        start = nil
      case (nil, false), (_?, true): break
      }
    }
    return runs
  }
}

/// The light border that a reader needs around a symbol, in modules (ISO/IEC 18004:2015 §9.1).
private let quietZone = 4

/// The value of a path's `d`: boxes of one module's height. Bytes, as joining strings takes several times as long.
private struct PathData {
  private var bytes: [UInt8] = []
  private var last: (row: Int, column: Int)?

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func addBox(row: Int, columns: Range<Int>) {
    let column = columns.lowerBound
    add(last == nil ? "M" : "m", column - (last?.column ?? 0))
    add(" ", row - (last?.row ?? 0))
    add("h", columns.count)
    add("v", 1)
    add("h", -columns.count)
    bytes.append(UInt8(ascii: "z"))
    last = (row, column)
  }

  private mutating func add(_ sign: Unicode.Scalar, _ number: Int) {
    bytes.append(UInt8(ascii: sign))
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes += decimals[abs(number)]
  }
}

/// Every length in a picture, up to that of version 40 with its quiet zone, in digits.
private let decimals = (0...177 + 2 * quietZone).map { Array(String($0).utf8) }
