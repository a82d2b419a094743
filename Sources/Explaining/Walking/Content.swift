import LibXML

extension Walker {
  mutating func explain(
    _ tokens: [Token], of content: inout ContentWalk, isTranslated: Bool
  ) -> Explanation {
    for token in tokens {
      guard !automaton.isExhausted else { return Explanation() }
      var next: [ContentWalk.Way] = []
      for way in content.ways {
        next += accept(token, on: way, in: &content, isTranslated: isTranslated)
      }
      if next.isEmpty || !next.contains(where: { $0.cost == 0 }) {
        for way in content.ways where !accepts(token, on: way) {
          next += repairs(of: token, on: way, in: &content, isTranslated: isTranslated)
        }
      }
      content.keep(next)
    }
    return finish(&content)
  }

  private mutating func finish(_ content: inout ContentWalk) -> Explanation {
    var ends: [ContentWalk.Way] = []
    for way in content.ways {
      var end = way
      end.wrapper = nil
      if !automaton.isNullable(way.state) { complete(&end, in: &content) }
      ends.append(end)
    }
    guard let best = ends.min(by: { $0.cost < $1.cost }) else { return Explanation() }
    return Explanation(ownCost: best.ownCost, totalCost: best.cost, events: content.events(of: best))
  }

  private mutating func complete(_ way: inout ContentWalk.Way, in content: inout ContentWalk) {
    guard let missing = automaton.completion(of: way.state), !missing.elements.isEmpty else {
      guard let parent = content.parent else { return }
      pay(Cost.insertion, on: &way)
      content.leave(.finding(.wrongContent(parent, expected: way.state)), on: &way)
      return
    }
    insert(missing, before: nil, on: &way, in: &content)
  }

  /// Notes that something is missing; a child that was left out at this very place was meant to be it.
  mutating func insert(
    _ missing: Insertion, before node: Node?, on way: inout ContentWalk.Way, in content: inout ContentWalk
  ) {
    if let skipped = way.skipped, let replaced = replacement(skipped.finding, by: missing) {
      way.lastCrumb = skipped.crumbBefore
      pay(Cost.near, on: &way)
      content.leave(.finding(replaced), on: &way)
    } else {
      pay(Cost.insertion * missing.elements.count, on: &way)
      content.leave(.finding(.missingElement(missing, before: node, at: content.place(way.state))), on: &way)
    }
    way.skipped = nil
    way.inserted += missing.elements.flatMap { $0 }
  }

  private func replacement(_ finding: Finding, by missing: Insertion) -> Finding? {
    guard missing.elements.count == 1 else { return nil }
    switch finding {
    case .unknownElement(let node, let meant, var place):
      place.missing = missing
      return .unknownElement(node, meant: meant ?? .missing(missing.elements[0][0]), at: place)
    case .misplacedElement(let node, var place):
      place.missing = missing
      return .misplacedElement(node, at: place)
    case .strayText(let first, let last, nil, var place):
      place.missing = missing
      return .strayText(first, through: last, wrapper: missing.elements[0][0], at: place)
    case .bareElement, .missingElement, .strayText, .wrongNamespace, .wrongContent, .unknownAttribute,
      .conflictingAttribute, .wrongValue, .missingAttributes:
      return nil
    }
  }

  func pay(_ cost: Int, on way: inout ContentWalk.Way) {
    way.cost += cost
    way.ownCost += cost
  }

  private mutating func accepts(_ token: Token, on way: ContentWalk.Way) -> Bool {
    if let wrapper = way.wrapper, accepts(token, from: wrapper.state) { return true }
    return accepts(token, from: way.state)
  }

  mutating func accepts(_ token: Token, from state: PatternID) -> Bool {
    switch token {
    case .text: automaton.state(afterTextFrom: state) != .notAllowed
    case .element(let node): !automaton.elements(named: key(of: node), from: state).isEmpty
    }
  }

  /// The ways on in which the token is right where it stands.
  private mutating func accept(
    _ token: Token, on way: ContentWalk.Way, in content: inout ContentWalk, isTranslated: Bool
  ) -> [ContentWalk.Way] {
    var next: [ContentWalk.Way] = []
    if accepts(token, from: way.state) {
      var outside = way
      outside.wrapper = nil
      outside.skipped = nil
      outside.state = step(token, from: way.state, on: &outside, in: &content, isTranslated: isTranslated)
      next.append(outside)
      if case .element(let node) = token, outside.cost - way.cost >= Cost.suspicious, attention > 0 {
        next += renamingByContent(node, on: way, in: &content)
      }
    }
    if let wrapper = way.wrapper, accepts(token, from: wrapper.state) {
      var inside = way
      let behind = step(token, from: wrapper.state, on: &inside, in: &content, isTranslated: isTranslated)
      inside.wrapper?.state = behind
      next.append(inside)
    }
    return next
  }

  /// Takes a token that is right here; what is wrong inside it goes onto the trail.
  mutating func step(
    _ token: Token, from state: PatternID, on way: inout ContentWalk.Way, in content: inout ContentWalk,
    isTranslated: Bool
  ) -> PatternID {
    switch token {
    case .text: return automaton.state(afterTextFrom: state)
    case .element(let node):
      let named = automaton.elements(named: key(of: node), from: state)
      return step(node, as: named, from: state, on: &way, in: &content) { visit in
        visit.isTranslated = isTranslated
      }
    }
  }

  mutating func step(
    _ node: Node, as elements: [ElementID], from state: PatternID, on way: inout ContentWalk.Way,
    in content: inout ContentWalk, adjusting adjust: (inout Visit) -> Void
  ) -> PatternID {
    let (taken, visit, explanation) = choose(among: elements, for: node, adjusting: adjust)
    if explanation.totalCost > 0 {
      way.cost += explanation.totalCost
      content.leave(.visit(visit), on: &way)
    }
    return automaton.state(afterAny: taken, from: state)
  }

  /// Those of several elements of one name that fit; where none does, the one that comes nearest.
  mutating func choose(
    among elements: [ElementID], for node: Node, adjusting adjust: (inout Visit) -> Void
  ) -> (taken: [ElementID], visit: Visit, explanation: Explanation) {
    var best: (visit: Visit, explanation: Explanation)?
    var fitting: [ElementID] = []
    for element in elements {
      var visit = Visit(node: node, element: element)
      adjust(&visit)
      let explanation = explain(visit)
      if explanation.totalCost == 0 { fitting.append(element) }
      let isBetter = best.map {
        (explanation.ownCost, explanation.totalCost) < ($0.explanation.ownCost, $0.explanation.totalCost)
      }
      if isBetter ?? true { best = (visit, explanation) }
    }
    let chosen = best ?? (Visit(node: node, element: ElementID(index: 0)), Explanation())
    return (fitting.isEmpty ? [chosen.visit.element] : fitting, chosen.visit, chosen.explanation)
  }
}
