/// An International Standard Book Number whose check digit is right (ISO 2108).
package struct ISBN: Hashable, Sendable {
  /// Ten or thirteen characters: digits, and perhaps an X at the end of ten.
  package let digits: String

  /// - Parameter text: the number with or without hyphens, spaces, and `ISBN` before it.
  package init?(_ text: String) {
    guard let digits = isbnCharacters(of: text), let last = digits.last else { return nil }
    switch digits.count {
    case 10: guard last == tenthCharacter(of: digits) else { return nil }
    case 13:
      guard digits.hasPrefix("978") || digits.hasPrefix("979"), last == thirteenthDigit(of: digits)
      else { return nil }
    default: return nil
    }
    self.digits = digits
  }
}

extension Identifier {
  /// Whether it is meant as an ISBN: class `isbn`, or another one with that in it, such as `eisbn`.
  package var isISBN: Bool { scheme.contains("isbn") }

  /// The number, if it is a right one.
  package var isbn: ISBN? { isISBN ? ISBN(value) : nil }

  fileprivate var isElectronic: Bool { says(electronicMedia) || scheme.contains("eisbn") }
  fileprivate var isOfAnotherMedium: Bool { says(otherMedia) }
  fileprivate var isOnPaper: Bool { says(paper) && !isElectronic }

  private func says(_ media: [String]) -> Bool {
    media.contains { scheme.contains($0) || medium?.contains($0) == true }
  }
}

extension Metadata {
  /// The ISBN of this e-book: one that says so, else the first that is not told to be another edition's.
  package var electronicISBN: ISBN? {
    let numbers = identifiers.filter { $0.isbn != nil }
    let own = numbers.first(where: \.isElectronic) ?? numbers.first { !$0.isOfAnotherMedium }
    return own?.isbn
  }

  /// The ISBN of the book on paper, where one says that it is that.
  package var printedISBN: ISBN? { identifiers.first { $0.isOnPaper && $0.isbn != nil }?.isbn }
}

private let electronicMedia = [
  "epub", "ebook", "e-book", "eboek", "e-boek", "electronic", "elektronisch", "digital", "digitaal", "digitale",
]
private let paper = [
  "print", "paper", "papier", "hardback", "hardcover", "softcover", "gedrukt", "gebonden", "ingenaaid",
]
private let otherMedia = paper + ["pdf", "audio", "luister"]

/// The characters that count, or nil where there are others than an ISBN has.
private func isbnCharacters(of text: String) -> String? {
  var rest = text.uppercased()[...]
  for word in ["ISBN", "-13", "-10", ":"] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
  let characters = rest.filter { !$0.isWhitespace && !"-\u{2010}\u{2011}\u{2012}\u{2013}".contains($0) }
  let isWellMade = characters.enumerated().allSatisfy { index, character in
    ("0"..."9").contains(character) || (character == "X" && index == 9 && characters.count == 10)
  }
  return isWellMade ? characters : nil
}

/// Weights 10 to 2, modulo 11.
private func tenthCharacter(of digits: String) -> Character {
  let sum = digits.prefix(9).enumerated().reduce(0) { $0 + (10 - $1.offset) * ($1.element.wholeNumberValue ?? 0) }
  let check = (11 - sum % 11) % 11
  return check == 10 ? "X" : Character("\(check)")
}

/// Weights 1 and 3 by turns, modulo 10.
private func thirteenthDigit(of digits: String) -> Character {
  let sum = digits.prefix(12).enumerated().reduce(0) {
    $0 + ($1.offset.isMultiple(of: 2) ? 1 : 3) * ($1.element.wholeNumberValue ?? 0)
  }
  return Character("\((10 - sum % 10) % 10)")
}
