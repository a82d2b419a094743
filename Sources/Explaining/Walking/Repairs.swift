import Diagnostics
import LibXML

extension Walker {
  /// The ways on from a token that is wrong where it stands.
  mutating func repairs(
    of token: Token, on way: ContentWalk.Way, in content: inout ContentWalk, isTranslated: Bool
  ) -> [ContentWalk.Way] {
    var outside = way
    outside.wrapper = nil
    guard attention > 0 else { return [skipBlindly(token, on: outside, in: &content)] }
    attention -= 1
    switch token {
    case .text(let first, let last): return textRepairs(first, last, on: outside, in: &content)
    case .element(let node):
      if let translated = translation(of: node, on: outside, in: &content, isTranslated: isTranslated) {
        return [translated]
      }
      return elementRepairs(node, on: outside, in: &content) + repairsInside(node, on: way, in: &content)
    }
  }

  /// The ways on in which an element of an unknown name is one of those around which something was left out: there it
  /// means another, or may be left out of account, and what follows it still belongs inside.
  private mutating func repairsInside(
    _ node: Node, on way: ContentWalk.Way, in content: inout ContentWalk
  ) -> [ContentWalk.Way] {
    guard let wrapper = way.wrapper, grammar.elementsByName[meantName(of: node)] == nil else { return [] }
    var inside = way
    inside.wrapper = nil
    inside.state = wrapper.state
    let ways =
      renamings(node, isKnown: false, on: inside, in: &content)
      + [skip(node, isKnown: false, on: inside, in: &content)]
    return ways.map { repaired in
      var next = repaired
      next.wrapper = ContentWalk.Wrapper(element: wrapper.element, state: repaired.state)
      next.state = way.state
      next.skipped = nil
      return next
    }
  }

  private mutating func skipBlindly(
    _ token: Token, on way: ContentWalk.Way, in content: inout ContentWalk
  ) -> ContentWalk.Way {
    let place = content.place(way.state)
    switch token {
    case .text(let first, let last):
      return skip(.strayText(first, through: last, wrapper: nil, at: place), Cost.skip, on: way, in: &content)
    case .element(let node):
      let isKnown = grammar.elementsByName[meantName(of: node)] != nil
      let finding = isKnown ? Finding.misplacedElement(node, at: place) : .unknownElement(node, meant: nil, at: place)
      return skip(finding, Cost.skip, on: way, in: &content)
    }
  }

  private mutating func textRepairs(
    _ first: Node, _ last: Node, on way: ContentWalk.Way, in content: inout ContentWalk
  ) -> [ContentWalk.Way] {
    let token = Token.text(first, through: last)
    var next: [ContentWalk.Way] = []
    if content.parent != nil, let wrapper = wrapper(for: token, from: way.state) {
      var wrapped = way
      open(wrapper, on: &wrapped)
      content.leave(
        .finding(.strayText(first, through: last, wrapper: wrapper, at: content.place(way.state))), on: &wrapped)
      let inner = wrapped.wrapper?.state ?? .notAllowed
      wrapped.wrapper?.state = automaton.state(afterTextFrom: inner)
      next.append(wrapped)
    }
    let finding = Finding.strayText(first, through: last, wrapper: nil, at: content.place(way.state))
    next.append(skip(finding, Cost.skip, on: way, in: &content))
    return next + insertion(before: token, node: first, on: way, in: &content, isTranslated: false)
  }

  private mutating func elementRepairs(
    _ node: Node, on way: ContentWalk.Way, in content: inout ContentWalk
  ) -> [ContentWalk.Way] {
    let key = key(of: node)
    let isKnown = grammar.elementsByName[automaton.name(of: key)] != nil
    var next = renamings(node, isKnown: isKnown, on: way, in: &content)
    if isKnown { next += renamingByContent(node, on: way, in: &content) }
    if isKnown, content.parent != nil {
      let token = Token.element(node)
      next += insertion(before: token, node: node, on: way, in: &content, isTranslated: false)
      if let wrapper = wrapper(for: token, from: way.state) {
        next.append(wrap(node, in: wrapper, on: way, content: &content))
      }
    }
    next.append(skip(node, isKnown: isKnown, on: way, in: &content))
    return next
  }

  /// The right element in the wrong namespace.
  private mutating func translation(
    of node: Node, on way: ContentWalk.Way, in content: inout ContentWalk, isTranslated: Bool
  ) -> ContentWalk.Way? {
    let name = tree.name(of: node)
    guard !grammar.knownNamespaces.contains(name.namespace) else { return nil }
    let key = automaton.key(of: translated(name))
    let named = automaton.elements(named: key, from: way.state)
    guard !named.isEmpty else { return nil }
    var next = way
    next.skipped = nil
    if !isTranslated {
      pay(Cost.namespace, on: &next)
      content.leave(.finding(.wrongNamespace(node)), on: &next)
    }
    next.state = step(node, as: named, from: way.state, on: &next, in: &content) { $0.isTranslated = true }
    return next
  }

  private mutating func insertion(
    before token: Token, node: Node, on way: ContentWalk.Way, in content: inout ContentWalk, isTranslated: Bool
  ) -> [ContentWalk.Way] {
    var key: NameKey?
    if case .element(let node) = token { key = self.key(of: node) }
    guard let missing = automaton.insertion(before: key, from: way.state), !missing.elements.isEmpty else {
      return []
    }
    var next = way
    insert(missing, before: node, on: &next, in: &content)
    for elements in missing.elements { next.state = automaton.state(after: elements[0], from: next.state) }
    guard accepts(token, from: next.state) else { return [] }
    next.state = step(token, from: next.state, on: &next, in: &content, isTranslated: isTranslated)
    return [next]
  }

  private mutating func wrapper(for token: Token, from state: PatternID) -> ElementID? {
    let possible = automaton.elements(from: state)
    for name in usualWrappers {
      if case .element = token, name == "title" { continue }
      for element in possible where automaton.name(of: element).local == name {
        if accepts(token, from: content(of: element)) { return element }
      }
    }
    return nil
  }

  /// The content of an element whose attributes are all there.
  mutating func content(of element: ElementID) -> PatternID {
    var state = automaton.patterns[element].content
    for attribute in automaton.missingAttributes(of: state) ?? [] {
      state = automaton.state(after: attribute, in: state)
    }
    return automaton.closing(state)
  }

  private mutating func open(_ wrapper: ElementID, on way: inout ContentWalk.Way) {
    pay(Cost.wrapper, on: &way)
    way.skipped = nil
    way.state = automaton.state(after: wrapper, from: way.state)
    way.wrapper = ContentWalk.Wrapper(element: wrapper, state: content(of: wrapper))
  }

  private mutating func wrap(
    _ node: Node, in wrapper: ElementID, on way: ContentWalk.Way, content: inout ContentWalk
  ) -> ContentWalk.Way {
    var next = way
    open(wrapper, on: &next)
    content.leave(.finding(.bareElement(node, wrapper: wrapper, at: content.place(way.state))), on: &next)
    let inner = next.wrapper?.state ?? .notAllowed
    let behind = step(.element(node), from: inner, on: &next, in: &content, isTranslated: false)
    next.wrapper?.state = behind
    return next
  }

  func skip(
    _ finding: Finding, _ cost: Int, on way: ContentWalk.Way, in content: inout ContentWalk
  ) -> ContentWalk.Way {
    var next = way
    next.skipped = ContentWalk.Skipped(finding: finding, crumbBefore: way.lastCrumb, cost: cost)
    pay(cost, on: &next)
    content.leave(.finding(finding), on: &next)
    return next
  }
}
