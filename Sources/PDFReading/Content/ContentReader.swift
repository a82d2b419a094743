import LibQPDF

/// Reads what content streams show as text, and under which mark.
///
/// No space is made of where a thing stands: a tagged PDF has them as characters (ISO 32000-1 §14.8.2.5), and what
/// Typst moves apart to justify a line is no border of words.
struct ContentReader {
  /// A `BDC … EMC` that is open.
  struct Level {
    var mark: PageText.Mark?
    /// In an artifact, or in what has a replacement.
    var isHidden = false
    /// Shown from right to left: its characters come backwards, up to the end of this level.
    var isReversed = false
  }

  let file: PDFFile
  var fonts: FontCache
  private(set) var text = PageText()
  var levels: [Level] = []
  var font: Font?
  var savedFonts: [Font?] = []
  /// The characters of a level that is reversed.
  private var backwards: [String] = []
  /// How many forms a page may still show: two that show each other twice would take for ever.
  var formsLeft = 1000

  init(file: PDFFile, fonts: FontCache) {
    self.file = file
    self.fonts = fonts
  }

  /// Reads a page from its beginning.
  mutating func read(page: PDFObject) throws(PDFError) -> PageText {
    self = ContentReader(file: file, fonts: fonts)
    read(try page.pageContent(), resources: Resources(inherited("/Resources", by: page)), form: nil, depth: 0)
    return text
  }

  mutating func read(_ content: [UInt8], resources: Resources, form: ObjectID?, depth: Int) {
    let outside = levels.count
    var resources = resources
    for operation in Operations(content) {
      let operands = operation.operands
      switch operation.name {
      case "BDC", "BMC": open(operands, in: resources, form: form)
      case "EMC": if levels.count > outside { close() }
      case "Tf": font = operands.first?.name.flatMap { resources.font($0, from: &fonts) }
      case "Tj", "'", "\"": if let string = operands.last?.string { show([string]) }
      case "TJ": show(operands.last?.array?.compactMap(\.string) ?? [])
      case "ET": if currentLevel.mark == nil { say(" ") }
      case "q": savedFonts.append(font)
      case "Q": font = savedFonts.popLast() ?? font
      case "Do": showForm(operands.first?.name, in: resources, depth: depth)
      default: break
      }
    }
    while levels.count > outside { close() }
  }

  var currentLevel: Level { levels.last ?? Level() }

  private mutating func show(_ strings: [[UInt8]]) {
    let level = currentLevel
    guard !level.isHidden else { return }
    var shown = ""
    for string in strings {
      guard let font else {
        shown += "\u{FFFD}"
        continue
      }
      font.read(string) { if level.isReversed { backwards.append($0) } else { shown += $0 } }
    }
    if !shown.isEmpty { text.add(shown, to: level.mark) }
  }

  mutating func say(_ said: String) {
    let level = currentLevel
    guard !level.isHidden else { return }
    if level.isReversed { backwards.append(said) } else { text.add(said, to: level.mark) }
  }

  mutating func close() {
    guard let level = levels.popLast(), level.isReversed, !currentLevel.isReversed else { return }
    say(backwards.reversed().joined())
    backwards = []
  }
}
