/// A sign that may be a quotation mark or an apostrophe, by what stands around it.
struct QuoteSign {
  enum Role {
    /// In a word, before `s avonds` or before `90`.
    case apostrophe
    case opening, closing
    /// Neither, such as the signs of feet and inches.
    case other
  }

  let range: Range<Int>
  let sign: Unicode.Scalar
  let role: Role
  /// Whether it closes nothing where it can be helped: `Hans' boek`.
  var mayBeGenitive = false

  /// Whether it is one that a typewriter has.
  var isStraight: Bool { sign == "'" || sign == "\"" }
  var isDouble: Bool { "\"“”„".unicodeScalars.contains(sign) }
  var kind: QuoteKind { isDouble ? .double : .single }
}

extension RunningText {
  /// The signs at places where some may be. A typewriter's `''` is one sign, and means `"`; so is the ` `` ` before it.
  func quoteSigns(at offsets: [Int]) -> [QuoteSign] {
    var signs: [QuoteSign] = []
    for offset in offsets where signs.last.map({ $0.range.upperBound <= offset }) ?? true {
      let range = offset..<offset + 2
      if byte(at: offset) == UInt8(ascii: "'"), byte(at: offset + 1) == UInt8(ascii: "'") {
        signs.append(QuoteSign(range: range, sign: "\"", role: roleByPlace(of: range)))
      } else if byte(at: offset) == UInt8(ascii: "`"), byte(at: offset + 1) == UInt8(ascii: "`") {
        let isOpening = roleByPlace(of: range) == .opening
        signs.append(QuoteSign(range: range, sign: "\"", role: isOpening ? .opening : .other))
      } else if let sign = quoteSign(at: offset) {
        signs.append(sign)
      }
    }
    return signs
  }

  private func quoteSign(at offset: Int) -> QuoteSign? {
    let sign = scalar(at: offset)
    guard "'\"`´‘’“”„".unicodeScalars.contains(sign) else { return nil }
    let range = offset..<offset + UTF8.width(sign)
    let isGenitive = "sxzçé".unicodeScalars.contains(scalar(before: offset)) && isLowerCaseWord(from: range.upperBound)
    return QuoteSign(range: range, sign: sign, role: role(of: sign, at: range), mayBeGenitive: isGenitive)
  }

  private func isLowerCaseWord(from start: Int) -> Bool {
    scalar(at: start).isSpace && scalar(at: start + 1).properties.isLowercase
  }

  /// Whether a sign with the form of a single quotation mark is an apostrophe where it stands.
  func isApostrophe(at offset: Int) -> Bool {
    let sign = scalar(at: offset)
    return isApostrophe(sign, at: offset..<offset + UTF8.width(sign))
  }

  private func role(of sign: Unicode.Scalar, at range: Range<Int>) -> QuoteSign.Role {
    switch sign {
    case "‘" where !isApostrophe(sign, at: range): return .opening
    // In „Duits“ it closes.
    case "“": return roleByPlace(of: range) == .closing ? .closing : .opening
    case "„": return .opening
    case "”": return .closing
    case "\"": break
    default: if isApostrophe(sign, at: range) || sign == "'" && isOfShortenedAnd(range) { return .apostrophe }
    }
    if sign == "’" { return .closing }
    if sign == "`" || sign == "´" { return .other }
    return roleByPlace(of: range)
  }

  private func roleByPlace(of range: Range<Int>) -> QuoteSign.Role {
    let (before, after) = (scalar(before: range.lowerBound), scalar(at: range.upperBound))
    let opens = (before.isBoundary || ",;:".unicodeScalars.contains(before) && after.isLetter) && !after.isSpace
    let closes = !before.isSpace && (after.isSpace || after.isClosing)
    if opens && !closes { return .opening }
    if closes && !opens { return .closing }
    return opens ? (after.isClosing && !"([{".unicodeScalars.contains(before) ? .closing : .opening) : .other
  }

  /// `rock 'n' roll`; in `een 'n' te veel` it is a letter between quotation marks.
  private func isOfShortenedAnd(_ range: Range<Int>) -> Bool {
    let start = byte(at: range.upperBound) == UInt8(ascii: "n") ? range.lowerBound : range.lowerBound - 2
    guard start > 0, string(start..<min(start + 4, bytes.count)) == "'n' ", byte(at: start - 1) == 0x20 else {
      return false
    }
    let before = letters(before: start - 1).lowercased()
    return !before.isEmpty && scalar(at: start + 4).isLetter
      && !["de", "een", "letter", "met", "zonder", "als", "en", "of", "van", "geen", "op", "in", "die"].contains(before)
  }

  private func isApostrophe(_ sign: Unicode.Scalar, at range: Range<Int>) -> Bool {
    let (before, after) = (scalar(before: range.lowerBound), scalar(at: range.upperBound))
    if after.isLetter && (before.isLetter || before.isDigit) { return true }
    guard before.isBoundary || before == "-" else { return false }
    return isClitic(from: range.upperBound) || isYear(from: range.upperBound)
  }

  /// `’s avonds`, `’s-Gravenhage`, `’t`, `’n`; `’k` and `’m` likewise. `‘s’` is a letter between quotation marks.
  private func isClitic(from start: Int) -> Bool {
    let word = letters(from: start)
    let next = scalar(at: start + word.utf8.count)
    switch word.lowercased() {
    case "s", "t", "n", "k", "m", "r", "ie", "es", "ns":
      return word == word.lowercased() && (next.isSpace || next == "-" || ".,;:!?)".unicodeScalars.contains(next))
    case "tzelfde", "savonds", "smorgens", "smiddags", "snachts": return true
    default: return false
    }
  }

  /// `’90`: two digits, and no more.
  private func isYear(from start: Int) -> Bool {
    guard scalar(at: start).isDigit, scalar(at: start + 1).isDigit else { return false }
    let next = scalar(at: start + 2)
    return next.isSpace || ".,;:!?)-–/’'".unicodeScalars.contains(next)
  }
}

extension Unicode.Scalar {
  /// Whether a word may begin behind it.
  fileprivate var isBoundary: Bool {
    isSpace || value == 0xA0 || value == UInt32(RunningText.edge) || "([{‘“„\"'–—/-".unicodeScalars.contains(self)
  }

  /// Whether a word may end before it.
  fileprivate var isClosing: Bool {
    value == 0xA0 || value == UInt32(RunningText.edge) || ".,;:!?)]}’”\"'…–—/-".unicodeScalars.contains(self)
  }
}
