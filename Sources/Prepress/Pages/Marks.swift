import LibQPDF

/// Marks around a page, in every ink: where it is cut, and whether the inks lie over each other.
enum Marks {
  /// Millimetres around the bleed.
  static let room = 10.0
  private static let gap = points(1)
  private static let length = points(6)
  /// Of the ring of a register mark.
  private static let radius = points(1.5)
  /// In points.
  private static let hairline = 0.25
  private static let colourSpace: PDFName = "/AllInks"

  /// What a page of that size draws.
  static func content(for boxes: PageBoxes) -> [UInt8] {
    let strokes = (cuts(of: boxes) + registers(of: boxes)).joined(separator: "\n")
    let start = "/Artifact BMC q \(colourSpace.text) CS 1 SCN \(decimal(hairline)) w [] 0 d"
    return Array("\(start)\n\(strokes)\nQ EMC\n".utf8)
  }

  /// Gives resources the colour that is on every plate, whatever inks there are.
  static func addColour(to resources: PDFObject) throws(PDFError) {
    if resources["/ColorSpace"].isNull { resources.set("/ColorSpace", to: resources.file.dictionary([:])) }
    let inks = "[/Separation /All /DeviceCMYK << /FunctionType 2 /N 1 /Domain [0 1] /C0 [0 0 0 0] /C1 [1 1 1 1] >>]"
    resources["/ColorSpace"].set(colourSpace, to: try resources.file.parse(inks))
  }

  /// Two lines at each corner, outside the bleed.
  private static func cuts(of boxes: PageBoxes) -> [String] {
    let (trim, bleed) = (boxes.trim, boxes.bleed)
    let (near, far) = (gap, gap + length)
    let upright = [trim.left, trim.right].flatMap { x in
      [line(x, bleed.bottom - near, x, bleed.bottom - far), line(x, bleed.top + near, x, bleed.top + far)]
    }
    let level = [trim.bottom, trim.top].flatMap { y in
      [line(bleed.left - near, y, bleed.left - far, y), line(bleed.right + near, y, bleed.right + far, y)]
    }
    return upright + level
  }

  /// A ring with a cross in the middle of each side.
  private static func registers(of boxes: PageBoxes) -> [String] {
    let (trim, bleed) = (boxes.trim, boxes.bleed)
    let (x, y) = ((trim.left + trim.right) / 2, (trim.bottom + trim.top) / 2)
    let away = gap + length / 2
    return [
      register(x, bleed.bottom - away), register(x, bleed.top + away), register(bleed.left - away, y),
      register(bleed.right + away, y),
    ]
  }

  private static func register(_ x: Double, _ y: Double) -> String {
    let arm = length / 2
    return [line(x - arm, y, x + arm, y), line(x, y - arm, x, y + arm), ring(x, y)].joined(separator: "\n")
  }

  private static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    "\(decimals([x1, y1])) m \(decimals([x2, y2])) l S"
  }

  /// Four Bézier curves: 0.5523 is how far their handles reach for a circle.
  private static func ring(_ x: Double, _ y: Double) -> String {
    let (r, h) = (radius, radius * 0.5523)
    let curves = [
      [x + r, y + h, x + h, y + r, x, y + r], [x - h, y + r, x - r, y + h, x - r, y],
      [x - r, y - h, x - h, y - r, x, y - r], [x + h, y - r, x + r, y - h, x + r, y],
    ]
    return "\(decimals([x + r, y])) m " + curves.map { decimals($0) + " c" }.joined(separator: " ") + " s"
  }
}
