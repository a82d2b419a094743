package import BookModel

/// An index term where it stands.
struct IndexOccurrence {
  let term: IndexTerm
  let component: NodeID
  /// The page of the printed edition, where page breaks tell it.
  let page: String?
  let componentName: String

  /// Whether it is an entry by itself, and not the end of a range.
  var isEntry: Bool {
    if case .rangeEnd = term.role { return false }
    return !term.levels.isEmpty
  }
}

/// The entries under one letter.
package struct IndexGroup: Sendable {
  package let title: String
  /// Whether the title is a letter, and not words of ours.
  package let isLetter: Bool
  package let entries: [IndexEntry]
}

/// A term of the index with what stands under it.
package struct IndexEntry: Sendable {
  /// An XML id of its own in the page of the index.
  package let id: String
  package let text: String
  /// Each label once: for a reader who sees what a place is called.
  package let places: [IndexPlace]
  /// All of them, in the order of reading: in print each has a page of its own.
  package let everyPlace: [IndexPlace]
  package let see: [String]
  package let seeAlso: [String]
  /// For each text of `see` and `seeAlso` that is an entry of the index: that entry's ``id``.
  package let destinations: [String: String]
  package let entries: [IndexEntry]
}

/// Where the index sends its reader.
package struct IndexPlace: Sendable {
  package let node: NodeID
  /// The term's own `xml:id`, if it has one.
  package let anchor: Anchor?
  package let component: NodeID
  /// Where a range of pages ends.
  package let end: IndexPlaceEnd?
  /// `12`, `45–47`, or the name of the chapter.
  package let label: String
  package let isPreferred: Bool
}

/// The `indexterm` that ends a range.
package struct IndexPlaceEnd: Sendable {
  package let node: NodeID
  package let anchor: Anchor?
  package let component: NodeID
}
