/// What a reference without words of its own reads.
package enum ReferenceStyle: Sendable, Equatable {
  /// `hoofdstuk 3`, `‘Luisteren’`.
  case words
  /// `bladzijde 47`, as long as there is a printed edition whose pages are known.
  case page
  /// `hoofdstuk 3, bladzijde 47`.
  case wordsAndPage

  /// - Parameter attribute: the value of `xrefstyle`: `page`, or what the style sheets of DocBook know as
  ///   `select: label quotedtitle page`. Any other style is that of the house and means nothing here.
  package init(_ attribute: String) {
    let names = attribute.split { $0.isWhitespace || $0 == ":" }
    let selected = names.dropFirst(names.first == "select" ? 1 : 0)
    let pages: Set<Substring> = ["page", "Page", "pagenumber", "pageabbrev"]
    let isSelection = names.first == "select" || names.count == 1
    guard isSelection, selected.contains(where: pages.contains) else {
      self = .words
      return
    }
    self = selected.allSatisfy(pages.contains) ? .page : .wordsAndPage
  }
}
