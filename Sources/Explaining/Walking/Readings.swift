import LibXML

/// How far a row of tokens would be right somewhere else, names only: what is inside them is judged elsewhere.
extension Walker {
  /// The state behind tokens, each under its own name or the one that was meant; nil where one may not stand.
  mutating func state(behind tokens: [Token], from start: PatternID) -> PatternID? {
    var state = start
    for token in tokens {
      guard let next = self.state(behind: token, from: state) else { return nil }
      state = next
    }
    return state
  }

  private mutating func state(behind token: Token, from state: PatternID) -> PatternID? {
    switch token {
    case .text:
      let next = automaton.state(afterTextFrom: state)
      return next == .notAllowed ? nil : next
    case .element(let node):
      let named = elements(meantBy: node, from: state)
      return named.isEmpty ? nil : automaton.state(afterAny: named, from: state)
    }
  }

  private mutating func elements(meantBy node: Node, from state: PatternID) -> [ElementID] {
    let key = key(of: node)
    let named = automaton.elements(named: key, from: state)
    guard named.isEmpty, let word = foreignWord(for: key) else { return named }
    return automaton.elements(from: state).filter { automaton.name(of: $0).local == word.element }
  }

  /// Those of a row of tokens that an element would hold which the author left out around them.
  ///
  /// - Parameters:
  ///   - tokens: the first of them belongs inside.
  ///   - outside: the state behind the element; what is right there as well is not drawn in at the end.
  mutating func run(of tokens: [Token], inside wrapper: ElementID, outside: PatternID) -> ArraySlice<Token> {
    var state = content(of: wrapper)
    var end = 0
    for (index, token) in tokens.enumerated() {
      if let next = self.state(behind: token, from: state) {
        state = next
        if index == 0 || !accepts(token, from: outside) { end = index + 1 }
      } else if !isUnknown(token) {
        break
      }
    }
    return tokens[..<max(end, 1)]
  }

  /// Whether no grammar says where it belongs; it is told by itself, and parts nothing.
  private mutating func isUnknown(_ token: Token) -> Bool {
    guard case .element(let node) = token else { return false }
    return grammar.elementsByName[meantName(of: node)] == nil
  }
}
