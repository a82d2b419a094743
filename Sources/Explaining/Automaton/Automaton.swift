import LibXML

/// A name as a number, for tables.
struct NameKey: Hashable, Sendable {
  let index: Int32
}

/// A pattern and what is taken from it.
struct Step: Hashable, Sendable {
  let pattern: PatternID
  let taken: Int32
}

/// A deterministic automaton over a grammar's content models: its states are patterns, its steps derivatives, and it
/// makes each when a document first needs it (Brzozowski 1964, for RELAX NG as in Clark's algorithm).
struct Automaton {
  let grammar: Grammar
  var patterns: Patterns
  private(set) var names: [XMLTree.Name] = []
  private var nameKeys: [XMLTree.Name: NameKey] = [:]

  var firstElements: [PatternID: [ElementID]] = [:]
  var candidates: [Step: [ElementID]] = [:]
  var elementSteps: [Step: PatternID] = [:]
  var textSteps: [PatternID: PatternID] = [:]
  var allAttributes: [PatternID: [AttributeID]] = [:]
  var attributeCandidates: [Step: [AttributeID]] = [:]
  var attributeSteps: [Step: PatternID] = [:]
  var closed: [PatternID: PatternID] = [:]
  var completions: [PatternID: Insertion?] = [:]
  var reaches: [Step: Insertion?] = [:]
  var nearNames: [Step: [ElementID]] = [:]

  init(_ grammar: Grammar) {
    self.grammar = grammar
    patterns = grammar.patterns
  }

  /// Whether so many states arose that the document, or the grammar, is no longer worth explaining.
  var isExhausted: Bool { patterns.all.count - grammar.patterns.all.count > 500_000 }

  mutating func key(of name: XMLTree.Name) -> NameKey {
    if let known = nameKeys[name] { return known }
    let key = NameKey(index: Int32(names.count))
    names.append(name)
    nameKeys[name] = key
    return key
  }

  func name(of key: NameKey) -> XMLTree.Name { names[Int(key.index)] }

  func isNullable(_ state: PatternID) -> Bool { patterns.isNullable(state) }
}

extension Automaton {
  /// The elements that may come first, in the grammar's order.
  mutating func elements(from state: PatternID) -> [ElementID] {
    if let known = firstElements[state] { return known }
    var found: [ElementID] = []
    switch patterns[state] {
    case .element(let element): found = [element]
    case .choice(let parts), .interleave(let parts): for part in parts { found += elements(from: part) }
    case .oneOrMore(let part): found = elements(from: part)
    case .group(let first, let rest):
      found = elements(from: first)
      if isNullable(first) { found += elements(from: rest) }
    case .notAllowed, .empty, .text, .attribute, .data, .value, .list: break
    }
    var seen: Set<ElementID> = []
    found = found.filter { seen.insert($0).inserted }
    firstElements[state] = found
    return found
  }

  /// The elements of a name that may come first: several where the grammar has them mean different things by place.
  mutating func elements(named key: NameKey, from state: PatternID) -> [ElementID] {
    let step = Step(pattern: state, taken: key.index)
    if let known = candidates[step] { return known }
    let name = name(of: key)
    let found = elements(from: state).filter { patterns[$0].names.contains(name) }
    candidates[step] = found
    return found
  }

  /// The state behind an element.
  mutating func state(after element: ElementID, from state: PatternID) -> PatternID {
    if case .element(let own) = patterns[state] { return own == element ? .empty : .notAllowed }
    let step = Step(pattern: state, taken: element.index)
    if let known = elementSteps[step] { return known }
    let next = derive(state) { automaton, part in automaton.state(after: element, from: part) }
    elementSteps[step] = next
    return next
  }

  /// The state behind any of several elements.
  mutating func state(afterAny elements: [ElementID], from state: PatternID) -> PatternID {
    if elements.count == 1 { return self.state(after: elements[0], from: state) }
    var ends: [PatternID] = []
    for element in elements { ends.append(self.state(after: element, from: state)) }
    return patterns.choice(ends)
  }

  /// The state behind text.
  mutating func state(afterTextFrom state: PatternID) -> PatternID {
    if state == .text { return .text }
    if let known = textSteps[state] { return known }
    let next = derive(state) { automaton, part in automaton.state(afterTextFrom: part) }
    textSteps[state] = next
    return next
  }

  /// The part of the derivative that all kinds of steps share.
  ///
  /// - Parameter leaf: the derivative of a part, itself memoised.
  mutating func derive(
    _ state: PatternID, _ leaf: (inout Automaton, PatternID) -> PatternID
  ) -> PatternID {
    switch patterns[state] {
    case .notAllowed, .empty, .text, .element, .attribute, .data, .value, .list: return .notAllowed
    case .choice(let parts):
      var ends: [PatternID] = []
      for part in parts { ends.append(leaf(&self, part)) }
      return patterns.choice(ends)
    case .group(let first, let rest):
      let taken = leaf(&self, first)
      let direct = patterns.group(taken, rest)
      return isNullable(first) ? patterns.choice([direct, leaf(&self, rest)]) : direct
    case .interleave(let parts):
      return deriveInterleave(parts, leaf)
    case .oneOrMore(let part):
      let taken = leaf(&self, part)
      let again = patterns.optional(state)
      return patterns.group(taken, again)
    }
  }

  private mutating func deriveInterleave(
    _ parts: [PatternID], _ leaf: (inout Automaton, PatternID) -> PatternID
  ) -> PatternID {
    var ends: [PatternID] = []
    for index in parts.indices where index == 0 || parts[index] != parts[index - 1] {
      let taken = leaf(&self, parts[index])
      guard taken != .notAllowed else { continue }
      var rest = parts
      rest[index] = taken
      ends.append(patterns.interleave(rest))
    }
    return patterns.choice(ends)
  }
}
