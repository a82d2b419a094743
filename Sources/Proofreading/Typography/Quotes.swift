import Diagnostics

/// Quotation marks and apostrophes of a typewriter, and apostrophes that are another sign.
extension TypographyCheck {
  mutating func checkQuotes(at offsets: [Int]) {
    let signs = text.quoteSigns(at: offsets)
    guard signs.contains(where: { $0.sign != "’" && $0.sign != "“" && $0.sign != "”" && $0.sign != "„" }) else {
      return
    }
    let pairs = QuotePairs(signs, habit: habit)
    for (index, sign) in signs.enumerated() {
      switch sign.role {
      case .apostrophe: checkApostrophe(sign, amongUnopened: pairs.hasUnopened)
      case .closing where !sign.isDouble && pairs.isAlone(index) && isGenitive(sign):
        checkApostrophe(sign, amongUnopened: false)
      case .opening, .closing: checkQuote(index, of: signs, pairs)
      case .other: break
      }
    }
  }

  /// - Parameter isUnsure: whether something is closed that nothing opens; then a `‘` may do so.
  private mutating func checkApostrophe(_ sign: QuoteSign, amongUnopened isUnsure: Bool) {
    guard sign.sign != "’" else { return }
    let isBetween = text.scalar(before: sign.range.lowerBound).isLetter
    guard sign.isStraight || isBetween || !isUnsure else { return }
    report(
      .wrongApostrophe, sign.isStraight ? .straightApostrophe : .wrongApostrophe, at: sign.range, writing: "’")
  }

  /// The apostrophe of `Hans' boek`, behind which nothing follows in the word.
  private func isGenitive(_ sign: QuoteSign) -> Bool {
    "sxzçé".unicodeScalars.contains(text.scalar(before: sign.range.lowerBound))
  }

  /// One finding for a quotation, at its first straight sign.
  private mutating func checkQuote(_ index: Int, of signs: [QuoteSign], _ pairs: QuotePairs) {
    let sign = signs[index]
    guard let partner = pairs.partner(of: index) else {
      if sign.isStraight && !isPrime(sign) {
        add(.straightQuotes, .straightQuotes(isPaired: false), at: sign.range, hint: .partnerless, fix: nil)
      }
      return
    }
    let (first, last) = (min(index, partner), max(index, partner))
    let straight = [first, last].filter { signs[$0].isStraight }
    guard straight.first == index else { return }
    let kind = pairs.kinds[first]
    let changes = straight.map { place in
      (part: signs[place].range, replacement: place == first ? habit.opening(kind) : habit.closing(kind))
    }
    let edits = changes.compactMap { edit($0.part, $0.replacement) }
    add(
      .straightQuotes, .straightQuotes(isPaired: straight.count == 2), at: sign.range,
      hint: example(of: kind), fix: edits.count == straight.count ? Fix(edits, isSafe: true) : nil)
  }

  private func example(of kind: QuoteKind) -> Message {
    let (opening, closing) = (habit.opening(kind), habit.closing(kind))
    return Message(
      dutch: "Schrijf \(opening) ervoor en \(closing) erachter.",
      english: "Write \(opening) before it and \(closing) behind it.")
  }

  /// The sign of feet or inches behind a number.
  private func isPrime(_ sign: QuoteSign) -> Bool { text.scalar(before: sign.range.lowerBound).isDigit }
}

/// Which quotation mark of a text belongs to which.
struct QuotePairs {
  private let signs: [QuoteSign]
  private var partners: [Int?]
  /// For each sign that opens: the one that was open already.
  private var outer: [Int?]
  /// For each sign that opens: what it and its partner become.
  private(set) var kinds: [QuoteKind] = []
  /// Whether a curly single quotation mark closes something that nothing opens.
  private(set) var hasUnopened = false

  init(_ signs: [QuoteSign], habit: QuoteHabit) {
    self.signs = signs
    partners = Array(repeating: nil, count: signs.count)
    outer = partners
    var open: [Int] = []
    for (index, sign) in signs.enumerated() {
      switch sign.role {
      case .opening:
        outer[index] = open.last
        open.append(index)
      case .closing: close(index, &open)
      case .apostrophe, .other: break
      }
    }
    findAround()
    // What is around a pair comes before it.
    for index in signs.indices { kinds.append(kind(of: index, habit: habit)) }
  }

  /// A sign that found no partner is around nothing.
  private mutating func findAround() {
    for index in signs.indices {
      if let around = outer[index], partners[around] == nil { outer[index] = outer[around] }
    }
  }

  private mutating func close(_ index: Int, _ open: inout [Int]) {
    let sign = signs[index]
    guard let place = open.lastIndex(where: { signs[$0].isDouble == sign.isDouble }) else {
      if !pairInstead(index), sign.sign == "’" { hasUnopened = true }
      return
    }
    partners[open[place]] = index
    partners[index] = open[place]
    open.removeSubrange(place...)
  }

  /// In `'Het is Hans' boek'` the last sign closes what the second seemed to close.
  private mutating func pairInstead(_ index: Int) -> Bool {
    guard !signs[index].isDouble, !signs[index].mayBeGenitive,
      let genitive = signs[..<index].lastIndex(where: { $0.role == .closing && !$0.isDouble }),
      signs[genitive].mayBeGenitive, let opening = partners[genitive]
    else { return false }
    partners[genitive] = nil
    partners[opening] = index
    partners[index] = opening
    return true
  }

  func partner(of index: Int) -> Int? { partners[index] }

  func isAlone(_ index: Int) -> Bool { partners[index] == nil }

  /// What a pair becomes: what is there of it already, or what the book's habit asks for at this depth.
  private func kind(of opening: Int, habit: QuoteHabit) -> QuoteKind {
    if !signs[opening].isStraight { return signs[opening].kind }
    if let closing = partners[opening], !signs[closing].isStraight { return signs[closing].kind }
    return habit.kind(forDouble: signs[opening].isDouble, within: outer[opening].map { kinds[$0] })
  }
}
