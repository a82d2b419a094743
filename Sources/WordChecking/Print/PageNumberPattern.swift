/// An expected word that holds the number of a page, or several: “12”, “(xii)”, “14–16,”.
struct PageNumberPattern {
  private let before: String
  private let behind: String
  private let separators: Set<Character>

  init?(_ word: String) {
    guard let first = word.firstIndex(of: ExpectedWord.pageNumber),
      let last = word.lastIndex(of: ExpectedWord.pageNumber)
    else { return nil }
    before = String(word[..<first])
    behind = String(word[word.index(after: last)...])
    separators = Set(",;–-").union(word[first...last].filter { $0 != ExpectedWord.pageNumber })
  }

  /// How many words, from the first on, can be such a number or a list of them: the fewest first.
  ///
  /// - Parameter labels: what the pages are called.
  func counts(in words: some Sequence<String>, labels: Set<String>) -> [Int] {
    var found: [Int] = []
    var list = PageList(separators: separators, labels: labels)
    for (index, word) in words.enumerated() {
      guard index > 0 || word.hasPrefix(before) else { break }
      let part = index == 0 ? word.dropFirst(before.count) : word[...]
      if part.hasSuffix(behind), list.goingOn(with: part.dropLast(behind.count))?.isComplete == true {
        found.append(index + 1)
      }
      guard let longer = list.goingOn(with: part) else { break }
      list = longer
    }
    return found
  }
}

/// “12, 14–16” as far as it has been read: labels of pages with a sign between each two.
private struct PageList {
  let separators: Set<Character>
  let labels: Set<String>
  private(set) var isComplete = false

  init(separators: Set<Character>, labels: Set<String>) {
    self.separators = separators
    self.labels = labels
  }

  /// Nil where that makes no list.
  func goingOn(with text: Substring) -> PageList? {
    var list = self
    var rest = text
    while let next = rest.first {
      if separators.contains(next) {
        guard list.isComplete else { return nil }
        list.isComplete = false
        rest.removeFirst()
      } else {
        let label = rest.prefix { !separators.contains($0) }
        guard !list.isComplete, labels.contains(String(label)) else { return nil }
        list.isComplete = true
        rest = rest.dropFirst(label.count)
      }
    }
    return list
  }
}
