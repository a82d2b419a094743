import LibXML

extension Automaton {
  /// Every attribute that a pattern has: their order is free.
  mutating func attributes(in state: PatternID) -> [AttributeID] {
    guard patterns.hasAttributes(state) else { return [] }
    if let known = allAttributes[state] { return known }
    var found: [AttributeID] = []
    switch patterns[state] {
    case .attribute(let attribute): found = [attribute]
    case .choice(let parts), .interleave(let parts): for part in parts { found += attributes(in: part) }
    case .oneOrMore(let part): found = attributes(in: part)
    case .group(let first, let rest): found = attributes(in: first) + attributes(in: rest)
    case .notAllowed, .empty, .text, .element, .data, .value, .list: break
    }
    var seen: Set<AttributeID> = []
    found = found.filter { seen.insert($0).inserted }
    allAttributes[state] = found
    return found
  }

  mutating func attributes(named key: NameKey, in state: PatternID) -> [AttributeID] {
    let step = Step(pattern: state, taken: key.index)
    if let known = attributeCandidates[step] { return known }
    let name = name(of: key)
    let found = attributes(in: state).filter { patterns[$0].names.contains(name) }
    attributeCandidates[step] = found
    return found
  }

  mutating func state(after attribute: AttributeID, in state: PatternID) -> PatternID {
    guard patterns.hasAttributes(state) else { return .notAllowed }
    let step = Step(pattern: state, taken: attribute.index)
    if let known = attributeSteps[step] { return known }
    let next: PatternID
    switch patterns[state] {
    case .attribute(let own): next = own == attribute ? .empty : .notAllowed
    case .group(let first, let rest):
      let inFirst = self.state(after: attribute, in: first)
      let inRest = self.state(after: attribute, in: rest)
      next = patterns.choice([patterns.group(inFirst, rest), patterns.group(first, inRest)])
    case .choice, .interleave, .oneOrMore, .notAllowed, .empty, .text, .element, .data, .value, .list:
      next = derive(state) { automaton, part in automaton.state(after: attribute, in: part) }
    }
    attributeSteps[step] = next
    return next
  }

  mutating func state(afterAny attributes: [AttributeID], in state: PatternID) -> PatternID {
    var ends: [PatternID] = []
    for attribute in attributes { ends.append(self.state(after: attribute, in: state)) }
    return patterns.choice(ends)
  }

  /// What is left for the content once the start tag has ended; not allowed where an attribute is missing.
  mutating func closing(_ state: PatternID) -> PatternID {
    guard patterns.hasAttributes(state) else { return state }
    if let known = closed[state] { return known }
    let result: PatternID
    switch patterns[state] {
    case .choice(let parts): result = patterns.choice(closing(parts))
    case .interleave(let parts): result = patterns.interleave(closing(parts))
    case .oneOrMore(let part): result = patterns.oneOrMore(closing(part))
    case .group(let first, let rest): result = patterns.group(closing(first), closing(rest))
    case .notAllowed, .empty, .text, .element, .attribute, .data, .value, .list: result = .notAllowed
    }
    closed[state] = result
    return result
  }

  private mutating func closing(_ parts: [PatternID]) -> [PatternID] {
    var ends: [PatternID] = []
    for part in parts { ends.append(closing(part)) }
    return ends
  }

  /// The fewest attributes that a start tag still needs; nil where none would help.
  func missingAttributes(of state: PatternID) -> [AttributeID]? {
    guard patterns.hasAttributes(state) else { return state == .notAllowed ? nil : [] }
    switch patterns[state] {
    case .attribute(let attribute): return [attribute]
    case .oneOrMore(let part): return missingAttributes(of: part)
    case .choice(let parts):
      return parts.compactMap { missingAttributes(of: $0) }.min { $0.count < $1.count }
    case .interleave(let parts): return missingAttributes(ofAll: parts)
    case .group(let first, let rest): return missingAttributes(ofAll: [first, rest])
    case .notAllowed, .empty, .text, .element, .data, .value, .list: return []
    }
  }

  private func missingAttributes(ofAll parts: [PatternID]) -> [AttributeID]? {
    var all: [AttributeID] = []
    for part in parts {
      guard let missing = missingAttributes(of: part) else { return nil }
      all += missing
    }
    return all
  }
}
