import Validation

/// A file of a manuscript with `<?pagebreak 12?>` in it, taken apart: the same file without them, and where each of them
/// stood. A reader of its own, so that it cannot be wrong in the same way as ours.
struct MarkedPages {
  private(set) var text = ""
  private(set) var pages: [RecordedPage] = []

  private let file: String
  private var rest: Substring
  private var open: [String] = []
  private var characters = 0
  private var waiting: [String] = []
  private var collecting: [(label: String, characters: Int, words: [String])] = []
  private var isInWord = false

  init(_ xml: String, in file: String) {
    self.file = file
    rest = xml[...]
    while !rest.isEmpty { step() }
    pages = collecting.map { page in
      RecordedPage(
        label: page.label, file: file, characters: page.characters, words: page.words.joined(separator: " "))
    }
  }

  private mutating func step() {
    if take("<!--", to: "-->") != nil || take("<!DOCTYPE", to: "]>") != nil { return }
    if let content = take("<![CDATA[", to: "]]>", copying: true) {
      for scalar in content.unicodeScalars { read(scalar) }
    } else if rest.hasPrefix("<?") {
      takeInstruction()
    } else if let tag = take("<", to: ">", copying: true) {
      readTag(String(tag))
    } else if let name = take("&", to: ";", copying: true) {
      read(name == "#160" ? "\u{A0}" : "&")
    } else if let scalar = rest.unicodeScalars.first {
      text.unicodeScalars.append(scalar)
      rest = Substring(rest.unicodeScalars.dropFirst())
      read(scalar)
    }
  }

  private mutating func take(_ start: String, to end: String, copying: Bool = true) -> Substring? {
    guard rest.hasPrefix(start), let found = rest.firstRange(of: end) else { return nil }
    let content = rest[..<found.lowerBound].dropFirst(start.count)
    if copying { text += rest[..<found.upperBound] }
    rest = rest[found.upperBound...]
    return content
  }

  private mutating func takeInstruction() {
    let isPageBreak = rest.hasPrefix("<?pagebreak")
    guard let content = take("<?", to: "?>", copying: !isPageBreak), isPageBreak else { return }
    waiting.append(content.split(separator: " ").dropFirst().joined())
  }

  private mutating func readTag(_ tag: String) {
    if tag.hasPrefix("/") {
      open.removeLast()
    } else if !tag.hasSuffix("/") {
      open.append(String(tag.prefix { !$0.isWhitespace }))
    }
  }

  private var isAside: Bool {
    if open.contains(where: { ["footnote", "indexterm", "alt", "attribution"].contains($0) }) { return true }
    return open.contains("info") && !open.contains("title") && !open.contains("subtitle")
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    let isSpace = scalar.properties.isWhitespace
    defer { if !isSpace { characters += 1 } }
    guard !isAside else { return }
    if isSpace { return isInWord = false }
    collecting += waiting.map { ($0, characters, []) }
    waiting = []
    for index in collecting.indices where collecting[index].words.count < 6 {
      if !isInWord || collecting[index].words.isEmpty { collecting[index].words.append("") }
      if collecting[index].words.count < 6 { append(scalar, toLastWordOf: index) }
    }
    isInWord = true
  }

  private mutating func append(_ scalar: Unicode.Scalar, toLastWordOf index: Int) {
    let last = collecting[index].words.count - 1
    collecting[index].words[last].unicodeScalars.append(scalar)
  }
}
