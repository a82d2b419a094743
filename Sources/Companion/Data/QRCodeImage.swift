package import LibQREncode
import Markup

/// The light border that a reader needs around a symbol, in modules (ISO/IEC 18004:2015 §9.1).
private let quietZone = 4

/// A QR code with its quiet zone as an SVG document; the unit is the module, so whoever shows it chooses its size.
///
/// It has a ground of its own, white, and names both of its colours: so it is dark on light on a dark page as well,
/// whatever the colour of text is there, and nothing shows through the quiet zone.
///
/// - Parameter title: what a reader who listens hears, in the language of the page around it.
package func svgImage(of code: QRCode, title: String) -> [UInt8] {
  let side = String(code.width + 2 * quietZone)
  var svg = XMLWriter()
  svg.declaration()
  svg.element("svg", attributes(side: side)) { svg in
    svg.element("title", text: title)
    svg.empty("rect", [Attribute("width", side), Attribute("height", side), Attribute("fill", "#fff")])
    svg.empty("path", [Attribute("fill", "#000"), Attribute("d", pathData(of: code))])
  }
  svg.newline()
  return svg.bytes
}

private func attributes(side: String) -> [Attribute] {
  [
    Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("viewBox", "0 0 \(side) \(side)"),
    Attribute("shape-rendering", "crispEdges"), Attribute("role", "img"),
  ]
}

/// All dark modules as one path: a box for each run of them in a row, begun where the one before it began.
func pathData(of code: QRCode) -> String {
  var path = PathData()
  for row in 0..<code.width {
    for run in darkRuns(in: row, of: code) { path.addBox(row: row + quietZone, columns: run) }
  }
  return path.text
}

/// The columns of the picture that hold dark modules beside each other in a row of the code, from left to right.
private func darkRuns(in row: Int, of code: QRCode) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var start: Int?
  for column in 0...code.width {
    switch (start, code.isDark(row: row, column: column)) {
    case (nil, true): start = column
    case (let begin?, false):
      runs.append(begin + quietZone..<column + quietZone)
      start = nil
    case (nil, false), (_?, true): break
    }
  }
  return runs
}

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
