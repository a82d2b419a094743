package import BookModel
import GeneratedText
package import OnlineSymbols

extension LinkedBook {
  /// The places of each symbol in reading order. One section may have it twice; that is one place here.
  package var symbolPlaces: [SymbolKey: [BookPlace]] {
    let names = namesOfDivisions
    var places: [SymbolKey: [BookPlace]] = [:]
    for use in symbolUses {
      let place = BookPlace(
        chapter: names[use.component] ?? title, section: use.division == use.component ? nil : names[use.division],
        page: use.page)
      if places[use.key]?.contains(place) != true { places[use.key, default: []].append(place) }
    }
    return places
  }

  /// What each division is called in the places of a book.
  var namesOfDivisions: [NodeID: String] {
    var names: [NodeID: String] = [:]
    for division in book.divisions { name(division, into: &names) }
    return names
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
