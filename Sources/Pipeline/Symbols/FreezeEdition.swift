import BookModel
package import Diagnostics
import LibPOSIX
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
  let pages = printedPages(of: number, linked, in: ground.catalogueSource.editions, report: &report)
  let edition = try printedEdition(number, linked, catalogue, pages, report: &report)
  let path = joinPath(ground.catalogueSource.editions, "\(number).xml")
  let earlier = linked.editions.first { $0.number == number }
  if let earlier { try checkSame(edition, as: earlier, at: path, report: &report) }
  let outcome: FrozenEdition.Outcome =
    earlier == nil ? .frozen : earlier?.symbols == edition.symbols ? .unchanged : .refreshed
  if outcome != .unchanged { try write(edition, to: path, in: ground.catalogueSource.editions, report: &report) }
  return FrozenEdition(
    number: number, path: path, symbols: edition.symbols.count,
    withPages: edition.symbols.count { !$0.pages.isEmpty }, outcome: outcome)
}

/// The symbols as they stand in the book, each once.
private func printedEdition(
  _ number: Int, _ linked: LinkedBook, _ catalogue: Catalogue, _ pages: [SymbolKey: [String]], report: inout Report
) throws(Stopped) -> PrintedEdition {
  var symbols: [PrintedSymbol] = []
  var seen: Set<SymbolKey> = []
  for use in linked.symbolUses where seen.insert(use.key).inserted {
    guard let symbol = catalogue.symbols[use.key] else { continue }
    guard let number = symbol.number else {
      report.add(.unnumbered(symbol))
      continue
    }
    symbols.append(
      PrintedSymbol(
        key: use.key, number: number, address: catalogue.address(of: number), pages: pages[use.key] ?? []))
  }
  if symbols.isEmpty && !report.hasErrors { report.add(.nothingPrinted(at: catalogue.place)) }
  try report.checkpoint()
  return PrintedEdition(number: number, base: catalogue.base, symbols: symbols)
}

private func checkSame(
  _ edition: PrintedEdition, as earlier: PrintedEdition, at path: String, report: inout Report
) throws(Stopped) {
  func differing(_ a: PrintedEdition, _ b: PrintedEdition) -> [SymbolKey] {
    let printed = Dictionary(b.symbols.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return a.symbols.filter { printed[$0.key]?.isSame(as: $0) != true }.map(\.key)
  }
  let keys = Set(differing(edition, earlier) + differing(earlier, edition)).sorted()
  guard !keys.isEmpty || edition.base != earlier.base else { return }
  report.add(.frozen(edition.number, path: path, keys))
  throw Stopped(isOutsideCause: false)
}

private func write(
  _ edition: PrintedEdition, to path: String, in folder: String, report: inout Report
) throws(Stopped) {
  do {
    try makeFolders(at: folder)
    try replaceFile(at: path, with: edition.file)
  } catch {
    report.add(.unwritable(path, reason: error.reason))
    throw Stopped(isOutsideCause: true)
  }
}

extension Diagnostic {
  fileprivate static func unnumbered(_ symbol: Symbol) -> Diagnostic {
    Diagnostic(
      .missingSymbolNumber,
      Message(
        dutch: "“\(symbol.key.name)” heeft geen nummer en kan zo niet worden gedrukt",
        english: "“\(symbol.key.name)” has no number, and cannot be printed like that"),
      hint: Message(
        dutch: "boekbouw symbols number geeft het een nummer.", english: "boekbouw symbols number gives it a number."),
      at: symbol.place, severity: .error)
  }

  fileprivate static func nothingPrinted(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .noSymbols,
      Message(
        dutch: "in de tekst staat geen enkel onlinesymbool: er valt niets vast te leggen",
        english: "there is no online symbol in the text: there is nothing to freeze"), at: place)
  }

  fileprivate static func frozen(_ number: Int, path: String, _ keys: [SymbolKey]) -> Diagnostic {
    let shown = keys.prefix(5).map { "“\($0.name)”" }.joined(separator: ", ") + (keys.count > 5 ? " …" : "")
    return Diagnostic(
      .frozenEdition,
      Message(
        dutch: "uitgave \(number) ligt al vast in \(path)" + (keys.isEmpty ? "" : "; anders dan toen: \(shown)"),
        english: "edition \(number) is frozen already in \(path)" + (keys.isEmpty ? "" : "; other than then: \(shown)")),
      hint: Message(
        dutch: "Leg een nieuwe druk vast onder een eigen nummer: --edition \(number + 1).",
        english: "Freeze a new edition under a number of its own: --edition \(number + 1)."))
  }

  static func unwritable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "“\(path)” kan niet worden geschreven (\(reason))",
        english: "“\(path)” cannot be written (\(reason))"))
  }
}
