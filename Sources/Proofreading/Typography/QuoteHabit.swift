/// Which quotation marks a book uses, counted over all of it.
struct QuoteHabit: Sendable {
  private var single = 0
  private var double = 0
  private var low = 0

  /// Counts the quotation marks that open something.
  mutating func count(in text: RunningText) {
    let bytes = text.bytes
    var offset = 0
    while offset + 2 < bytes.count {
      guard bytes[offset] == 0xE2 else {
        offset += 1
        continue
      }
      if bytes[offset + 1] == 0x80 {
        switch bytes[offset + 2] {
        case 0x98: single += text.isApostrophe(at: offset) ? 0 : 1
        case 0x9C: double += 1
        case 0x9E: low += 1
        default: break
        }
      }
      offset += 3
    }
  }

  mutating func add(_ other: QuoteHabit) {
    single += other.single
    double += other.double
    low += other.low
  }

  /// What a straight quotation mark becomes: its own kind, unless the book has the other one throughout. Then a
  /// typewriter's `"` is what the author had at hand, and no choice.
  ///
  /// - Parameter outer: the kind that it stands in, if any.
  func kind(forDouble isDouble: Bool, within outer: QuoteKind?) -> QuoteKind {
    let own: QuoteKind = isDouble ? .double : .single
    if let outer { return outer == own ? own.other : own }
    if single >= 3, double + low == 0 { return .single }
    if double + low >= 3, single == 0 { return .double }
    return own
  }

  func opening(_ kind: QuoteKind) -> String {
    switch kind {
    case .single: "‘"
    case .double: low > double ? "„" : "“"
    }
  }

  func closing(_ kind: QuoteKind) -> String {
    switch kind {
    case .single: "’"
    case .double: "”"
    }
  }
}

enum QuoteKind: Sendable {
  case single, double

  var other: QuoteKind {
    switch self {
    case .single: .double
    case .double: .single
    }
  }
}
