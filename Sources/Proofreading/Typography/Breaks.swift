import Diagnostics

/// Places where a line must not break: `blz. 12`, `5 %`, `€ 5`, `J. van Dam`.
extension TypographyCheck {
  /// - Returns: whether the space should be one that does not break.
  mutating func checkBreak(in run: Range<Int>) -> Bool {
    guard needsNoBreak(run) else { return false }
    let left = text.token(around: run.lowerBound..<run.lowerBound)
    let right = text.token(around: run.upperBound..<run.upperBound)
    report(
      .breakableSpace, .breakableSpace, at: left.lowerBound..<right.upperBound, writing: "\u{A0}", instead: run)
    return true
  }

  private func needsNoBreak(_ run: Range<Int>) -> Bool {
    let (before, after) = (text.byte(at: run.lowerBound - 1), text.byte(at: run.upperBound))
    if isDigit(after) { return isBeforeNumber(endingAt: run.lowerBound) }
    if isDigit(before) { return isUnit(at: run.upperBound) }
    return before == UInt8(ascii: ".") && isInitials(endingAt: run.lowerBound) && isParticle(at: run.upperBound)
  }

  /// An abbreviation or a sign that only stands before a number.
  private func isBeforeNumber(endingAt end: Int) -> Bool {
    let last = text.byte(at: end - 1)
    // The last byte of €, £ and §, and what ends an abbreviation: most words need no closer look.
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: "$") || last >= 0x80 else { return false }
    var start = end
    while start > 0, end - start < 8, text.bytes[start - 1] > 0x20, text.bytes[start - 1] != UInt8(ascii: "(") {
      start -= 1
    }
    return Self.beforeNumbers.contains(text.string(start..<end).lowercased())
  }

  private static let beforeNumbers: Set<String> = [
    "blz.", "bladz.", "p.", "pp.", "pag.", "nr.", "nrs.", "art.", "hfst.", "fig.", "afb.", "tab.", "par.", "§", "§§",
    "€", "$", "£", "us$",
  ]

  private func isUnit(at start: Int) -> Bool {
    let first = text.byte(at: start)
    if first == UInt8(ascii: "%") { return true }
    let scalar = text.scalar(at: start)
    if scalar == "‰" || scalar == "°" || scalar == "€" { return true }
    guard scalar.isLetter else { return false }
    let unit = text.letters(from: start)
    guard Self.units.contains(unit) else { return false }
    let end = start + unit.utf8.count
    return !text.scalar(at: end).isDigit && text.byte(at: end) != UInt8(ascii: "-")
  }

  private static let units: Set<String> = [
    "km", "cm", "mm", "kg", "mg", "kB", "MB", "GB", "TB", "kW", "kWh", "MW", "Hz", "kHz", "MHz", "GHz", "dB", "ml",
    "dl",
    "cl",
  ]

  /// One or more capitals, each with a period: `J.`, `A.B.`
  private func isInitials(endingAt end: Int) -> Bool {
    var start = end
    while start >= 2, text.bytes[start - 1] == UInt8(ascii: "."), (0x41...0x5A).contains(text.bytes[start - 2]) {
      start -= 2
    }
    let before = text.scalar(before: start)
    return start < end && !before.isLetter && !before.isDigit
  }

  /// What stands between initials and a surname, and begins no sentence.
  private func isParticle(at start: Int) -> Bool {
    let word = text.letters(from: start)
    return ["van", "de", "der", "den", "ter", "ten", "te", "von"].contains(word)
  }
}
