import LibXML

extension Automaton {
  /// Whether a string is what a pattern of an attribute, or of content without elements, asks for.
  mutating func accepts(_ value: String, _ pattern: PatternID) -> Bool {
    if pattern == .text { return true }
    if isNullable(pattern), isBlank(value) { return true }
    return isNullable(state(after: value, from: pattern))
  }

  private mutating func state(after value: String, from pattern: PatternID) -> PatternID {
    switch patterns[pattern] {
    case .text: return .text
    case .value(let expected, let isExact): return (isExact ? value : trimmed(value)) == expected ? .empty : .notAllowed
    case .data(let type, let except):
      guard type.accepts(value) else { return .notAllowed }
      return except.map { accepts(value, $0) } ?? false ? .notAllowed : .empty
    case .list(let part): return acceptsList(value, part) ? .empty : .notAllowed
    case .notAllowed, .empty, .element, .attribute: return .notAllowed
    case .choice, .group, .interleave, .oneOrMore:
      return derive(pattern) { automaton, part in automaton.state(after: value, from: part) }
    }
  }

  private mutating func acceptsList(_ value: String, _ pattern: PatternID) -> Bool {
    var current = pattern
    for word in value.split(whereSeparator: \.isXMLSpace) {
      current = state(after: String(word), from: current)
    }
    return isNullable(current)
  }

  /// What a value may be: the words written out, and the types.
  func expectation(_ pattern: PatternID) -> (values: [String], types: [Datatype]) {
    switch patterns[pattern] {
    case .value(let value, _): return ([value], [])
    case .data(let type, _): return ([], [type])
    case .choice(let parts), .interleave(let parts): return expectation(parts)
    case .group(let first, let rest): return expectation([first, rest])
    case .oneOrMore(let part), .list(let part): return expectation(part)
    case .notAllowed, .empty, .text, .element, .attribute: return ([], [])
    }
  }

  private func expectation(_ parts: [PatternID]) -> (values: [String], types: [Datatype]) {
    let all = parts.map { expectation($0) }
    return (all.flatMap(\.values), all.flatMap(\.types))
  }
}

extension Character {
  var isXMLSpace: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" || self == "\r\n" }
}

func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isXMLSpace) }
