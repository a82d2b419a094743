import BookModel
import Diagnostics
import LibPOSIX
import LinkChecking
import LinkHistory
import Linking
import OnlineSymbols

/// Writes into the ledger what was found of the targets of its symbols.
func record(
  _ outcomes: [LinkOutcome], in linked: LinkedBook, _ ground: Groundwork, report: inout Report,
  tell: (LinkChangeMade) -> Void
) {
  let found = outcomes.flatMap { notes(on: $0, in: linked) }
  guard !found.isEmpty else { return }
  do throws(Stopped) {
    let (path, isChanged) = try changeSymbol(.record(found), of: ground.plan, report: &report)
    if isChanged { tell(.recorded(path, symbols: found.count)) }
  } catch {
    // Why stands in the report.
  }
}

private func notes(on outcome: LinkOutcome, in linked: LinkedBook) -> [LedgerNote] {
  guard let finding = outcome.finding else { return [] }
  let isGood = finding.checked.verdict.weight == .good && finding.checked.verdict != .unchecked(.exempt)
  let day = isGood ? CalendarDay(finding.seen.day.text) : nil
  let copy = finding.copy.map { ArchivedCopy(address: $0.address, day: CalendarDay($0.day)) }
  return outcome.symbols.compactMap { key in
    guard let symbol = linked.catalogue?.symbols[key] else { return nil }
    let print = isGood && symbol.acceptance?.fingerprint == nil ? finding.checked.fingerprint : nil
    let note = LedgerNote(
      key: key, checked: day, fingerprint: symbol.acceptance == nil ? nil : print,
      archive: symbol.archive == nil ? copy : nil)
    return note.isEmpty ? nil : note
  }
}

extension LedgerNote {
  fileprivate var isEmpty: Bool { checked == nil && fingerprint == nil && archive == nil }
}

extension LinkOutcome {
  /// The symbols that lead there, each once.
  var symbols: [SymbolKey] {
    uses.reduce(into: []) { keys, use in
      if let key = use.key, !keys.contains(key) { keys.append(key) }
    }
  }
}

extension LinkedBook {
  /// A symbol that leads there, and of whose target no copy is known.
  func symbolWithoutCopy(_ outcome: LinkOutcome) -> Symbol? {
    outcome.symbols.lazy.compactMap { catalogue?.symbols[$0] }.first { $0.archive == nil }
  }

  /// The day on which somebody last said that a page was right.
  func dayOfSignOff(_ outcome: LinkOutcome) -> String? {
    outcome.symbols.compactMap { key in
      let symbol = catalogue?.symbols[key]
      return symbol?.target?.checked ?? symbol?.acceptance?.on
    }.max()?.text
  }
}
