import Diagnostics
import LibXML
import XMLReading

/// Nobody looks for a place further off.
private let mostSiblings = 1000

/// Where else an element would be right.
extension Wording {
  /// The container right before the element, or the last one in that, at whose end it would be right. One that holds
  /// text takes nearly everything, which says nothing about what the author meant.
  ///
  /// - Returns: it, and the state at its end.
  mutating func openContainer(for node: Node, in place: Place) -> (node: Node, end: PatternID)? {
    let before = siblings(before: node, in: place)
    guard before.count < mostSiblings, let last = before.last(where: \.accepted) else { return nil }
    var inner: Contained? = last.elements.first.map { Contained(node: last.sibling, element: $0) }
    while let container = inner, source.standIns[container.node] == nil {
      let end = walkThrough(container)
      let isOpen = walker.accepts(.element(node), from: end.state) && !allowsText(end.state)
      if isOpen, hasEndTag(container.node) { return (container.node, end.state) }
      inner = end.last
    }
    return nil
  }

  private struct Contained {
    let node: Node
    let element: ElementID
  }

  /// What could come behind the content of an element, and the child that ends it.
  private mutating func walkThrough(_ container: Contained) -> (state: PatternID, last: Contained?) {
    var state = walker.enter(Visit(node: container.node, element: container.element)).state
    var last: Contained?
    for token in walker.tokens(in: container.node) where walker.accepts(token, from: state) {
      switch token {
      case .text:
        state = walker.automaton.state(afterTextFrom: state)
        last = nil
      case .element(let child):
        let named = walker.automaton.elements(named: walker.key(of: child), from: state)
        state = walker.automaton.state(afterAny: named, from: state)
        last = Contained(node: child, element: named[0])
      }
    }
    return (state, last)
  }

  /// The last sibling before which the element would be right, if those before it are so.
  mutating func earlierPlace(for node: Node, in place: Place) -> Node? {
    let before = siblings(before: node, in: place)
    let reachable = before.prefix((before.firstIndex { !$0.accepted } ?? before.count) + 1)
    return reachable.last(where: \.takesElement)?.sibling
  }

  /// The next sibling, if the element would be right behind it.
  mutating func laterPlace(for node: Node, in place: Place) -> Node? {
    guard let parent = place.parent else { return nil }
    let next = tree.children(of: parent).first { $0 > node && tree.kind(of: $0) == .element }
    guard let next else { return nil }
    let named = walker.automaton.elements(named: walker.key(of: next), from: place.state)
    let behind = walker.automaton.state(afterAny: named, from: place.state)
    return walker.accepts(.element(node), from: behind) ? next : nil
  }

  /// An earlier sibling of the same name that took the only place there is. Before it there may be room, but for one
  /// of the two only.
  mutating func twin(of node: Node, in place: Place) -> Node? {
    let before = siblings(before: node, in: place)
    guard let twin = before.last(where: { tree.nameID(of: $0.sibling) == tree.nameID(of: node) }), twin.accepted,
      !before.contains(where: { $0.takesElement && $0.sibling > twin.sibling && $0.accepted })
    else { return nil }
    return twin.sibling
  }

  private struct Earlier {
    let sibling: Node
    /// Whether the element in question could stand before this sibling.
    let takesElement: Bool
    /// What the sibling is taken for; nothing where it is wrong itself.
    let elements: [ElementID]
    var accepted: Bool { !elements.isEmpty }
  }

  private mutating func siblings(before node: Node, in place: Place) -> [Earlier] {
    guard let parent = place.parent, let element = place.element else { return [] }
    var state = walker.enter(Visit(node: parent, element: element)).state
    let key = walker.key(of: node)
    var found: [Earlier] = []
    for sibling in tree.children(of: parent) where tree.kind(of: sibling) == .element {
      guard sibling < node, found.count < mostSiblings else { break }
      let taken = walker.automaton.elements(named: key, from: state)
      let behind = walker.automaton.state(afterAny: taken, from: state)
      let named = walker.automaton.elements(named: walker.key(of: sibling), from: state)
      let fitsBehind = walker.accepts(.element(sibling), from: behind)
      found.append(Earlier(sibling: sibling, takesElement: fitsBehind, elements: named))
      if !named.isEmpty { state = walker.automaton.state(afterAny: named, from: state) }
    }
    return found
  }
}
