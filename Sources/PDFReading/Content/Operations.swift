/// The operations of a content stream or a CMap, one after another.
struct Operations {
  private var lexer: Lexer
  /// What stands before the operator that came last. It is one array for all of them: a book has millions.
  private(set) var operands: [Operand] = []

  init(_ bytes: [UInt8]) { lexer = Lexer(bytes) }

  /// Goes to the next operator, whose name this is.
  mutating func next() -> ArraySlice<UInt8>? {
    operands.removeAll(keepingCapacity: true)
    while let token = lexer.next() {
      if case .keyword(let name) = token {
        if name.elementsEqual("ID".utf8) { lexer.skipInlineImage() }
        return name
      }
      guard let operand = operand(from: token, depth: 0) else { continue }
      // More than any operator takes: the first of them will do.
      if operands.count < mostOperands { operands.append(operand) }
    }
    return nil
  }

  /// Nil for an end without a beginning.
  private mutating func operand(from token: Token, depth: Int) -> Operand? {
    switch token {
    case .operand(let operand): operand
    case .arrayStart: depth < deepestNesting ? .array(array(depth + 1)) : nil
    case .dictionaryStart: depth < deepestNesting ? .dictionary(dictionary(depth + 1)) : nil
    case .arrayEnd, .dictionaryEnd, .keyword: nil
    }
  }

  private mutating func array(_ depth: Int) -> [Operand] {
    var items: [Operand] = []
    items.reserveCapacity(16)
    while let token = lexer.next() {
      if case .arrayEnd = token { break }
      if let item = operand(from: token, depth: depth) { items.append(item) }
    }
    return items
  }

  private mutating func dictionary(_ depth: Int) -> [String: Operand] {
    var entries: [String: Operand] = [:]
    while let token = lexer.next() {
      if case .dictionaryEnd = token { break }
      guard case .operand(.name(let key)) = token, let next = lexer.next() else { continue }
      if case .dictionaryEnd = next { continue }
      entries[key] = operand(from: next, depth: depth)
    }
    return entries
  }
}

/// A CMap has at most 100 lines of three in one go (§9.7.5.4).
private let mostOperands = 1000
/// Two levels are usual.
private let deepestNesting = 50
