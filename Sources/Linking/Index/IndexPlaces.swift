import BookModel

/// Finds where the terms of an index send its reader.
struct IndexPlaces {
  private let linked: LinkedBook
  private let ends: [Anchor: IndexOccurrence]

  init(of linked: LinkedBook) {
    self.linked = linked
    var ends: [Anchor: IndexOccurrence] = [:]
    for occurrence in linked.indexTerms {
      if case .rangeEnd(let start) = occurrence.term.role { ends[start] = occurrence }
    }
    self.ends = ends
  }

  /// Where a term stands, or what it says that it is about.
  func places(of occurrence: IndexOccurrence) -> [IndexPlace] {
    let term = occurrence.term
    let zones = term.zones.compactMap { zone in linked.targets[zone].map { place(term, about: zone, $0) } }
    guard zones.isEmpty else { return zones }
    return [
      IndexPlace(
        node: term.attributes.node, anchor: term.attributes.anchor, component: occurrence.component,
        end: end(of: term), label: label(of: occurrence), isPreferred: term.isPreferred)
    ]
  }

  private func place(_ term: IndexTerm, about zone: Anchor, _ target: Target) -> IndexPlace {
    IndexPlace(
      node: target.node, anchor: zone, component: target.component, end: nil,
      label: term.page ?? target.page ?? target.reference, isPreferred: term.isPreferred)
  }

  private func end(of term: IndexTerm) -> IndexPlaceEnd? {
    term.attributes.anchor.flatMap { ends[$0] }.map { end in
      IndexPlaceEnd(node: end.term.attributes.node, anchor: end.term.attributes.anchor, component: end.component)
    }
  }

  private func label(of start: IndexOccurrence) -> String {
    let first = start.label
    guard let last = start.term.attributes.anchor.flatMap({ ends[$0] })?.label else { return first }
    return first == last ? first : "\(first)–\(last)"
  }
}

extension IndexOccurrence {
  fileprivate var label: String { term.page ?? page ?? componentName }
}
