import LibXML
import Diagnostics

/// Dashes, ellipses and the Dutch ij.
extension TypographyCheck {
  /// Hyphens with white space on both sides are a dash; between numbers they may be a minus or a score.
  mutating func checkHyphens(behind run: Range<Int>) {
    var end = run.upperBound
    while text.byte(at: end) == UInt8(ascii: "-") { end += 1 }
    let hyphens = run.upperBound..<end
    guard hyphens.count <= 3, end < text.bytes.count, isSpace(text.bytes[end]) else { return }
    var next = end
    while next < text.bytes.count, isSpace(text.bytes[next]) { next += 1 }
    guard next < text.bytes.count, text.bytes[next] != RunningText.edge else { return }
    let before = text.scalar(before: run.lowerBound)
    // (020) - 123 45 67 is a telephone's number.
    let isSum = (before.isDigit || before == ")") && text.scalar(at: next).isDigit
    guard !isSum else { return }
    // “in - en uitvoer” wants the hyphen joined to its word.
    let isCertain = !["en", "of", "tot"].contains(text.letters(from: next))
    let around = run.lowerBound..<next
    let fix = edit(hyphens, "–").map { Fix([$0], isSafe: isCertain) }
    add(
      .hyphenForDash, .hyphenForDash, at: hyphens,
      hint: isCertain ? hint(writing: [(around, " – ")]) : hintOnHyphen(around), fix: fix)
  }

  private func hintOnHyphen(_ around: Range<Int>) -> Message {
    let (joined, dash) = (rewritten([(around, "- ")]), rewritten([(around, " – ")]))
    return Message(
      dutch: "Staat het streepje voor de rest van een woord, schrijf dan “\(joined)”, en anders “\(dash)”.",
      english: "Where the hyphen stands for the rest of a word, write “\(joined)”; otherwise “\(dash)”.")
  }

  /// - Returns: where the run of periods ends.
  mutating func checkPeriods(from start: Int) -> Int {
    var end = start
    while text.byte(at: end) == UInt8(ascii: ".") { end += 1 }
    if end - start == 1 { checkSpace(behind: start) }
    let isPath = text.byte(at: end) == UInt8(ascii: "/") || text.byte(at: start - 1) == UInt8(ascii: "/")
    if end - start == 3, !isPath { report(.threeDots, .threeDots, at: start..<end, writing: "…") }
    return end
  }

  /// `Ijsland`, and the ligatures that old character sets had for ij.
  mutating func checkIJ(at offset: Int) {
    switch text.scalar(at: offset) {
    case "ĳ": report(.wrongIJ, .ligature, at: offset..<offset + 2, writing: "ij")
    case "Ĳ": report(.wrongIJ, .ligature, at: offset..<offset + 2, writing: "IJ")
    case "I":
      guard text.byte(at: offset + 1) == UInt8(ascii: "j"), !text.scalar(before: offset).isLetter,
        !text.isName(at: offset), isDutch(text.letters(from: offset))
      else { return }
      report(.wrongIJ, .wrongIJ, at: offset..<offset + 2, writing: "IJ")
    default: break
    }
  }

  /// Whether a word with `Ij` is a Dutch one: there are names and loan words, such as Ijeoma and Ijtihad.
  private func isDutch(_ word: String) -> Bool {
    let word = word.lowercased()
    guard let third = word.unicodeScalars.dropFirst(2).first else { return false }
    return "szvdlk".unicodeScalars.contains(third)
      || ["ijmuiden", "ijmond", "ijmeer", "ijburg", "ijplein", "ijpolder"].contains { word.hasPrefix($0) }
  }
}
