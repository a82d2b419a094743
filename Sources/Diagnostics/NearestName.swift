/// The candidate that differs least from what was written, if it is near enough to be what was meant.
///
/// Near enough: at most a third of the letters differ (optimal string alignment: insert, delete, replace, swap).
package func nearestName(to written: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, written.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in candidates where abs(candidate.count - written.count) <= limit {
    let distance = editDistance(Array(written), Array(candidate))
    guard distance <= limit else { continue }
    if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true {
      best = (candidate, distance)
    }
  }
  return best?.name
}

/// The name of a place that somebody means who wrote another: with other capitals, without the part that names of a
/// kind begin or end with (`begrip-`), or by a slip.
package func nearestID(to written: String, among known: some Sequence<String>) -> String? {
  let small = written.lowercased()
  var same: [String] = []
  var longer: [String] = []
  for name in known {
    let other = name.lowercased()
    if other == small { same.append(name) }
    let isLonger = other.hasSuffix("-" + small) || other.hasPrefix(small + "-")
    if !small.isEmpty, isLonger { longer.append(name) }
  }
  return same.min() ?? (longer.count == 1 ? longer[0] : nearestName(to: written, among: known))
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
