/// A colour space, as far as it makes a difference here.
enum ColourKind: Hashable, Sendable {
  case rgb, grey
  /// Of inks already, a pattern, or one that is left alone.
  case other
}

/// A place in a content stream that has to read otherwise.
struct ColourEdit: Hashable {
  enum Change: Hashable {
    /// The inks of a colour, and an operator behind them where the place held one.
    case inks(ScreenColour, operation: String?)
    case text(String)
  }

  let bytes: Range<Int>
  let change: Change
}

/// Finds the colours that a content stream sets.
///
/// Named colour spaces keep their names: what the resources have below them becomes `DeviceCMYK` or `DeviceGray`, so that
/// `/c0 cs` stays, and only the numbers in `1 0.5 0 scn` change.
struct ContentColours {
  /// Of the colour spaces in the resources.
  let kinds: [String: ColourKind]
  private var fill = ColourKind.grey
  private var stroke = ColourKind.grey
  private var saved: [(fill: ColourKind, stroke: ColourKind)] = []
  private var edits: [ColourEdit] = []

  static func edits(in content: [UInt8], kinds: [String: ColourKind]) -> [ColourEdit] {
    var colours = ContentColours(kinds: kinds)
    var scanner = ContentScanner(content)
    while let instruction = scanner.next() { colours.follow(instruction, in: content) }
    return colours.edits
  }

  private init(kinds: [String: ColourKind]) { self.kinds = kinds }

  private mutating func follow(_ instruction: Instruction, in content: [UInt8]) {
    let length = instruction.name.count
    guard length <= 3 else { return }
    switch String(decoding: content[instruction.name], as: UTF8.self) {
    case "q": saved.append((fill, stroke))
    case "Q": if let state = saved.popLast() { (fill, stroke) = state }
    case "cs": fill = select(instruction, in: content)
    case "CS": stroke = select(instruction, in: content)
    case "sc", "scn": set(instruction, in: fill)
    case "SC", "SCN": set(instruction, in: stroke)
    case "rg": fill = setDirectly(instruction, .rgb, operation: "k")
    case "RG": stroke = setDirectly(instruction, .rgb, operation: "K")
    case "g": fill = setDirectly(instruction, .grey, operation: "g")
    case "G": stroke = setDirectly(instruction, .grey, operation: "G")
    case "k": fill = .other
    case "K": stroke = .other
    default: break
    }
  }

  private mutating func select(_ instruction: Instruction, in content: [UInt8]) -> ColourKind {
    guard let operand = instruction.operands.last, case .name(let bytes) = operand.kind else { return .other }
    let name = String(decoding: content[bytes], as: UTF8.self)
    switch name {
    case "DeviceRGB":
      edits.append(ColourEdit(bytes: operand.bytes, change: .text("/DeviceCMYK")))
      return .rgb
    case "DeviceGray": return .grey
    default: return kinds[name] ?? .other
    }
  }

  private mutating func set(_ instruction: Instruction, in kind: ColourKind) {
    let operands = instruction.operands
    guard let first = operands.first, let last = operands.last else { return }
    add(kind, operands, at: first.bytes.lowerBound..<last.bytes.upperBound, operation: nil)
  }

  private mutating func setDirectly(_ instruction: Instruction, _ kind: ColourKind, operation: String) -> ColourKind {
    let start = instruction.operands.first?.bytes.lowerBound ?? instruction.name.lowerBound
    add(kind, instruction.operands, at: start..<instruction.name.upperBound, operation: operation)
    return kind
  }

  private mutating func add(_ kind: ColourKind, _ operands: [Operand], at place: Range<Int>, operation: String?) {
    let numbers = operands.compactMap(\.number)
    switch kind {
    case .rgb where numbers.count == 3:
      let colour = ScreenColour(red: numbers[0], green: numbers[1], blue: numbers[2])
      edits.append(ColourEdit(bytes: place, change: .inks(colour, operation: operation)))
    case .grey where numbers.count == 1 && printedLightness(numbers[0]) != numbers[0]:
      edits.append(ColourEdit(bytes: place, change: .text(operation.map { "0 " + $0 } ?? "0")))
    case .rgb, .grey, .other: break
    }
  }
}

/// The content with all edits made; what lies between them stays byte for byte.
func edited(_ content: [UInt8], _ edits: [ColourEdit], inks: [ScreenColour: Inks]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(content.count + edits.count * 8)
  var position = 0
  for edit in edits {
    result += content[position..<edit.bytes.lowerBound]
    switch edit.change {
    case .text(let text): result += text.utf8
    case .inks(let colour, let operation):
      result += decimals((inks[colour] ?? Inks(lightness: 0)).shares).utf8
      if let operation { result += " \(operation)".utf8 }
    }
    position = edit.bytes.upperBound
  }
  return result + content[position...]
}
