import BookModel

/// One page of a component: all of it, or a run of its sections where it is long.
struct PagePiece: Sendable {
  /// Where the page begins: a division's node. Nodes count up in reading order.
  let start: NodeID
  /// Where the next page begins.
  let end: NodeID
  /// Relative to the package document.
  let path: String
  let id: String
  let size: Int

  /// Whether a division begins on this page.
  func holds(_ division: Division) -> Bool { start <= division.attributes.node && division.attributes.node < end }

  /// Whether a division that begins on an earlier page goes on here.
  func continues(_ division: Division) -> Bool {
    division.attributes.node < start && start <= division.lastStart
  }
}

/// Where a component of this many bytes is split, and into pages of about how many: reading systems load a page whole.
private let mostBytes = 1_000_000
private let goodBytes = 250_000

/// The starts of the pages that a component becomes, at borders of sections, with the size of each.
func pageStarts(of component: Division, sizes: [NodeID: Int]) -> [(start: NodeID, size: Int)] {
  let size = sizes[component.attributes.node] ?? 0
  guard size > mostBytes else { return [(component.attributes.node, size)] }
  var splitting = Splitting(sizes: sizes)
  splitting.begin(component)
  splitting.place(component.divisions)
  return splitting.starts
}

private struct Splitting {
  let sizes: [NodeID: Int]
  var starts: [(start: NodeID, size: Int)] = []

  init(sizes: [NodeID: Int]) { self.sizes = sizes }

  mutating func begin(_ component: Division) { starts = [(component.attributes.node, ownSize(of: component))] }

  /// Puts each section on the page before it as long as that is not full; one that is too long by itself is split too.
  mutating func place(_ divisions: [Division]) {
    for division in divisions where !division.kind.isComponent {
      let size = sizes[division.attributes.node] ?? 0
      if starts[starts.count - 1].size + size > goodBytes, starts[starts.count - 1].size > 0 {
        starts.append((division.attributes.node, 0))
      }
      guard size > goodBytes, !division.divisions.isEmpty else {
        starts[starts.count - 1].size += size
        continue
      }
      starts[starts.count - 1].size += ownSize(of: division)
      place(division.divisions)
    }
  }

  private func ownSize(of division: Division) -> Int {
    (sizes[division.attributes.node] ?? 0)
      - division.divisions.reduce(0) { $0 + (sizes[$1.attributes.node] ?? 0) }
  }
}

extension Division {
  /// Where the last of the sections in it begins.
  fileprivate var lastStart: NodeID {
    divisions.last { !$0.kind.isComponent }?.lastStart ?? attributes.node
  }
}
