/// Myers' difference algorithm in linear space (E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”, 1986),
/// with a bound on what two stretches may differ by: beyond it they are taken for different throughout.
struct Myers {
  static let mostDifferences = 1500

  let left: [Alignment.WordID]
  let right: [Alignment.WordID]
  private(set) var pairs: [(Int, Int)] = []
  /// Furthest reaching paths by diagonal, from the start and from the end.
  private var forward: [Int] = []
  private var backward: [Int] = []

  init(left: [Alignment.WordID], right: [Alignment.WordID]) {
    self.left = left
    self.right = right
  }

  mutating func align(_ leftPart: Range<Int>, _ rightPart: Range<Int>) {
    var (a, b) = (leftPart, rightPart)
    while !a.isEmpty, !b.isEmpty, left[a.lowerBound] == right[b.lowerBound] {
      pairs.append((a.lowerBound, b.lowerBound))
      a = a.lowerBound + 1..<a.upperBound
      b = b.lowerBound + 1..<b.upperBound
    }
    while !a.isEmpty, !b.isEmpty, left[a.upperBound - 1] == right[b.upperBound - 1] {
      pairs.append((a.upperBound - 1, b.upperBound - 1))
      a = a.lowerBound..<a.upperBound - 1
      b = b.lowerBound..<b.upperBound - 1
    }
    guard !a.isEmpty, !b.isEmpty, let middle = middle(of: a, b) else { return }
    align(a.lowerBound..<middle.0, b.lowerBound..<middle.1)
    align(middle.0..<a.upperBound, middle.1..<b.upperBound)
  }

  /// A point that a shortest path goes through, other than the corners; nil where nothing is the same, or too little.
  private mutating func middle(of a: Range<Int>, _ b: Range<Int>) -> (Int, Int)? {
    let (n, m) = (a.count, b.count)
    let most = min((n + m + 1) / 2, Self.mostDifferences / 2)
    forward = Array(repeating: nowhere, count: 2 * most + 3)
    backward = forward
    for steps in 0...most {
      if let point = goForward(steps, most + 1, a, b) ?? goBackward(steps, most + 1, a, b) {
        let isCorner = point == (a.lowerBound, b.lowerBound) || point == (a.upperBound, b.upperBound)
        return isCorner ? nil : point
      }
    }
    return nil
  }

  private mutating func goForward(_ steps: Int, _ zero: Int, _ a: Range<Int>, _ b: Range<Int>) -> (Int, Int)? {
    let (n, m) = (a.count, b.count)
    for diagonal in stride(from: -steps, through: steps, by: 2) {
      var x = start(of: forward, diagonal, steps, zero, n, m)
      while x >= 0, x < n, x - diagonal < m, left[a.lowerBound + x] == right[b.lowerBound + x - diagonal] { x += 1 }
      forward[zero + diagonal] = x
      let opposite = n - m - diagonal
      guard x >= 0, (n - m) % 2 != 0, abs(opposite) < steps, x + backward[zero + opposite] >= n else { continue }
      return (a.lowerBound + x, b.lowerBound + x - diagonal)
    }
    return nil
  }

  private mutating func goBackward(_ steps: Int, _ zero: Int, _ a: Range<Int>, _ b: Range<Int>) -> (Int, Int)? {
    let (n, m) = (a.count, b.count)
    for diagonal in stride(from: -steps, through: steps, by: 2) {
      var x = start(of: backward, diagonal, steps, zero, n, m)
      while x >= 0, x < n, x - diagonal < m,
        left[a.upperBound - 1 - x] == right[b.upperBound - 1 - x + diagonal]
      {
        x += 1
      }
      backward[zero + diagonal] = x
      let opposite = n - m - diagonal
      guard x >= 0, (n - m) % 2 == 0, abs(opposite) <= steps, x + forward[zero + opposite] >= n else { continue }
      return (a.upperBound - x, b.upperBound - (x - diagonal))
    }
    return nil
  }

  /// Where a path of one step more begins on a diagonal, inside the grid.
  private func start(of paths: [Int], _ diagonal: Int, _ steps: Int, _ zero: Int, _ n: Int, _ m: Int) -> Int {
    guard steps > 0 else { return 0 }
    var furthest = nowhere
    if diagonal > -steps, case let x = paths[zero + diagonal - 1] + 1, x > 0, x <= n { furthest = x }
    if diagonal < steps, case let x = paths[zero + diagonal + 1], x >= 0, x - diagonal <= m {
      furthest = max(furthest, x)
    }
    return furthest
  }
}

/// No path gets to that diagonal.
private let nowhere = Int.min / 4
