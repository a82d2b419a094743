import Diagnostics

/// The rules of Dutch typography, over one text.
///
/// They find what is certainly wrong and leave the rest alone: an author who sees three warnings that are none reads
/// no further.
struct TypographyCheck {
  let text: RunningText
  let file: SourceFile
  let habit: QuoteHabit
  var findings: [Diagnostic] = []
  /// Where signs stand that may be quotation marks or apostrophes.
  private var quoteSigns: [Int] = []

  init(_ text: RunningText, in file: SourceFile, habit: QuoteHabit) {
    self.text = text
    self.file = file
    self.habit = habit
  }

  mutating func run() {
    let bytes = text.bytes
    let signs = Self.signs
    var offset = 0
    while offset < bytes.count {
      offset = signs[Int(bytes[offset])] ? check(at: offset) : offset + 1
    }
    if !quoteSigns.isEmpty { checkQuotes(at: quoteSigns) }
  }

  /// The bytes that a rule begins with: what is not among them, most of a text, is passed over.
  private static let signs: [Bool] = {
    var signs = Array(repeating: false, count: 256)
    for byte in " \n\r\t.,;:!?I'\"`´‘ĳ".utf8 { signs[Int(byte)] = true }
    for continuation in 0x80...0xBF { signs[continuation] = false }
    return signs
  }()

  /// - Returns: where to go on.
  private mutating func check(at offset: Int) -> Int {
    switch text.bytes[offset] {
    case 0x20, 0x0A, 0x0D, 0x09: return checkSpaces(from: offset)
    case UInt8(ascii: "."): return checkPeriods(from: offset)
    case UInt8(ascii: "I"), 0xC4: checkIJ(at: offset)
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), 0xC2, 0xE2: quoteSigns.append(offset)
    default: checkSpace(behind: offset)
    }
    return offset + 1
  }
}

extension TypographyCheck {
  /// Reports `range`, to be mended by other characters where no tag is in between.
  mutating func report(
    _ code: Code, _ message: Message, at range: Range<Int>, writing replacement: String,
    instead part: Range<Int>? = nil,
    isSafe: Bool = true
  ) {
    let part = part ?? range
    let fix = edit(part, replacement).map { Fix([$0], isSafe: isSafe) }
    add(code, message, at: range, hint: hint(writing: [(part, replacement)]), fix: fix)
  }

  mutating func add(_ code: Code, _ message: Message, at range: Range<Int>, hint: Message?, fix: Fix?) {
    let place = SourceRange(file, bytes: text.place(of: range))
    findings.append(Diagnostic(code, message, hint: hint, at: place, fix: fix))
  }

  /// The characters in the author's file that make up `part`, exchanged; nil where they are not in one piece.
  func edit(_ part: Range<Int>, _ replacement: String) -> Fix.Edit? {
    guard let place = text.editablePlace(of: part) else { return nil }
    let isPlain = text.isCharacterData(part)
    let written = isPlain ? replacement : replacement.replacing("\u{A0}", with: "&#160;")
    return Fix.Edit(SourceRange(file, bytes: place), replacement: written)
  }

  /// “Write …”, with the word as it should be. A space that must not break is shown as one has to type it.
  func hint(writing changes: [(part: Range<Int>, replacement: String)]) -> Message? {
    guard !changes.isEmpty else { return nil }
    let result = rewritten(changes)
    return Message(dutch: "Schrijf: \(result)", english: "Write: \(result)")
  }

  /// The word, or the words, around changes, as they should be.
  func rewritten(_ changes: [(part: Range<Int>, replacement: String)]) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let shown = text.token(around: first.part.lowerBound..<last.part.upperBound)
    var result = ""
    var start = shown.lowerBound
    for change in changes {
      result += text.string(start..<change.part.lowerBound) + change.replacement
      start = change.part.upperBound
    }
    result += text.string(start..<shown.upperBound)
    return readable(result.replacing("\u{A0}", with: "&#160;"))
  }

  /// Text for a message: what has no characters shows as an ellipsis, a line break as a space.
  func readable(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case UInt32(RunningText.hole): "…"
      case UInt32(RunningText.edge), 0x0A, 0x0D, 0x09: " "
      default: scalar
      }
    }
    let spaced = String(String.UnicodeScalarView(signs)).split(separator: " ").joined(separator: " ")
    return spaced
  }
}
