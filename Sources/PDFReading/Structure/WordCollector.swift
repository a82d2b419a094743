/// Makes words of what is spoken. White space parts them, and the borders of blocks.
struct WordCollector {
  private(set) var words: [PrintedWord] = []
  private var open = String.UnicodeScalarView()
  /// Where the open word began.
  private var page = 0

  mutating func add(_ text: String, page: Int) {
    for scalar in text.unicodeScalars {
      switch Breadth(of: scalar) {
      case .space: endWord()
      case .none: break
      case .visible:
        if open.isEmpty { self.page = page }
        open.append(scalar)
      }
    }
  }

  mutating func endWord() {
    if open.isEmpty { return }
    words.append(PrintedWord(text: String(open), page: page))
    open = String.UnicodeScalarView()
  }
}

/// Whether a character takes room. Soft hyphens and the like do not, and a word is the same with them.
private enum Breadth {
  case visible, space, none

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0xA0: self = .space
    case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x167F: self = .visible
    case 0xAD, 0x200B, 0x2060, 0xFEFF: self = .none
    // Of writing directions. Typst puts some around text of another one.
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .none
    default: self = scalar.properties.isWhitespace ? .space : .visible
    }
  }
}
