import BookModel
package import Diagnostics
import Linking
import OnlineSymbols
import Validation

/// What became of freezing an edition.
package struct FrozenEdition: Sendable {
  package enum Outcome: Sendable { case frozen, refreshed, unchanged }

  package let number: Int
  package let path: String
  package let symbols: Int
  /// How many of them have a page.
  package let withPages: Int
  package let outcome: Outcome
}

/// Records what an edition has in print: keys, numbers, addresses, and the pages where they are known.
///
/// - Throws: `Stopped` where the book has errors or a symbol has no number, and where the edition was frozen before with
///   other symbols: only its pages may come in later.
package func freezeEdition(
  _ number: Int, of plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> FrozenEdition {
  let ground = try Groundwork(for: plan, report: &report)
  let linked = try ground.readAndLink(report: &report, announce: announce)
  let catalogue = try linked.catalogueWithSymbols(ground, report: &report)
  let earlier = linked.editions.first { $0.number == number }
  let pages = printedPages(of: number, linked, earlier, in: ground.catalogueSource.editions, report: &report)
  let edition = try printedEdition(number, linked, catalogue, pages, report: &report)
  let path = joinPath(ground.catalogueSource.editions, "\(number).xml")
  if let earlier {
    let next = (linked.editions.map(\.number).max() ?? number) + 1
    try checkSame(edition, as: earlier, at: path, next: next, report: &report)
  }
  let outcome: FrozenEdition.Outcome =
    earlier == nil ? .frozen : earlier?.symbols == edition.symbols ? .unchanged : .refreshed
  if outcome != .unchanged { try write(edition.file, to: path, report: &report) }
  return FrozenEdition(
    number: number, path: path, symbols: edition.symbols.count,
    withPages: edition.symbols.count { !$0.pages.isEmpty }, outcome: outcome)
}

/// The symbols as they stand in the book, each once.
private func printedEdition(
  _ number: Int, _ linked: LinkedBook, _ catalogue: Catalogue, _ pages: [SymbolKey: [String]], report: inout Report
) throws(Stopped) -> PrintedEdition {
  var seen: Set<SymbolKey> = []
  let used = linked.symbolUses.map(\.key).filter { seen.insert($0).inserted }.compactMap { catalogue.symbols[$0] }
  let symbols = used.compactMap { symbol in
    symbol.number.map {
      PrintedSymbol(
        key: symbol.key, number: $0, address: catalogue.address(of: $0), pages: pages[symbol.key] ?? [])
    }
  }
  let unnumbered = used.filter { $0.number == nil }
  if let first = unnumbered.first { report.add(.unnumbered(first, count: unnumbered.count)) }
  if symbols.isEmpty && !report.hasErrors { report.add(.nothingPrinted(at: catalogue.place)) }
  try report.checkpoint()
  return PrintedEdition(number: number, base: catalogue.base, symbols: symbols)
}

private func checkSame(
  _ edition: PrintedEdition, as earlier: PrintedEdition, at path: String, next: Int, report: inout Report
) throws(Stopped) {
  func differing(_ a: PrintedEdition, _ b: PrintedEdition) -> [SymbolKey] {
    let printed = Dictionary(b.symbols.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return a.symbols.filter { printed[$0.key]?.isSame(as: $0) != true }.map(\.key)
  }
  let keys = Set(differing(edition, earlier) + differing(earlier, edition)).sorted()
  guard !keys.isEmpty || edition.base != earlier.base else { return }
  report.add(.frozen(edition.number, path: path, keys, next: next))
  throw Stopped(isOutsideCause: false)
}

extension Diagnostic {
  fileprivate static func unnumbered(_ first: Symbol, count: Int) -> Diagnostic {
    let more = count - 1
    return Diagnostic(
      .missingSymbolNumber,
      Message(
        dutch: "“\(first.key.name)” heeft geen nummer en kan zo niet worden gedrukt"
          + (more == 0 ? "" : ", net als \(more) andere"),
        english: "“\(first.key.name)” has no number, and cannot be printed like that"
          + (more == 0 ? "" : "; nor can \(more) more")),
      hint: Message(
        dutch: "boekbouw symbols number geeft nummers aan wat er nog geen heeft.",
        english: "boekbouw symbols number gives numbers to those without."),
      at: first.place, severity: .error)
  }

  fileprivate static func nothingPrinted(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .noSymbols,
      Message(
        dutch: "in de tekst staat geen enkel onlinesymbool: er valt niets vast te leggen",
        english: "there is no online symbol in the text: there is nothing to freeze"), at: place)
  }

  fileprivate static func frozen(_ number: Int, path: String, _ keys: [SymbolKey], next: Int) -> Diagnostic {
    let shown = keys.prefix(5).map { "“\($0.name)”" }.joined(separator: ", ") + (keys.count > 5 ? " …" : "")
    return Diagnostic(
      .frozenEdition,
      Message(
        dutch: "uitgave \(number) ligt al vast in \(path)"
          + (keys.isEmpty ? "" : ", en sindsdien is er iets veranderd: \(shown)"),
        english: "edition \(number) is frozen already in \(path)"
          + (keys.isEmpty ? "" : ", and something has changed since: \(shown)")),
      hint: Message(
        dutch: "Leg een nieuwe druk vast onder een eigen nummer: --edition \(next).",
        english: "Freeze a new edition under a number of its own: --edition \(next)."))
  }
}
