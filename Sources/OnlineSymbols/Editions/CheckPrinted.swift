import BookModel
package import Diagnostics

/// Nothing in the catalogue contradicts what was printed. Where a symbol leads to is free: that is what it is for.
package func checkPrinted(_ editions: [PrintedEdition], against catalogue: Catalogue, report: inout Report) {
  var said: Set<SymbolKey> = []
  // The latest edition is the one that most readers hold.
  for edition in editions.reversed() {
    if catalogue.base != edition.base {
      report.add(.printedBaseGone(edition, now: catalogue.base, at: catalogue.place))
    }
    for printed in edition.symbols where said.insert(printed.key).inserted {
      let places = PrintedPlaces(of: printed.key, in: editions)
      if let problem = problem(with: printed, places, in: catalogue) { report.add(problem) }
    }
  }
}

private func problem(with printed: PrintedSymbol, _ places: PrintedPlaces, in catalogue: Catalogue) -> Diagnostic? {
  guard let symbol = catalogue.symbols[printed.key] else {
    let renamed = catalogue.inOrder.first { $0.number == printed.number }
    return renamed.map { .printedSymbolRenamed(printed, to: $0, places) }
      ?? .printedSymbolGone(printed, places, at: catalogue.place)
  }
  return symbol.number == printed.number ? nil : .printedNumberChanged(printed, places, at: symbol.place)
}

/// In which editions a symbol stands, and on which of their pages: *uitgave 1 (blz. 14) en 2*.
struct PrintedPlaces {
  let inWords: Message

  init(of key: SymbolKey, in editions: [PrintedEdition]) {
    let places = editions.compactMap { edition in
      edition.symbols.first { $0.key == key }.map { (edition.number, $0.pages) }
    }
    inWords = Message(
      dutch: "uitgave " + Self.joined(places, page: "blz. ", and: " en "),
      english: "edition " + Self.joined(places, page: "p. ", and: " and "))
  }

  private static func joined(_ places: [(number: Int, pages: [String])], page: String, and: String) -> String {
    let each = places.map {
      $0.pages.isEmpty ? "\($0.number)" : "\($0.number) (\(page)\($0.pages.joined(separator: ", ")))"
    }
    return (each.count > 1 ? [each.dropLast().joined(separator: ", ")] : []).appending(each.last).joined(separator: and)
  }
}

extension Array {
  fileprivate func appending(_ element: Element?) -> [Element] { self + (element.map { [$0] } ?? []) }
}

extension Diagnostic {
  fileprivate static func printedSymbolGone(
    _ printed: PrintedSymbol, _ places: PrintedPlaces, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .printedSymbolGone,
      Message(
        dutch: "het symbool “\(printed.key.name)” (nummer \(printed.number.digits)) staat gedrukt in "
          + "\(places.inWords.dutch), maar niet meer in de catalogus",
        english: "the symbol “\(printed.key.name)” (number \(printed.number.digits)) is in print in "
          + "\(places.inWords.english), but no longer in the catalogue"),
      hint: Message(
        dutch: "Zet het terug. Je mag het wel ergens anders heen laten gaan (boekbouw symbols retarget) "
          + "of laten vervallen (boekbouw symbols retire).",
        english: "Put it back. You may lead it elsewhere (boekbouw symbols retarget) "
          + "or retire it (boekbouw symbols retire)."), at: place)
  }

  fileprivate static func printedSymbolRenamed(
    _ printed: PrintedSymbol, to symbol: Symbol, _ places: PrintedPlaces
  ) -> Diagnostic {
    Diagnostic(
      .printedSymbolGone,
      Message(
        dutch: "het symbool met nummer \(printed.number.digits) heet in \(places.inWords.dutch) "
          + "“\(printed.key.name)”, en hier “\(symbol.key.name)”",
        english: "the symbol with number \(printed.number.digits) is called “\(printed.key.name)” in "
          + "\(places.inWords.english), and “\(symbol.key.name)” here"),
      hint: Message(
        dutch: "Geef het zijn sleutel terug; titel, tekst en doel mag je veranderen.",
        english: "Give it its key back; title, text and target may change."), at: symbol.keyPlace)
  }

  fileprivate static func printedNumberChanged(
    _ printed: PrintedSymbol, _ places: PrintedPlaces, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .printedNumberChanged,
      Message(
        dutch: "“\(printed.key.name)” staat met nummer \(printed.number.digits) gedrukt in \(places.inWords.dutch)",
        english: "“\(printed.key.name)” is in print with number \(printed.number.digits) in \(places.inWords.english)"),
      hint: Message(
        dutch: "Geef het zijn nummer terug: number=\"\(printed.number.digits)\".",
        english: "Give it its number back: number=\"\(printed.number.digits)\"."), at: place)
  }

  fileprivate static func printedBaseGone(_ edition: PrintedEdition, now base: String, at place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .printedAddressGone,
      Message(
        dutch: "in uitgave \(edition.number) staan adressen gedrukt die met \(edition.base) beginnen, "
          + "en hier staat \(base)",
        english: "edition \(edition.number) has addresses in print that begin with \(edition.base), "
          + "and here it says \(base)"),
      hint: Message(
        dutch: "Zet base=\"\(edition.base)\" terug: dat adres moet blijven antwoorden. "
          + "De site zelf mag wel vandaar doorverwijzen.",
        english: "Put base=\"\(edition.base)\" back: that address must go on answering. "
          + "The site itself may lead on from there."), at: place)
  }
}
