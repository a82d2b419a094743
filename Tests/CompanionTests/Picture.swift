import Testing

/// A module of a picture, counted from 0 at its top left corner.
struct Module: Hashable {
  let row: Int
  let column: Int
}

/// What a drawn code shows, from its SVG alone.
struct Picture {
  let side: Int
  private(set) var dark: Set<Module> = []
  private(set) var isDrawnOnce = true

  init(of svg: String) throws {
    side = try #require(svg.firstMatch(of: #/ viewBox="0 0 (\d+) \1" /#).flatMap { Int($0.1) })
    let paths = svg.matches(of: #/ d="([^"]*)"/#)
    try #require(paths.count == 1)
    try draw(String(paths[0].1))
  }

  private mutating func draw(_ path: String) throws {
    let boxes = path.matches(of: #/([Mm])(-?\d+) (\d+)h(\d+)v1h-(\d+)z/#)
    try #require(boxes.map { String($0.0) }.joined() == path)
    var (row, column) = (0, 0)
    for box in boxes {
      let (right, down) = (try #require(Int(box.2)), try #require(Int(box.3)))
      (row, column) = box.1 == "M" ? (down, right) : (row + down, column + right)
      try #require(box.4 == box.5)
      for step in 0..<(try #require(Int(box.4))) {
        let module = Module(row: row, column: column + step)
        if !dark.insert(module).inserted { isDrawnOnce = false }
      }
    }
  }
}
