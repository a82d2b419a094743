/// Sentences and headings in ``PlainText`` as lists of words, with the few words between them that have a say.
struct Wording {
  /// Each a list of words; `'` stands within one.
  let sentences: [[Substring]]

  /// - Parameter separated: whether it is a title, of which the parts between `|`, ` - ` and the like stand by themselves.
  init(_ text: some Sequence<UInt8>, isTitle: Bool) {
    let bytes = Array(text)
    var sentences: [[Substring]] = []
    for sentence in bytes.split(whereSeparator: { isEnd($0, inTitle: isTitle) }) {
      let parts = isTitle ? parts(of: sentence) : [sentence]
      sentences += parts.map(words)
    }
    self.sentences = sentences.filter { !$0.isEmpty }
  }
}

/// A question is no statement: its mark does not end it, so that what follows belongs to it.
private func isEnd(_ byte: UInt8, inTitle: Bool) -> Bool {
  switch byte {
  case UInt8(ascii: "\n"), UInt8(ascii: "."), UInt8(ascii: "!"): true
  case UInt8(ascii: "|"): inTitle
  default: false
  }
}

/// The parts of a title between dashes with spaces around them.
private func parts(of title: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  var parts: [ArraySlice<UInt8>] = []
  var start = title.startIndex
  for index in title.indices.dropFirst().dropLast()
  where title[index] == UInt8(ascii: "-") && title[index - 1] <= UInt8(ascii: " ")
    && title[index + 1] <= UInt8(ascii: " ")
  {
    parts.append(title[start..<index])
    start = index + 1
  }
  return parts + [title[start...]]
}

private func words(_ sentence: ArraySlice<UInt8>) -> [Substring] {
  sentence.split { !isWordByte($0) && $0 != UInt8(ascii: "'") }.map { Substring(decoding: $0, as: UTF8.self) }
}

extension [Substring] {
  /// Whether a phrase stands in it, word for word.
  func contains(phrase: [Substring]) -> Bool {
    guard count >= phrase.count else { return false }
    return (0...(count - phrase.count)).contains { self[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }

  /// Without any of the phrases, the first in the list before the next, and the first that was found.
  ///
  /// - Parameter fillers: words that may stand between those of a phrase.
  func removing(_ phrases: [[Substring]], across fillers: Set<Substring>) -> (rest: [Substring], found: [Substring]?) {
    var (rest, found): ([Substring], [Substring]?) = (self, nil)
    for phrase in phrases {
      while let range = rest.indices.lazy.compactMap({ rest.range(of: phrase, from: $0, across: fillers) }).first {
        rest.removeSubrange(range)
        found = found ?? phrase
      }
    }
    return (rest, found)
  }

  private func range(of phrase: [Substring], from start: Int, across fillers: Set<Substring>) -> Range<Int>? {
    var wanted = phrase[...]
    for index in start..<count {
      if self[index] == wanted.first {
        wanted.removeFirst()
      } else if index == start || !fillers.contains(self[index]) {
        return nil
      }
      if wanted.isEmpty { return start..<(index + 1) }
    }
    return nil
  }
}

/// Phrases of a table, one a line.
func phrases(_ table: String) -> [[Substring]] {
  table.split(separator: "\n").map { $0.split(separator: " ") }
}

/// Words of a table.
func wordSet(_ table: String) -> Set<Substring> { Set(table.split(whereSeparator: \.isWhitespace)) }
