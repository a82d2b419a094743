import LibXML

/// Patterns, each kept once, so that comparing two is comparing two numbers (hash consing).
///
/// A value: the grammar is compiled once, and whoever walks over a document adds the patterns he meets on the way to
/// a copy of his own. Threads therefore share nothing that changes.
struct Patterns: Sendable {
  private(set) var all: [Pattern] = [.notAllowed, .empty, .text]
  private(set) var nullable: [Bool] = [false, true, true]
  /// Whether data, values or lists stand in the content, not counting what attributes and elements hold.
  private(set) var hasValues: [Bool] = [false, false, false]
  private(set) var hasAttributes: [Bool] = [false, false, false]
  private var places: [Pattern: PatternID] = [.notAllowed: .notAllowed, .empty: .empty, .text: .text]
  var elements: [Declaration] = []
  var attributes: [Declaration] = []

  subscript(id: PatternID) -> Pattern { all[Int(id.index)] }
  subscript(id: ElementID) -> Declaration { elements[Int(id.index)] }
  subscript(id: AttributeID) -> Declaration { attributes[Int(id.index)] }

  func isNullable(_ id: PatternID) -> Bool { nullable[Int(id.index)] }
  func hasValues(_ id: PatternID) -> Bool { hasValues[Int(id.index)] }
  func hasAttributes(_ id: PatternID) -> Bool { hasAttributes[Int(id.index)] }

  mutating func add(_ pattern: Pattern) -> PatternID {
    if let known = places[pattern] { return known }
    let id = PatternID(index: Int32(all.count))
    let facts = facts(of: pattern)
    all.append(pattern)
    nullable.append(facts.nullable)
    hasValues.append(facts.values)
    hasAttributes.append(facts.attributes)
    places[pattern] = id
    return id
  }

  private func facts(of pattern: Pattern) -> (nullable: Bool, values: Bool, attributes: Bool) {
    switch pattern {
    case .notAllowed, .element: (false, false, false)
    case .empty, .text: (true, false, false)
    case .attribute: (false, false, true)
    case .data, .value, .list: (false, true, false)
    case .oneOrMore(let part): (isNullable(part), hasValues(part), hasAttributes(part))
    case .choice(let parts):
      (parts.contains(where: isNullable), parts.contains(where: hasValues), parts.contains(where: hasAttributes))
    case .interleave(let parts):
      (parts.allSatisfy(isNullable), parts.contains(where: hasValues), parts.contains(where: hasAttributes))
    case .group(let a, let b):
      (isNullable(a) && isNullable(b), hasValues(a) || hasValues(b), hasAttributes(a) || hasAttributes(b))
    }
  }
}

extension Patterns {
  mutating func choice(_ parts: [PatternID]) -> PatternID {
    var flat: [PatternID] = []
    for part in parts where part != .notAllowed {
      if case .choice(let inner) = self[part] { flat += inner } else { flat.append(part) }
    }
    if flat.count < 2 { return flat.first ?? .notAllowed }
    flat.sort()
    var unique: [PatternID] = []
    for part in flat where part != unique.last { unique.append(part) }
    // Empty adds nothing to a pattern that takes nothing anyway.
    if unique.first == .empty, unique.dropFirst().contains(where: isNullable) { unique.removeFirst() }
    return unique.count == 1 ? unique[0] : add(.choice(unique))
  }

  mutating func group(_ a: PatternID, _ b: PatternID) -> PatternID {
    if a == .notAllowed || b == .notAllowed { return .notAllowed }
    if a == .empty { return b }
    if b == .empty { return a }
    if case .group(let first, let rest) = self[a] {
      let tail = group(rest, b)
      return add(.group(first, tail))
    }
    return add(.group(a, b))
  }

  mutating func interleave(_ parts: [PatternID]) -> PatternID {
    var flat: [PatternID] = []
    for part in parts where part != .empty {
      if part == .notAllowed { return .notAllowed }
      if case .interleave(let inner) = self[part] { flat += inner } else { flat.append(part) }
    }
    if flat.count < 2 { return flat.first ?? .empty }
    return add(.interleave(flat.sorted()))
  }

  mutating func oneOrMore(_ part: PatternID) -> PatternID {
    if part == .notAllowed || part == .empty || part == .text { return part }
    if case .oneOrMore = self[part] { return part }
    return add(.oneOrMore(part))
  }

  mutating func optional(_ part: PatternID) -> PatternID { choice([.empty, part]) }

  mutating func zeroOrMore(_ part: PatternID) -> PatternID {
    let many = oneOrMore(part)
    return optional(many)
  }
}
