import BookModel
import LibICU

/// An entry while it is being gathered.
final class IndexNode {
  private(set) var level: IndexLevel
  var id = ""
  private(set) var sorted: [IndexNode] = []
  private var children: [String: IndexNode] = [:]
  private var places: [IndexPlace] = []
  private var see: [String] = []
  private var seeAlso: [String] = []

  init(level: IndexLevel) { self.level = level }

  /// What it is filed by: quotation marks and brackets before a word do not count.
  var sortText: String {
    let filed = level.sortText.drop { $0.isWhitespace || opening.contains($0) }
    return level.sortText == level.text && !filed.isEmpty ? String(filed) : level.sortText
  }

  func add(_ term: IndexTerm, places: [IndexPlace]) {
    var node = self
    for level in term.levels { node = node.child(level) }
    if let see = term.see {
      if !node.see.contains(see) { node.see.append(see) }
      return
    }
    for other in term.seeAlso where !node.seeAlso.contains(other) { node.seeAlso.append(other) }
    node.places += places
  }

  private func child(_ level: IndexLevel) -> IndexNode {
    if let known = children[level.text] {
      // It is enough to say once how a term is filed.
      if known.level.sortText == known.level.text { known.level = level }
      return known
    }
    let fresh = IndexNode(level: level)
    children[level.text] = fresh
    return fresh
  }

  /// Puts what stands under it into the order of the language.
  func sort(_ collator: Collator) {
    sorted = children.values.map { ($0, collator.sortKey(of: $0.sortText), $0.level.text) }
      .sorted { $0.1 == $1.1 ? $0.2 < $1.2 : $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    for child in sorted { child.sort(collator) }
  }

  private var eachLabelOnce: [IndexPlace] {
    var seen: Set<String> = []
    return places.filter { seen.insert($0.label).inserted }
  }

  func entry(_ positions: IndexPositions) -> IndexEntry {
    var destinations: [String: String] = [:]
    for term in see + seeAlso { destinations[term] = positions.id(of: term) }
    return IndexEntry(
      id: id, text: level.text, places: eachLabelOnce, everyPlace: places, see: see,
      seeAlso: seeAlso, destinations: destinations, entries: sorted.map { $0.entry(positions) })
  }
}

/// Signs that stand before a word without being part of it.
private let opening: Set<Character> = [
  "“", "”", "„", "‘", "’", "‚", "«", "»", "‹", "›", "\"", "'", "(", "[", "「", "『", "《", "¿", "¡",
]
