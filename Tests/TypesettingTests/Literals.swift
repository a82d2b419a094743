import Typesetting

/// What the engine would read: the string literals of a source, and what stands between them.
struct Literals {
  private(set) var texts: [String] = []
  private(set) var code = ""
  /// Whether the last literal was closed.
  private(set) var isComplete = true

  init(of source: [UInt8]) {
    var rest = Substring(decoding: source, as: UTF8.self)
    while let sign = rest.popFirst() {
      guard sign == "\"" else {
        code.append(sign)
        continue
      }
      code += "\"\""
      read(&rest)
    }
  }

  /// As the language's reference has it: a backslash takes away the meaning of the sign behind it.
  private mutating func read(_ rest: inout Substring) {
    var text = ""
    while let sign = rest.popFirst() {
      if sign == "\"" { return texts.append(text) }
      if sign == "\\", let next = rest.popFirst() { text.append(next) } else { text.append(sign) }
    }
    isComplete = false
  }

  /// Whether each bracket is closed by its own.
  var isBalanced: Bool {
    var open: [Character] = []
    let pairs: [Character: Character] = [")": "(", "}": "{", "]": "["]
    for sign in code {
      if "({[".contains(sign) { open.append(sign) }
      if let other = pairs[sign], open.popLast() != other { return false }
    }
    return isComplete && open.isEmpty
  }
}

extension TypstBook {
  var text: String { String(decoding: source, as: UTF8.self) }

  /// The chapter, without what stands before it; an item a line.
  var body: String {
    let lines = text.split(separator: "\n")
    let start = lines.lastIndex { $0.hasPrefix("}, running: \"Een\"") }.map { $0 + 1 } ?? 0
    return lines[start...].dropLast().map { $0.hasSuffix(" ") ? $0.dropLast() : $0 }.joined(separator: " ")
  }
}
