import LibXML

/// The ways in which the content of one element may have been meant, side by side: where all is well there is one,
/// behind a mistake there are a few, and the cheapest wins.
struct ContentWalk {
  /// Nil for the document itself, which holds the outermost element.
  let parent: XMLTree.NodeID?
  let element: ElementID?
  let start: PatternID
  var ways: [Way]
  private var trail: [Crumb] = []

  init(parent: XMLTree.NodeID?, element: ElementID?, start: PatternID) {
    self.parent = parent
    self.element = element
    self.start = start
    ways = [Way(state: start)]
  }

  /// One reading of the content so far.
  struct Way {
    var state: PatternID
    /// An element that the author seems to have left out around the last children.
    var wrapper: Wrapper?
    var ownCost = 0
    var cost = 0
    var lastCrumb = -1
    /// The last child, where it had to be left out of account.
    var skipped: Skipped?
    /// What had to be added so far.
    var inserted: [ElementID] = []
  }

  struct Wrapper: Hashable {
    let element: ElementID
    var state: PatternID
  }

  /// A child that was left out just now: if something is missing at that place, the one is the other.
  struct Skipped {
    let finding: Finding
    let crumbBefore: Int
    let cost: Int
  }

  private struct Crumb {
    let previous: Int
    let event: Event
  }

  mutating func leave(_ event: Event, on way: inout Way) {
    trail.append(Crumb(previous: way.lastCrumb, event: event))
    way.lastCrumb = trail.count - 1
  }

  func events(of way: Way) -> [Event] {
    var events: [Event] = []
    var index = way.lastCrumb
    while index >= 0 {
      events.append(trail[index].event)
      index = trail[index].previous
    }
    return events.reversed()
  }

  /// Keeps the few cheapest ways, one for each state.
  mutating func keep(_ candidates: [Way]) {
    var kept: [Way] = []
    for way in candidates.sorted(by: { $0.cost < $1.cost }) {
      guard kept.count < 6, way.cost <= kept.first.map({ $0.cost + Cost.tolerance }) ?? way.cost else { break }
      if kept.contains(where: { $0.state == way.state && $0.wrapper == way.wrapper }) { continue }
      kept.append(way)
    }
    ways = kept
  }

  func place(_ state: PatternID) -> Place { Place(parent: parent, element: element, state: state) }
}
