package import BookModel
import GeneratedText

/// Where in the book a symbol stands, in words of the book's language.
package struct SymbolPlace: Sendable, Hashable {
  /// The part of the book: `Hoofdstuk 2: Luisteren`.
  package let chapter: String
  /// The innermost section, where it stands in one.
  package let section: String?
  /// The page of the printed edition, where page breaks tell it.
  package let page: String?
}

extension LinkedBook {
  /// The places of each symbol in reading order. One section may have it twice; that is one place here.
  package var symbolPlaces: [SymbolKey: [SymbolPlace]] {
    var names: [NodeID: String] = [:]
    for division in book.divisions { name(division, into: &names) }
    var places: [SymbolKey: [SymbolPlace]] = [:]
    for use in symbolUses {
      let place = SymbolPlace(
        chapter: names[use.component] ?? title, section: use.division == use.component ? nil : names[use.division],
        page: use.page)
      if places[use.key]?.contains(place) != true { places[use.key, default: []].append(place) }
    }
    return places
  }

  private func name(_ division: Division, into names: inout [NodeID: String]) {
    let node = division.attributes.node
    let written = division.titles.title.plainText(text.marks)
    let shown = written.isEmpty ? defaultTitle(of: division, text: text) : written
    // A section's number would say little to who does not hold the book.
    let label = division.kind.isComponent ? labels[node]?.full : nil
    names[node] =
      if let label, let shown { text(.labelledTitle, ["label": label, "title": shown]) } else { label ?? shown }
    for inner in division.divisions { name(inner, into: &names) }
  }
}
