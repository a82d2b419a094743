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
    var operations = Operations(content)
    while let name = operations.next() {
      switch Operator(name) {
      case .openMark: open(operations.operands, in: resources, form: form)
      case .closeMark: if levels.count > outside { close() }
      case .setFont: font = operations.operands.first?.name.flatMap { resources.font($0, from: &fonts) }
      case .show: if let shown = operations.operands.last { show(shown) }
      case .endText: if currentLevel.mark == nil { say(" ") }
      case .save: savedFonts.append(font)
      case .restore: font = savedFonts.popLast() ?? font
      case .draw: showForm(operations.operands.first?.name, in: resources, depth: depth)
      case .other: break
      }
    }
    while levels.count > outside { close() }
  }

  var currentLevel: Level { levels.last ?? Level() }

  /// - Parameter operand: a string, or an array of strings and of the distances between them.
  private mutating func show(_ operand: Operand) {
    let level = currentLevel
    guard !level.isHidden else { return }
    var shown = ""
    switch operand {
    case .string(let string): read(string, level, into: &shown)
    case .array(let items):
      for item in items {
        if case .string(let string) = item { read(string, level, into: &shown) }
      }
    case .integer, .real, .name, .dictionary, .other: break
    }
    if !shown.isEmpty { text.add(shown, to: level.mark) }
  }

  private mutating func read(_ string: [UInt8], _ level: Level, into shown: inout String) {
    guard let font else {
      shown += "\u{FFFD}"
      return
    }
    font.read(string) { if level.isReversed { backwards.append($0) } else { shown += $0 } }
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
