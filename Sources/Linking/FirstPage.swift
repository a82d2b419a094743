import BookModel

extension Division {
  /// The page that it begins, where it does.
  var firstPage: String? {
    let opening = blocks.prefix { if case .pageBreak = $0.content { true } else { false } }
    guard case .pageBreak(let pageBreak)? = opening.last?.content else { return nil }
    return pageBreak.label
  }
}
