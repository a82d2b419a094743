import BookModel
import GeneratedText
import Linking
import Markup

/// Numbers of pages, which only the engine knows: CSS puts them behind or into the links (`target-counter`).
extension PageRenderer {
  /// What a reference says besides the number of a page; nil where that is all.
  func words(of reference: CrossReference) -> ReferenceWords? {
    switch (plan.layout, reference.style) {
    case (.package, _), (.paper, .words): linked.words(of: reference)
    case (.paper, .page): nil
    case (.paper, .wordsAndPage):
      linked.words(of: CrossReference(reference.attributes, target: reference.target, content: []))
    }
  }

  /// The words around the number of the page that a reference leads to.
  func pageNumber(in reference: CrossReference) -> [Attribute?] {
    guard plan.layout.isPaper, !isInLink, linked.targets[reference.target] != nil else { return [] }
    let parts = text(.pageReference, ["number": "\u{FFFC}"]).split(
      separator: "\u{FFFC}", omittingEmptySubsequences: false)
    let (before, after) = (String(parts.first ?? ""), String(parts.dropFirst().first ?? ""))
    switch reference.style {
    case .words: return around(" (" + before, after + ")")
    case .page: return around(before, after)
    case .wordsAndPage: return around(text(.listSeparator) + before, after)
    }
  }

  private func around(_ before: String, _ after: String) -> [Attribute?] {
    [Attribute("data-before", before), Attribute("data-after", after)]
  }

  /// The page that a term of the index stands on, or those from its beginning to its end.
  mutating func renderPages(of place: IndexPlace, href: String) {
    renderPage(place, href: href)
    guard let end = place.end else { return }
    let id = plan.ids.indexTerm(end.node, end.anchor)
    guard let last = plan.href(to: id, of: end.component, at: end.node, from: path) else { return }
    writer.text("–")
    renderPage(place, href: last)
  }

  private mutating func renderPage(_ place: IndexPlace, href: String) {
    writer.element(
      "a", [Attribute("class", place.isPreferred ? "page-number preferred" : "page-number"), Attribute("href", href)],
      text: "")
  }
}
