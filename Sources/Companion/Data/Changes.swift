import OnlineSymbols

/// What can happen to a symbol on some day.
enum ChangeKind: String, Sendable {
  case accepted, retargeted, moved, retired
}

/// What happened to a symbol, and when.
struct Change: Sendable {
  let symbol: Symbol
  let kind: ChangeKind
  let day: CalendarDay
}

extension Symbol {
  /// What is known of it to have happened on some day.
  var changes: [Change] {
    let target = target?.since.map { Change(symbol: self, kind: .retargeted, day: $0) }
    let acceptance = acceptance?.on.map { Change(symbol: self, kind: .accepted, day: $0) }
    let end: Change? =
      switch state {
      case .live: nil
      case .moved(_, let day): day.map { Change(symbol: self, kind: .moved, day: $0) }
      case .retired(_, _, let day): day.map { Change(symbol: self, kind: .retired, day: $0) }
      }
    return [acceptance, target, end].compactMap { $0 }
  }

  /// The day of the last of them.
  var lastChange: CalendarDay? { changes.map(\.day).max() }
}
