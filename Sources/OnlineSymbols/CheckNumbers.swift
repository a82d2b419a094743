package import Diagnostics

/// In a book that uses numbers every symbol has its own, and it is short enough to be typed over from paper.
package func checkNumbers(in catalogue: Catalogue, _ editions: [PrintedEdition], report: inout Report) {
  let edits = numbering(catalogue, editions)
  let usesNumbers = edits.count < catalogue.order.count || !editions.isEmpty
  if usesNumbers, let first = catalogue.inOrder.first(where: { !$0.isNumbered }) {
    report.add(.missingNumbers(count: edits.count, fix: Fix(edits, isSafe: true), at: first.place))
  }
  let longest = catalogue.inOrder.compactMap(\.number).max() ?? .first
  let printed = catalogue.printedAddress(of: longest)
  if printed.count > longestPrintedAddress { report.add(.longAddress(printed, at: catalogue.place)) }
}

/// How many characters of an address people type over without losing heart.
package let longestPrintedAddress = 40

/// What gives each symbol without a number its printed one, or else the next free one.
func numbering(_ catalogue: Catalogue, _ editions: [PrintedEdition]) -> [Fix.Edit] {
  let printed = Dictionary(
    editions.flatMap(\.symbols).map { ($0.key, $0.number) }, uniquingKeysWith: { first, _ in first })
  var free = freeNumber(after: catalogue, editions)
  return catalogue.inOrder.filter { !$0.isNumbered }.map { symbol in
    let number = printed[symbol.key] ?? free
    if number == free { free = free.next }
    return Fix.Edit(symbol.keyPlace.end(), replacement: " number=\"\(number.digits)\"")
  }
}

/// A number that no symbol has, had or was printed with: numbers only count up.
package func freeNumber(after catalogue: Catalogue, _ editions: [PrintedEdition]) -> SymbolNumber {
  let taken = catalogue.inOrder.compactMap(\.number) + editions.flatMap(\.symbols).map(\.number)
  return taken.max()?.next ?? .first
}

extension SourceRange {
  /// The place between this and what follows.
  fileprivate func end() -> SourceRange { SourceRange(file, bytes: bytes.upperBound..<bytes.upperBound) }
}

extension Diagnostic {
  fileprivate static func missingNumbers(count: Int, fix: Fix, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingSymbolNumber,
      Message(
        dutch: count == 1 ? "dit symbool heeft nog geen nummer" : "\(count) symbolen hebben nog geen nummer",
        english: count == 1 ? "this symbol has no number yet" : "\(count) symbols have no number yet"),
      hint: Message(
        dutch: "boekbouw check --fix geeft \(count == 1 ? "het er een" : "ze er allemaal een"); "
          + "in het gedrukte boek staat het naast het symbool.",
        english:
          "boekbouw check --fix gives \(count == 1 ? "it" : "each of them") one; it is printed beside the symbol."),
      at: place, fix: fix)
  }

  fileprivate static func longAddress(_ address: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .printedAddressTooLong,
      Message(
        dutch: "het adres dat naast een symbool gedrukt wordt, is \(address.count) tekens lang: \(address)",
        english: "the address that is printed beside a symbol has \(address.count) characters: \(address)"),
      hint: Message(
        dutch: "Kies een korter adres achter base=; met het nummer erbij hooguit \(longestPrintedAddress) tekens.",
        english: "Take a shorter base: with its number at most \(longestPrintedAddress) characters."), at: place)
  }
}
