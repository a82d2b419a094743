/// Numbers to be dealt with at some time, the earliest first: a binary heap.
///
/// The standard library has none, and a dependency for these few lines would be one more to fetch and keep.
struct Agenda {
  private var entries: [(time: Double, item: Int)] = []

  var earliest: Double? { entries.first?.time }

  mutating func add(_ item: Int, at time: Double) {
    entries.append((time, item))
    var child = entries.count - 1
    while child > 0, entries[child].time < entries[(child - 1) / 2].time {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// The first whose time has come.
  mutating func next(by now: Double) -> Int? {
    guard let first = entries.first, first.time <= now else { return nil }
    let last = entries.removeLast()
    if !entries.isEmpty {
      entries[0] = last
      sink()
    }
    return first.item
  }

  private mutating func sink() {
    var parent = 0
    while true {
      let children = (2 * parent + 1...2 * parent + 2).filter { $0 < entries.count }
      guard let least = children.min(by: { entries[$0].time < entries[$1].time }),
        entries[least].time < entries[parent].time
      else { return }
      entries.swapAt(parent, least)
      parent = least
    }
  }
}
