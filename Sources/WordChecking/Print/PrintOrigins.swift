/// Where in the manuscript the words of a printed book come from.
struct PrintOrigins {
  /// The manuscript on the left, the author's words in print on the right.
  let comparison: Comparison
  /// Of each word of the right side: its partner on the left, the first of several, or -1.
  private let partners: [Int]

  init(of comparison: Comparison) {
    self.comparison = comparison
    var partners = Array(repeating: -1, count: comparison.right.count)
    for (word, partner) in comparison.partners.enumerated() where partner >= 0 && partners[partner] < 0 {
      partners[partner] = word
    }
    self.partners = partners
  }

  enum Part { case main, notes }

  func words(of part: Part) -> Range<Int> {
    switch part {
    case .main: comparison.parts[0].right
    case .notes: comparison.parts[1].right
    }
  }

  /// The word of the manuscript.
  func origin(of word: Int) -> Int? { partners[word] < 0 ? nil : partners[word] }

  /// Where the author wrote what stands in print at, or next before, a word with such a number.
  func place(before number: Int, in part: Part) -> WordPlace? {
    let word = words(of: part).last { comparison.right.places[$0].number <= number && partners[$0] >= 0 }
    return word.map { comparison.left.places[partners[$0]] }
  }

  /// Where the author wrote the first of some printed words.
  func place(ofFirstIn numbers: Range<Int>, _ part: Part) -> WordPlace? {
    let word = words(of: part).first {
      numbers.contains(comparison.right.places[$0].number) && partners[$0] >= 0
    }
    return word.map { comparison.left.places[partners[$0]] }
  }
}
