import Diagnostics
import LibXML

extension Walker {
  /// What is left of an element's pattern behind its start tag, and what is wrong with that tag.
  struct Entry {
    var state: PatternID
    var cost = 0
    var findings: [Finding] = []
  }

  mutating func enter(_ visit: Visit) -> Entry {
    var entry = Entry(state: automaton.patterns[visit.element].content)
    let start = entry.state
    if !visit.ignoresAttributes {
      for (index, attribute) in tree.attributes(of: visit.node).enumerated() {
        take(attribute.name, attribute.value, index, of: visit.node, start: start, entry: &entry)
      }
    }
    close(&entry, visit)
    return entry
  }

  private mutating func take(
    _ name: XMLTree.Name, _ value: String, _ index: Int, of node: Node, start: PatternID, entry: inout Entry
  ) {
    let key = automaton.key(of: name)
    let named = automaton.attributes(named: key, in: entry.state)
    let fitting = named.filter { automaton.accepts(value, automaton.patterns[$0].content) }
    if !fitting.isEmpty {
      entry.state = automaton.state(afterAny: fitting, in: entry.state)
      return
    }
    entry.cost += Cost.attribute
    let everywhere = automaton.attributes(named: key, in: start)
    if everywhere.contains(where: { automaton.accepts(value, automaton.patterns[$0].content) }) {
      let rival = rival(of: key, before: index, of: node, start: start)
      entry.findings.append(.conflictingAttribute(node, index, with: rival))
    } else if !everywhere.isEmpty {
      entry.findings.append(.wrongValue(node, index, expected: everywhere))
      if !named.isEmpty { entry.state = automaton.state(afterAny: named, in: entry.state) }
    } else {
      takeUnknown(name, index, of: node, entry: &entry)
    }
  }

  /// The attribute before it that leaves no room for this one.
  private mutating func rival(of key: NameKey, before index: Int, of node: Node, start: PatternID) -> Int? {
    for (other, attribute) in tree.attributes(of: node).prefix(100).enumerated() where other < index {
      let otherKey = automaton.key(of: attribute.name)
      let fitting = automaton.attributes(named: otherKey, in: start).filter {
        automaton.accepts(attribute.value, automaton.patterns[$0].content)
      }
      guard !fitting.isEmpty else { continue }
      let behind = automaton.state(afterAny: fitting, in: start)
      if automaton.attributes(named: key, in: behind).isEmpty { return other }
    }
    return nil
  }

  /// An attribute that this element does not have: the nearest one that it does have takes its place.
  private mutating func takeUnknown(
    _ name: XMLTree.Name, _ index: Int, of node: Node, entry: inout Entry
  ) {
    guard attention > 0, index < 100 else {
      entry.findings.append(.unknownAttribute(node, index, meant: nil, allowed: []))
      return
    }
    attention -= 1
    let possible = automaton.attributes(in: entry.state)
    let present = Set(tree.attributes(of: node).prefix(100).map(\.name))
    let names = possible.flatMap { automaton.patterns[$0].names.names }.filter { !present.contains($0) }
    let meant = meantAttribute(by: name, among: names)
    entry.findings.append(.unknownAttribute(node, index, meant: meant, allowed: names))
    guard let meant else { return }
    let taken = automaton.attributes(named: automaton.key(of: meant), in: entry.state)
    if !taken.isEmpty { entry.state = automaton.state(afterAny: taken, in: entry.state) }
  }

  private func meantAttribute(by name: XMLTree.Name, among names: [XMLTree.Name]) -> XMLTree.Name? {
    for word in foreignAttributes[name.local] ?? [] {
      if let found = names.first(where: { shownName(ofAttribute: $0) == word }) { return found }
    }
    let shown = names.map { shownName(ofAttribute: $0) }
    // `Xml:ID` and `xlink:HREF` are meant as well as `id` and `href`.
    let written = shownName(ofAttribute: name)
    let nearest =
      nearestName(to: written, among: shown)
      ?? nearestName(to: written.lowercased(), among: shown)
      ?? nearestName(to: name.local, among: names.map(\.local))
    return names.first { shownName(ofAttribute: $0) == nearest || $0.local == nearest }
  }

  private mutating func close(_ entry: inout Entry, _ visit: Visit) {
    let closed = automaton.closing(entry.state)
    guard closed == .notAllowed, entry.state != .notAllowed else {
      entry.state = closed
      return
    }
    guard let missing = automaton.missingAttributes(of: entry.state), !missing.isEmpty else {
      entry.state = closed
      return
    }
    for attribute in missing { entry.state = automaton.state(after: attribute, in: entry.state) }
    entry.state = automaton.closing(entry.state)
    guard !visit.ignoresAttributes else { return }
    entry.cost += Cost.attribute
    entry.findings.append(.missingAttributes(visit.node, missing))
  }
}
