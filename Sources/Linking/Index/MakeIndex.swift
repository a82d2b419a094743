import BookModel
import GeneratedText
import LibICU

/// Builds the index of a book from its index terms, in the alphabetical order of its language.
func makeIndex(of occurrences: [IndexOccurrence], language: LanguageTag, text: GeneratedText)
  -> [IndexGroup]
{
  let root = IndexNode(level: IndexLevel(text: "", sortText: ""))
  var ends: [Anchor: IndexOccurrence] = [:]
  for occurrence in occurrences {
    if case .rangeEnd(let start) = occurrence.term.role { ends[start] = occurrence }
  }
  for occurrence in occurrences where occurrence.isEntry {
    root.add(occurrence, end: occurrence.term.attributes.anchor.flatMap { ends[$0] })
  }
  root.sort(Collator(language: language.code))
  let positions = IndexPositions(under: root)
  var groups: [(title: String, entries: [IndexEntry])] = []
  for node in root.sorted {
    let title = initial(of: node.level.sortText, otherwise: text(.symbols))
    if groups.last?.title != title { groups.append((title, [])) }
    groups[groups.count - 1].entries.append(node.entry(positions))
  }
  return groups.map { IndexGroup(title: $0.title, entries: $0.entries) }
}

/// The letter that a term is found under, without its accent.
private func initial(of text: String, otherwise symbols: String) -> String {
  guard let first = text.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else {
    return symbols
  }
  // ICU's primary strength would say the same; for a heading the base letter of the decomposed form is enough.
  let base = String(first).uppercased()
  let plain: [Character: String] = [
    "Á": "A", "À": "A", "Ä": "A", "Â": "A", "Å": "A", "É": "E", "È": "E", "Ë": "E", "Ê": "E",
    "Í": "I", "Ï": "I",
    "Ó": "O", "Ö": "O", "Ô": "O", "Ú": "U", "Ü": "U", "Ç": "C", "Ñ": "N",
  ]
  return base.first.flatMap { plain[$0] } ?? base
}

/// An entry while it is being gathered.
private final class IndexNode {
  let level: IndexLevel
  var id = ""
  private(set) var sorted: [IndexNode] = []
  private var children: [String: IndexNode] = [:]
  private var places: [IndexPlace] = []
  private var see: [String] = []
  private var seeAlso: [String] = []

  init(level: IndexLevel) { self.level = level }

  func add(_ occurrence: IndexOccurrence, end: IndexOccurrence?) {
    var node = self
    for level in occurrence.term.levels { node = node.child(level) }
    let term = occurrence.term
    if let see = term.see {
      if !node.see.contains(see) { node.see.append(see) }
      return
    }
    for other in term.seeAlso where !node.seeAlso.contains(other) { node.seeAlso.append(other) }
    let place = IndexPlace(
      node: term.attributes.node, anchor: term.attributes.anchor, component: occurrence.component,
      label: label(occurrence, end: end),
      isPreferred: term.isPreferred)
    if !node.places.contains(where: { $0.label == place.label }) { node.places.append(place) }
  }

  private func child(_ level: IndexLevel) -> IndexNode {
    if let known = children[level.text] { return known }
    let fresh = IndexNode(level: level)
    children[level.text] = fresh
    return fresh
  }

  private func label(_ start: IndexOccurrence, end: IndexOccurrence?) -> String {
    let first = start.page ?? start.componentName
    guard let end else { return first }
    let last = end.page ?? end.componentName
    return first == last ? first : "\(first)–\(last)"
  }

  /// Puts what stands under it into the order of the language.
  func sort(_ collator: Collator) {
    sorted = children.values.map { ($0, collator.sortKey(of: $0.level.sortText), $0.level.text) }
      .sorted { $0.1 == $1.1 ? $0.2 < $1.2 : $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    for child in sorted { child.sort(collator) }
  }

  func entry(_ positions: IndexPositions) -> IndexEntry {
    var destinations: [String: String] = [:]
    for term in see + seeAlso { destinations[term] = positions.id(of: term) }
    return IndexEntry(
      id: id, text: level.text, places: places, see: see, seeAlso: seeAlso, destinations: destinations,
      entries: sorted.map { $0.entry(positions) })
  }
}

/// Where each term of the index stands, for *see* and *see also*.
private struct IndexPositions {
  private var ids: [String: String] = [:]
  private var count = 0

  /// Numbers the entries in their order.
  init(under root: IndexNode) {
    for node in root.sorted { add(node, as: node.level.text) }
  }

  private mutating func add(_ node: IndexNode, as path: String) {
    count += 1
    node.id = "_entry-\(count)"
    if ids[path.lowercased()] == nil { ids[path.lowercased()] = node.id }
    for inner in node.sorted { add(inner, as: "\(path), \(inner.level.text)") }
  }

  /// The entry of a term, written as `volger` or, where it stands under another, `volger, trouwe`.
  func id(of term: String) -> String? { ids[term.lowercased()] }
}
