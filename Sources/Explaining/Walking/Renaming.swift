import Diagnostics
import LibXML

extension Walker {
  /// The ways on in which the author meant another name.
  mutating func renamings(
    _ node: Node, isKnown: Bool, on way: ContentWalk.Way, in content: inout ContentWalk
  ) -> [ContentWalk.Way] {
    let key = key(of: node)
    if isKnown { return renamingOfKnown(node, key, on: way, in: &content) }
    if let word = foreignWord(for: key) {
      let allowed = automaton.elements(from: way.state).filter { automaton.name(of: $0).local == word.element }
      guard !allowed.isEmpty else { return [] }
      return [rename(node, to: allowed, as: .foreign(word), Cost.foreign, on: way, in: &content)]
    }
    let near = nearElements(to: key, from: way.state)
    guard let first = near.first else { return [] }
    return [rename(node, to: near, as: .near(first), Cost.near, on: way, in: &content)]
  }

  /// A name that exists may be a slip as well, such as `part` for `para`: if what it holds says so.
  private mutating func renamingOfKnown(
    _ node: Node, _ key: NameKey, on way: ContentWalk.Way, in content: inout ContentWalk
  ) -> [ContentWalk.Way] {
    let near = nearElements(to: key, from: way.state)
    guard let first = near.first, !fits(node, grammar.elementsByName[automaton.name(of: key)] ?? []),
      fits(node, near)
    else { return [] }
    return [rename(node, to: near, as: .near(first), Cost.knownName, on: way, in: &content)]
  }

  /// A name that exists, around the content of another that may stand here.
  mutating func renamingByContent(
    _ node: Node, on way: ContentWalk.Way, in content: inout ContentWalk
  ) -> [ContentWalk.Way] {
    let name = meantName(of: node)
    let tokens = tokens(in: node)
    guard hasTellingContent(node, tokens), !fits(node, grammar.elementsByName[name] ?? []) else { return [] }
    let possible = automaton.elements(from: way.state).sorted {
      commonness(of: automaton.name(of: $0)) < commonness(of: automaton.name(of: $1))
    }
    for element in possible.prefix(30) where automaton.name(of: element) != name {
      if let first = tokens.first, !accepts(first, from: self.content(of: element)) { continue }
      guard guesses > 0 else { return [] }
      guesses -= 1
      if fits(node, [element]) {
        return [rename(node, to: [element], as: .content(element), Cost.knownName, on: way, in: &content)]
      }
    }
    return []
  }

  /// Whether an element's attributes and children say what it is: text alone may stand nearly anywhere.
  private func hasTellingContent(_ node: Node, _ tokens: [Token]) -> Bool {
    let hasElement = tokens.contains { if case .element = $0 { true } else { false } }
    return tokens.count <= 40 && (hasElement || !tree.attributes(of: node).isEmpty)
  }

  private mutating func fits(_ node: Node, _ elements: [ElementID]) -> Bool {
    choose(among: Array(elements.prefix(6)), for: node) { _ in }.explanation.totalCost == 0
  }

  func foreignWord(for key: NameKey) -> ForeignWord? {
    let name = automaton.name(of: key)
    return grammar.isDocBook ? foreignWords[name.local.lowercased()] : nil
  }

  mutating func foreignWord(of node: Node) -> ForeignWord? {
    let key = key(of: node)
    return foreignWord(for: key)
  }

  /// The elements allowed here whose name comes nearest.
  private mutating func nearElements(to key: NameKey, from state: PatternID) -> [ElementID] {
    let step = Step(pattern: state, taken: key.index)
    if let known = automaton.nearNames[step] { return known }
    let written = automaton.name(of: key).local
    let possible = automaton.elements(from: state)
    let names = possible.map { automaton.name(of: $0).local }
    let nearest = nearestName(to: written, among: names) ?? nearestName(to: written.lowercased(), among: names)
    let found = possible.filter { automaton.name(of: $0).local == nearest }
    automaton.nearNames[step] = found
    return found
  }

  private mutating func rename(
    _ node: Node, to elements: [ElementID], as meant: Meant, _ cost: Int, on way: ContentWalk.Way,
    in content: inout ContentWalk
  ) -> ContentWalk.Way {
    var next = way
    next.skipped = nil
    pay(cost, on: &next)
    content.leave(.finding(.unknownElement(node, meant: meant, at: content.place(way.state))), on: &next)
    if case .foreign(let word) = meant {
      guard word.hasSameContent else {
        examineChildren(of: node, on: &next, in: &content)
        next.state = automaton.state(after: elements[0], from: way.state)
        return next
      }
      next.state = step(node, as: elements, from: way.state, on: &next, in: &content) {
        $0.ignoresAttributes = true
      }
    } else {
      next.state = step(node, as: elements, from: way.state, on: &next, in: &content) { _ in }
    }
    return next
  }

  /// Leaves a child out of account; what is wrong inside it is still said.
  mutating func skip(
    _ node: Node, isKnown: Bool, on way: ContentWalk.Way, in content: inout ContentWalk
  ) -> ContentWalk.Way {
    let place = content.place(way.state)
    if isKnown {
      let name = meantName(of: node)
      let isLate = way.inserted.contains { automaton.patterns[$0].names.contains(name) }
      var next = skip(
        .misplacedElement(node, at: place), isLate ? Cost.late : Cost.skip, on: way, in: &content)
      examine(node, on: &next, in: &content)
      return next
    }
    let meant = foreignWord(for: key(of: node)).map { Meant.foreign($0) }
    var next = skip(.unknownElement(node, meant: meant, at: place), Cost.unknown, on: way, in: &content)
    examineChildren(of: node, on: &next, in: &content)
    return next
  }

  /// An element out of place, by the standard of its own name.
  private mutating func examine(
    _ node: Node, on way: inout ContentWalk.Way, in content: inout ContentWalk
  ) {
    let elements = grammar.elementsByName[meantName(of: node)] ?? []
    guard !elements.isEmpty else {
      way.cost += Cost.near
      if let word = foreignWord(for: key(of: node)) {
        let finding = Finding.unknownElement(node, meant: .foreign(word), at: content.place(.notAllowed))
        content.leave(.finding(finding), on: &way)
      }
      return examineChildren(of: node, on: &way, in: &content)
    }
    let chosen = choose(among: Array(elements.prefix(6)), for: node) { _ in }
    guard chosen.explanation.totalCost > 0 else { return }
    way.cost += chosen.explanation.totalCost
    content.leave(.visit(chosen.visit), on: &way)
  }

  private mutating func examineChildren(
    of node: Node, on way: inout ContentWalk.Way, in content: inout ContentWalk
  ) {
    for child in tree.children(of: node) where tree.kind(of: child) == .element {
      examine(child, on: &way, in: &content)
    }
  }
}

extension Grammar {
  var isDocBook: Bool { namespace == docBookNamespace }
}
