import LibXML

/// How an element that stands in the wrong place gets into the right one.
enum Remedy {
  /// What ended before it goes on for longer.
  case longer(LongerContainer)
  case before(XMLTree.NodeID)
  /// Something else belongs in its place.
  case instead([ElementID])
  case behind(XMLTree.NodeID)
  /// What it stands in ends before it.
  case earlierEnd(LateEnd)
  case elsewhere
}

private let mostRemedies = 300

extension Wording {
  /// The remedy, looked for once; nil for the second of two elements, and where nobody will read so far.
  mutating func knownRemedy(for node: Node, in place: Place) -> Remedy? {
    if let known = remedies[node] { return known }
    guard remedies.count < mostRemedies, place.parent != nil, twin(of: node, in: place) == nil else { return nil }
    let found = remedy(for: node, in: place)
    remedies[node] = found
    return found
  }

  mutating func remedy(for node: Node, in place: Place) -> Remedy {
    if isNested(node), let late = lateEnd(before: node, in: place) { return .earlierEnd(late) }
    if let longer = longerContainer(for: node, in: place) { return .longer(longer) }
    if let sibling = earlierPlace(for: node, in: place) { return .before(sibling) }
    if let missing = place.missing?.elements.first { return .instead(missing) }
    if let sibling = laterPlace(for: node, in: place) { return .behind(sibling) }
    if let late = lateEnd(before: node, in: place) { return .earlierEnd(late) }
    return .elsewhere
  }

  /// Whether an element stands right inside one of its own name.
  func isNested(_ node: Node) -> Bool {
    tree.parent(of: node).map { tree.name(of: $0) == tree.name(of: node) } ?? false
  }
}
