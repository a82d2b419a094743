import BookModel

/// Which terms stand in an index, where a book has several: each term in the index of its type, and in the one without
/// a type what no other takes.
struct IndexChoice {
  private let type: String?
  private let types: Set<String>
  /// Whether what has no index of its own stands here, so that it is not lost.
  private let takesRest: Bool

  /// - Parameter all: the indexes of the book, in their order.
  init(of index: Division, among all: [Division]) {
    type = index.indexType
    types = Set(all.compactMap(\.indexType))
    let hasGeneral = all.contains { $0.indexType == nil }
    takesRest = index.indexType == nil || !hasGeneral && index.attributes.node == all.first?.attributes.node
  }

  func takes(_ term: IndexTerm) -> Bool {
    guard let wanted = term.type, types.contains(wanted) else { return takesRest }
    return wanted == type
  }
}

/// The indexes of a book that the program fills, in their order.
func indexes(in divisions: [Division]) -> [Division] {
  divisions.flatMap { division in
    (division.usualTitle == .index && division.divisions.isEmpty ? [division] : []) + indexes(in: division.divisions)
  }
}
