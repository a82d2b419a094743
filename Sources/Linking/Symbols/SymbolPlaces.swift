package import BookModel
import GeneratedText
package import OnlineSymbols

extension LinkedBook {
  /// The places of each symbol in reading order. One section may have it twice; that is one place here.
  package var symbolPlaces: [SymbolKey: [BookPlace]] {
    var names: [NodeID: String] = [:]
    for division in book.divisions { name(division, into: &names) }
    var places: [SymbolKey: [BookPlace]] = [:]
    for use in symbolUses {
      let place = BookPlace(
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
