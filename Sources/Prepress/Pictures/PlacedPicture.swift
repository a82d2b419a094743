import LibQPDF

/// A picture where a page shows it.
struct PlacedPicture {
  /// What tells it from others; nil for one that is not an object of its own.
  let id: ObjectID?
  /// The page's place in the book, from 1.
  let page: Int
  let pixelWidth: Int
  let pixelHeight: Int
  /// Points on paper.
  let width: Double
  let height: Double

  /// In the direction that has fewer.
  var dotsPerInch: Double {
    min(Double(pixelWidth) / max(width, tiny), Double(pixelHeight) / max(height, tiny)) * 72
  }
}

private let tiny = 0.01

/// All pictures that the pages show, in the order of drawing.
func placedPictures(on pages: [PDFObject]) throws(PDFError) -> [PlacedPicture] {
  var placed: [PlacedPicture] = []
  for (index, page) in pages.enumerated() where !page.resources["/XObject"].isNull {
    var search = PictureSearch(page: index + 1)
    try search.follow(page.pageContent(), page.resources, Transformation.none, depth: 0)
    placed += search.found
  }
  return placed
}

private struct PictureSearch {
  let page: Int
  var found: [PlacedPicture] = []

  init(page: Int) { self.page = page }

  mutating func follow(
    _ content: [UInt8], _ resources: PDFObject, _ start: Transformation, depth: Int
  ) throws(PDFError) {
    var (current, saved) = (start, [Transformation]())
    var scanner = ContentScanner(content)
    while let instruction = scanner.next() {
      guard instruction.name.count <= 2 else { continue }
      switch String(decoding: content[instruction.name], as: UTF8.self) {
      case "q": saved.append(current)
      case "Q": current = saved.popLast() ?? current
      case "cm": current = Transformation(instruction.operands.compactMap(\.number)).then(current)
      case "Do":
        guard case .name(let name)? = instruction.operands.last?.kind else { continue }
        let key = PDFName("/" + String(decoding: content[name], as: UTF8.self))
        try show(resources["/XObject"][key], current, depth: depth)
      default: continue
      }
    }
  }

  private mutating func show(_ object: PDFObject, _ current: Transformation, depth: Int) throws(PDFError) {
    if object["/Subtype"].name == "/Form", depth < 8 {
      let own = Transformation(object["/Matrix"].items.compactMap(\.real))
      try follow(object.decodedData(), object["/Resources"], own.then(current), depth: depth + 1)
    } else if object["/Subtype"].name == "/Image" {
      // The picture fills the unit square of its coordinates.
      found.append(
        PlacedPicture(
          id: object.id, page: page, pixelWidth: object["/Width"].integer ?? 0,
          pixelHeight: object["/Height"].integer ?? 0, width: current.unitWidth, height: current.unitHeight))
    }
  }
}

/// How coordinates become those of the page (ISO 32000-1 §8.3.3).
private struct Transformation {
  static let none = Transformation([])
  private let parts: [Double]

  /// - Parameter parts: six, else nothing changes.
  init(_ parts: [Double]) { self.parts = parts.count == 6 ? parts : [1, 0, 0, 1, 0, 0] }

  func then(_ next: Transformation) -> Transformation {
    let (a, b) = (parts, next.parts)
    return Transformation([
      a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3], a[2] * b[0] + a[3] * b[2], a[2] * b[1] + a[3] * b[3],
      a[4] * b[0] + a[5] * b[2] + b[4], a[4] * b[1] + a[5] * b[3] + b[5],
    ])
  }

  var unitWidth: Double { (parts[0] * parts[0] + parts[1] * parts[1]).squareRoot() }
  var unitHeight: Double { (parts[2] * parts[2] + parts[3] * parts[3]).squareRoot() }
}
