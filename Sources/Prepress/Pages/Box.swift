import LibQPDF

/// A rectangle of a page, in points from its lower left corner.
struct Box: Hashable, Sendable {
  let left: Double
  let bottom: Double
  let right: Double
  let top: Double

  var width: Double { right - left }
  var height: Double { top - bottom }

  func moved(by shift: Shift) -> Box {
    Box(
      left: left + shift.right, bottom: bottom + shift.up, right: right + shift.right, top: top + shift.up)
  }

  func widened(by points: Double) -> Box {
    Box(left: left - points, bottom: bottom - points, right: right + points, top: top + points)
  }

  func intersection(_ other: Box) -> Box {
    Box(
      left: max(left, other.left), bottom: max(bottom, other.bottom), right: min(right, other.right),
      top: min(top, other.top))
  }
}

/// A way on a page, in points.
struct Shift: Hashable, Sendable {
  let right: Double
  let up: Double
}

extension Box {
  /// Nil for what is no rectangle.
  init?(_ object: PDFObject) {
    let sides = object.items.compactMap(\.real)
    guard sides.count == 4, object.count == 4 else { return nil }
    self.init(
      left: min(sides[0], sides[2]), bottom: min(sides[1], sides[3]), right: max(sides[0], sides[2]),
      top: max(sides[1], sides[3]))
  }

  func object(in file: PDFFile) -> PDFObject {
    file.array([left, bottom, right, top].map { file.real($0) })
  }
}

/// Points, of which an inch has 72.
func points(_ millimetres: Double) -> Double { millimetres * 72 / 25.4 }
