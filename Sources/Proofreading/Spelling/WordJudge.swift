import LibHunspell

/// Says of a word whether it is right, by a dictionary, the book's own list and what can be told from its form.
struct WordJudge {
  private let dictionary: SpellingDictionary
  private let language: String
  private let list: Set<String>

  init(_ dictionary: SpellingDictionary, language: String, list: Set<String>) {
    self.dictionary = dictionary
    self.language = language
    self.list = list
  }

  func accepts(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    // hunspell reads no word of more than 100 characters; nor does anybody else.
    if scalars.count > 100 { return true }
    // Abbreviations, brands such as LinkedIn, and `dames-` of `dames- en herenkleding`.
    if scalars.count < 2 || scalars.first == "-" || scalars.last == "-" || hasInnerCapital(word) { return true }
    if knows(word) || language == "nl" && isDutchByForm(word) { return true }
    if let base = possessor(in: word), accepts(base) { return true }
    let parts = word.split(separator: "-").map(String.init)
    if parts.count > 1 { return parts.allSatisfy { accepts($0) } }
    return language == "nl" && isCompound(word)
  }

  /// `s-Gravenhage`, of which the apostrophe is no part of the word here; and what dictionaries have not caught up with.
  private func isDutchByForm(_ word: String) -> Bool {
    if word.hasPrefix("s-"), word.dropFirst(2).unicodeScalars.first?.isCapital == true { return true }
    return dutchWords.contains(word.replacing("’", with: "'").lowercased())
  }

  /// Two words of some length joined to one, as Dutch does with any; the dictionary knows few of them.
  ///
  /// Not where the first ends in -e: `pannekoek` lacks an n.
  private func isCompound(_ word: String) -> Bool {
    let letters = Array(word)
    guard letters.count >= 8 else { return false }
    return (4...letters.count - 4).contains { split in
      let (head, tail) = (String(letters[..<split]), String(letters[split...]))
      guard letters[split - 1] != "e" || list.contains(head), isOneWord(tail) else { return false }
      return isOneWord(head) || letters[split - 1] == "s" && split > 4 && isOneWord(String(head.dropLast()))
    }
  }

  private func isOneWord(_ word: String) -> Bool { list.contains(word) || dictionary.knows(word) }

  private func knows(_ word: String) -> Bool {
    if list.contains(word) || list.contains(word.lowercased()) { return true }
    let plain = word.replacing("’", with: "'")
    if dictionary.knows(plain) || plain != word && dictionary.knows(word) || dictionary.knows(plain + ".") {
      return true
    }
    guard language == "nl", let unstressed = withoutStress(plain) else { return false }
    return dictionary.knows(unstressed)
  }

  /// `Anouk` of `Anouk’s`.
  private func possessor(in word: String) -> String? {
    for ending in ["’s", "'s", "’", "'"] where word.hasSuffix(ending) { return String(word.dropLast(ending.count)) }
    return nil
  }

  /// Capitals behind the first letter, other than that of IJ.
  private func hasInnerCapital(_ word: String) -> Bool {
    let letters = word.hasPrefix("IJ") ? word.dropFirst(2) : word.dropFirst()
    let hasOne = letters.unicodeScalars.contains { $0.isCapital }
    return hasOne && !word.contains("-")
  }

  /// `jij` of `jíj`: in Dutch any syllable may be stressed by an acute accent.
  private func withoutStress(_ word: String) -> String? {
    let stressed: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "É": "E", "Á": "A"]
    guard word.contains(where: { stressed[$0] != nil }) else { return nil }
    return String(word.map { stressed[$0] ?? $0 }).replacing("j\u{301}", with: "j")
  }
}

extension WordJudge {
  /// Up to three words that differ from a wrong one by one slip of the finger.
  ///
  /// Not hunspell's own suggestions: it takes up to a quarter of a second for each word and stops by the clock, so that
  /// the same book would not always give the same report.
  func suggestions(for word: String) -> [String] {
    var found: [String] = []
    // Of two letters only for a word of two or three: almost any two are a word, or an abbreviation of one.
    let shortest = max(2, min(word.count - 1, 3))
    for candidate in Slips(of: word)
    where candidate.count >= shortest && !found.contains(candidate) && isOneWord(candidate) {
      found.append(candidate)
      if found.count == 3 { break }
    }
    return found
  }
}

/// What somebody may have meant to type: letters swapped, one left out, one too many, one mistaken; likely ones first.
private struct Slips: Sequence {
  private let candidates: [String]

  init(of word: String) {
    let letters = Array(word)
    let alphabet = Array("enatiorsdlgkupmchbvjwfzyxqëïéöèü")
    var list: [[Character]] = []
    for index in letters.indices.dropLast() where letters[index] != letters[index + 1] {
      var swapped = letters
      swapped.swapAt(index, index + 1)
      list.append(swapped)
    }
    for index in 0...letters.count {
      // Doubling is the commonest of all: paralel.
      let neighbours = index > 0 ? [letters[index - 1]] : []
      list += neighbours.map { letters[..<index] + [$0] + letters[index...] }
    }
    list += letters.indices.map { Array(letters[..<$0] + letters[($0 + 1)...]) }
    list += letters.indices.flatMap { index in
      alphabet.map { Array(letters[..<index] + [$0] + letters[(index + 1)...]) }
    }
    for index in 0...letters.count { list += alphabet.map { letters[..<index] + [$0] + letters[index...] } }
    candidates = list.map { String($0) }
  }

  func makeIterator() -> IndexingIterator<[String]> { candidates.makeIterator() }
}
