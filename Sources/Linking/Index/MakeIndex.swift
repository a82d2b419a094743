import BookModel
import GeneratedText
import LibICU

/// Builds an index from index terms, in the alphabetical order of the book's language.
func makeIndex(_ index: Division, of occurrences: [IndexOccurrence], in linked: LinkedBook) -> [IndexGroup] {
  let root = IndexNode(level: IndexLevel(text: "", sortText: ""))
  let places = IndexPlaces(of: linked)
  for occurrence in occurrences where occurrence.isEntry {
    root.add(occurrence.term, places: places.places(of: occurrence))
  }
  let language = linked.book.language.code
  root.sort(Collator(language: language))
  let groups = group(root.sorted, by: IndexLetters(language: language))
  let positions = IndexPositions(
    of: groups.flatMap(\.nodes), prefix: index.kind.isComponent ? "_entry-" : "_entry-\(index.attributes.node.number)-")
  return groups.map { group in
    IndexGroup(
      title: title(of: group.heading, text: linked.text), isLetter: group.heading.isLetter,
      entries: group.nodes.map { $0.entry(positions) })
  }
}

/// Under each heading what belongs there, in its order. What is sorted apart may belong together: in Chinese the
/// words in Latin letters and those whose Pinyin begins with the same letter.
private func group(_ nodes: [IndexNode], by letters: IndexLetters) -> [(heading: IndexHeading, nodes: [IndexNode])] {
  let byHeading = Dictionary(grouping: nodes) { letters.heading(of: $0.sortText) }
  return byHeading.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}

private func title(of heading: IndexHeading, text: GeneratedText) -> String {
  switch heading {
  case .before: text(.symbols)
  case .letter(_, let letter): letter
  case .behind: text(.otherScripts)
  }
}

extension IndexHeading {
  fileprivate var isLetter: Bool {
    if case .letter = self { true } else { false }
  }
}
