/// What was not compared, so that nobody takes it for checked.
package struct LeftOut: Sendable, Hashable {
  /// The element, or what else it is.
  package let name: String
  package var occurrences: Int
  package var words: Int
}

/// Counts by name.
struct LeftOutCounts {
  private var counts: [String: LeftOut] = [:]

  mutating func add(_ name: String, words: Int) {
    counts[name, default: LeftOut(name: name, occurrences: 0, words: 0)].occurrences += 1
    counts[name]?.words += words
  }

  /// The most words first.
  var list: [LeftOut] { counts.values.sorted { ($1.words, $0.name) < ($0.words, $1.name) } }
}
