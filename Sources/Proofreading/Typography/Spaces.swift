import LibXML
import Diagnostics

/// White space: too much of it, in the wrong place, or where a line may not break.
extension TypographyCheck {
  /// Looks at a run of white space. One that holds a line break is layout, and as good as a single space.
  ///
  /// - Returns: where it ends.
  mutating func checkSpaces(from start: Int) -> Int {
    let bytes = text.bytes
    var end = start + 1
    while end < bytes.count, isSpace(bytes[end]) { end += 1 }
    // At either end of a text it is layout, and beside a block it means nothing.
    guard start > 0, end < bytes.count, bytes[start - 1] != RunningText.edge, bytes[end] != RunningText.edge else {
      return end
    }
    let run = start..<end
    switch bytes[end] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      if checkSpace(beforePunctuationBehind: run) { return end }
    case UInt8(ascii: "-"): checkHyphens(behind: run)
    default: break
    }
    if !checkBreak(in: run) { checkLength(of: run) }
    return end
  }

  /// Two spaces that stand side by side in the file.
  private mutating func checkLength(of run: Range<Int>) {
    guard run.count > 1, !text.bytes[run].contains(where: { $0 == 0x0A || $0 == 0x0D }),
      text.editablePlace(of: run) != nil
    else { return }
    report(.doubleSpace, .doubleSpace, at: run, writing: " ")
  }

  /// A space before a comma and the like, which belongs to the word before it.
  ///
  /// - Returns: whether there is one.
  private mutating func checkSpace(beforePunctuationBehind run: Range<Int>) -> Bool {
    let sign = text.bytes[run.upperBound]
    var end = run.upperBound + 1
    while sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?"), "!?".utf8.contains(text.byte(at: end)) { end += 1 }
    let before = text.scalar(before: run.lowerBound)
    let after = text.scalar(at: end)
    let followsWord = before.isLetter || before.isDigit || ")]’”\"'%".unicodeScalars.contains(before)
    guard followsWord, after.isSpace || "’”\"'".unicodeScalars.contains(after) else { return false }
    // A ratio such as 1 : 100, and dots with spaces between.
    var next = end
    while isSpace(text.byte(at: next)), next < text.bytes.count { next += 1 }
    if before.isDigit, text.scalar(at: next).isDigit { return false }
    if sign == UInt8(ascii: "."), text.byte(at: next) == sign { return false }
    let shown = Unicode.Scalar(sign)
    report(
      .spaceBeforePunctuation, .spaceBefore(shown), at: run.lowerBound..<run.upperBound + 1, writing: "", instead: run)
    return true
  }

  /// A sign with a letter right behind it, where a sentence or a part of it ends.
  mutating func checkSpace(behind offset: Int) {
    let sign = text.bytes[offset]
    let after = text.scalar(at: offset + 1)
    guard after.isLetter, text.scalar(before: offset).isLetter else { return }
    let (left, right) = (text.letters(before: offset), text.letters(from: offset + 1))
    // “collega,s” lacks an apostrophe, not a space.
    guard left.count > 1, right.count > 1, isPlainToken(around: offset), !isBrokenReference(left, sign) else { return }
    let isCertain: Bool
    switch sign {
    case UInt8(ascii: ","), UInt8(ascii: ";"): isCertain = true
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      guard after.isCapital, left == left.lowercased() else { return }
      isCertain = sign != UInt8(ascii: ":")
    default:
      guard left.count > 2, left == left.lowercased(), isCapitalisedWord(right), !isDomain(right) else { return }
      isCertain = true
    }
    let shown = Unicode.Scalar(sign)
    let fix = edit(offset..<offset + 1, String(shown) + " ").map { Fix([$0], isSafe: isCertain) }
    add(
      .missingSpace, .missingSpace(behind: shown), at: offset..<offset + 1,
      hint: hint(writing: [(offset..<offset + 1, String(shown) + " ")]), fix: fix)
  }

  /// Whether the characters around it have nothing of an address, a file name or code, and the sign only once.
  private func isPlainToken(around offset: Int) -> Bool {
    let token = text.bytes[text.token(around: offset..<offset + 1)]
    let odd = Set("/\\@#_=<>&|*+~^0123456789".utf8).union([RunningText.hole])
    guard !token.contains(where: odd.contains) else { return false }
    let core = token.reversed().drop { !Unicode.Scalar($0).isLetter && $0 < 0x80 }
    return core.count { ".,;:!?".utf8.contains($0) } == 1
  }

  /// `geiuml;nd`: a reference that lacks its `&`.
  private func isBrokenReference(_ left: String, _ sign: UInt8) -> Bool {
    sign == UInt8(ascii: ";")
      && ["uml", "acute", "grave", "circ", "cedil", "nbsp", "amp"].contains { left.hasSuffix($0) }
  }

  private func isCapitalisedWord(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.first?.isCapital == true && scalars.dropFirst().allSatisfy { !$0.isCapital }
  }

  private func isDomain(_ word: String) -> Bool {
    ["com", "nl", "be", "org", "net", "eu", "info", "io", "js", "app"].contains(word.lowercased())
  }
}
