import LibXML

/// Elements that are missing at a place, each with what could stand there as well; the first is the likeliest.
struct Insertion: Hashable, Sendable {
  var elements: [[ElementID]]

  static let nothing = Insertion(elements: [])

  static func + (a: Insertion, b: Insertion) -> Insertion { Insertion(elements: a.elements + b.elements) }
}

extension Automaton {
  /// The fewest elements that would complete the content; nil where elements alone cannot.
  mutating func completion(of state: PatternID) -> Insertion? {
    if isNullable(state) { return .nothing }
    if let known = completions[state] { return known }
    let found: Insertion?
    switch patterns[state] {
    case .element(let element): found = Insertion(elements: [[element]])
    case .choice(let parts): found = shortest(parts) { automaton, part in automaton.completion(of: part) }
    case .interleave(let parts): found = completion(ofAll: parts)
    case .group(let first, let rest): found = completion(ofAll: [first, rest])
    case .oneOrMore(let part): found = completion(of: part)
    case .notAllowed, .attribute, .data, .value, .list, .empty, .text: found = nil
    }
    completions[state] = .some(found)
    return found
  }

  private mutating func completion(ofAll parts: [PatternID]) -> Insertion? {
    var all = Insertion.nothing
    for part in parts {
      guard let next = completion(of: part) else { return nil }
      all = all + next
    }
    return all
  }

  /// The fewest elements that have to come first for the one of that name, or text where it is nil, to be right.
  mutating func insertion(before key: NameKey?, from state: PatternID) -> Insertion? {
    let step = Step(pattern: state, taken: key?.index ?? -1)
    if let known = reaches[step] { return known }
    let found: Insertion?
    switch patterns[state] {
    case .text: found = key == nil ? .nothing : nil
    case .element(let element):
      found = key.map { patterns[element].names.contains(name(of: $0)) } ?? false ? .nothing : nil
    case .choice(let parts), .interleave(let parts):
      found = shortest(parts) { automaton, part in automaton.insertion(before: key, from: part) }
    case .oneOrMore(let part): found = insertion(before: key, from: part)
    case .group(let first, let rest): found = insertion(before: key, from: first, then: rest)
    case .notAllowed, .empty, .attribute, .data, .value, .list: found = nil
    }
    reaches[step] = .some(found)
    return found
  }

  private mutating func insertion(
    before key: NameKey?, from first: PatternID, then rest: PatternID
  ) -> Insertion? {
    let direct = insertion(before: key, from: first)
    guard direct?.elements.isEmpty != true, let skipped = completion(of: first),
      let later = insertion(before: key, from: rest)
    else { return direct }
    let whole = skipped + later
    guard let direct, direct.elements.count <= whole.elements.count else { return whole }
    return direct
  }

  /// The best of several ways; where several of one element are as short, they become alternatives.
  private mutating func shortest(
    _ parts: [PatternID], _ way: (inout Automaton, PatternID) -> Insertion?
  ) -> Insertion? {
    var best: Insertion?
    for part in parts {
      guard let found = way(&self, part) else { continue }
      guard let current = best, current.elements.count <= found.elements.count else {
        best = found
        continue
      }
      if current.elements.count == found.elements.count { best = merged(current, found) }
    }
    return best
  }

  private func merged(_ a: Insertion, _ b: Insertion) -> Insertion {
    let isBetter = rank(b) < rank(a)
    var result = isBetter ? b : a
    guard a.elements.count == 1, b.elements.count == 1 else { return result }
    let others = (isBetter ? a : b).elements[0].filter { !result.elements[0].contains($0) }
    result.elements[0] += others
    return result
  }

  private func rank(_ insertion: Insertion) -> Int {
    insertion.elements.reduce(0) { $0 + commonness(of: name(of: $1[0])) }
  }

  /// A name that stands for an element in messages.
  func name(of element: ElementID) -> XMLTree.Name {
    patterns[element].names.names.first ?? XMLTree.Name(namespace: "", local: "*")
  }
}
