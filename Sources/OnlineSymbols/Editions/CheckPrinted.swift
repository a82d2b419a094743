import BookModel
package import Diagnostics

/// Nothing in the catalogue contradicts what was printed. Where a symbol leads to is free: that is what it is for.
package func checkPrinted(_ editions: [PrintedEdition], against catalogue: Catalogue, report: inout Report) {
  let printings = Printings(of: editions)
  var said: Set<SymbolKey> = []
  // The latest edition is the one that most readers hold.
  for edition in editions.reversed() {
    if catalogue.base != edition.base {
      report.add(.printedBaseGone(edition, now: catalogue.base, at: catalogue.place))
    }
    for printed in edition.symbols where said.insert(printed.key).inserted {
      if let problem = problem(with: printed, printings, in: catalogue) { report.add(problem) }
    }
  }
}

private func problem(with printed: PrintedSymbol, _ printings: Printings, in catalogue: Catalogue) -> Diagnostic? {
  guard let symbol = catalogue.symbols[printed.key] else {
    let renamed = catalogue.inOrder.first { $0.number == printed.number }
    return renamed.map { .printedSymbolRenamed(printed, to: $0, printings[printed.key]) }
      ?? .printedSymbolGone(printed, printings[printed.key], at: catalogue.place)
  }
  return symbol.number == printed.number
    ? nil : .printedNumberChanged(printed, printings[printed.key], at: symbol.place)
}

/// In which editions each symbol stands, and on which of their pages.
private struct Printings {
  private var places: [SymbolKey: [(edition: Int, pages: [String])]] = [:]

  init(of editions: [PrintedEdition]) {
    for edition in editions {
      for symbol in edition.symbols { places[symbol.key, default: []].append((edition.number, symbol.pages)) }
    }
  }

  /// *uitgave 1 (blz. 14) en 2*
  subscript(key: SymbolKey) -> Message {
    Message(
      dutch: "uitgave " + joined(key, page: "blz. ", and: " en "),
      english: "edition " + joined(key, page: "p. ", and: " and "))
  }

  private func joined(_ key: SymbolKey, page: String, and: String) -> String {
    let each = (places[key] ?? []).map { edition, pages in
      pages.isEmpty ? "\(edition)" : "\(edition) (\(page)\(pages.joined(separator: ", ")))"
    }
    guard let last = each.last, each.count > 1 else { return each.first ?? "" }
    return each.dropLast().joined(separator: ", ") + and + last
  }
}

extension Diagnostic {
  fileprivate static func printedSymbolGone(
    _ printed: PrintedSymbol, _ places: Message, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .printedSymbolGone,
      Message(
        dutch: "het symbool “\(printed.key.name)” (nummer \(printed.number.digits)) staat gedrukt in "
          + "\(places.dutch), maar niet meer in de catalogus",
        english: "the symbol “\(printed.key.name)” (number \(printed.number.digits)) is in print in "
          + "\(places.english), but no longer in the catalogue"),
      hint: Message(
        dutch: "Zet het terug. Je mag het wel ergens anders heen laten gaan (boekbouw symbols retarget) "
          + "of laten vervallen (boekbouw symbols retire).",
        english: "Put it back. You may lead it elsewhere (boekbouw symbols retarget) "
          + "or retire it (boekbouw symbols retire)."), at: place)
  }

  fileprivate static func printedSymbolRenamed(
    _ printed: PrintedSymbol, to symbol: Symbol, _ places: Message
  ) -> Diagnostic {
    Diagnostic(
      .printedSymbolGone,
      Message(
        dutch: "het symbool met nummer \(printed.number.digits) heet in \(places.dutch) "
          + "“\(printed.key.name)”, en hier “\(symbol.key.name)”",
        english: "the symbol with number \(printed.number.digits) is called “\(printed.key.name)” in "
          + "\(places.english), and “\(symbol.key.name)” here"),
      hint: Message(
        dutch: "Geef het zijn sleutel terug; titel, tekst en doel mag je veranderen.",
        english: "Give it its key back; title, text and target may change."), at: symbol.keyPlace)
  }

  fileprivate static func printedNumberChanged(
    _ printed: PrintedSymbol, _ places: Message, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .printedNumberChanged,
      Message(
        dutch: "“\(printed.key.name)” staat met nummer \(printed.number.digits) gedrukt in \(places.dutch)",
        english: "“\(printed.key.name)” is in print with number \(printed.number.digits) in \(places.english)"),
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
        dutch: "Zet base=\"\(edition.base)\" terug: dat adres moet blijven werken. "
          + "De site zelf mag wel vandaar doorverwijzen.",
        english: "Put base=\"\(edition.base)\" back: that address must go on answering. "
          + "The site itself may lead on from there."), at: place)
  }
}
