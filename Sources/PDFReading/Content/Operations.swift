/// An operator with what stands before it.
struct Operation: Equatable {
  let name: String
  let operands: [Operand]
}

/// The operations of a content stream or a CMap, one after another.
struct Operations: Sequence, IteratorProtocol {
  private var lexer: Lexer

  init(_ bytes: [UInt8]) { lexer = Lexer(bytes) }

  mutating func next() -> Operation? {
    var operands: [Operand] = []
    while let token = lexer.next() {
      if case .keyword(let name) = token {
        if name == "ID" { lexer.skipInlineImage() }
        return Operation(name: name, operands: operands)
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
    while let token = lexer.next(), token != .arrayEnd {
      if let item = operand(from: token, depth: depth) { items.append(item) }
    }
    return items
  }

  private mutating func dictionary(_ depth: Int) -> [String: Operand] {
    var entries: [String: Operand] = [:]
    while let token = lexer.next(), token != .dictionaryEnd {
      guard case .operand(.name(let key)) = token, let next = lexer.next(), next != .dictionaryEnd else { continue }
      entries[key] = operand(from: next, depth: depth)
    }
    return entries
  }
}

/// A CMap has at most 100 lines of three in one go (§9.7.5.4).
private let mostOperands = 1000
/// Two levels are usual.
private let deepestNesting = 50
