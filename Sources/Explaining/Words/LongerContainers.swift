import Diagnostics
import LibXML
import XMLReading

/// Something that ended too early: what follows it belongs at its end.
struct LongerContainer {
  /// The container, and what it ends together with, from the innermost on.
  let ends: [XMLTree.NodeID]
  /// The siblings that belong inside.
  let run: [XMLTree.NodeID]
}

extension Wording {
  mutating func longerContainer(for node: Node, in place: Place) -> LongerContainer? {
    guard let parent = place.parent, let open = openContainer(for: node, in: place) else { return nil }
    var ends = [open.node]
    while let holder = ends.last.flatMap({ tree.parent(of: $0) }), holder != parent { ends.append(holder) }
    return LongerContainer(ends: ends, run: run(from: node, at: open.end, place))
  }

  /// The element and those behind it that would be right inside the container, and are not where they stand.
  private mutating func run(from node: Node, at end: PatternID, _ place: Place) -> [Node] {
    guard let parent = place.parent else { return [node] }
    var run: [Node] = []
    var state = end
    for token in walker.tokens(in: parent) {
      guard case .element(let sibling) = token else {
        if run.isEmpty { continue }
        break
      }
      if sibling < node { continue }
      guard run.isEmpty || !walker.accepts(token, from: place.state),
        let next = walker.state(behind: [token], from: state)
      else { break }
      state = next
      run.append(sibling)
    }
    return run.isEmpty ? [node] : run
  }

  func isSection(_ node: Node) -> Bool { tree.name(of: node).local == "section" }

  /// Behind a section comes no text of the chapter: the section ended too early, or a new one begins.
  mutating func containerHint(_ node: Node, _ longer: LongerContainer, _ place: Place) -> Message {
    let ends = endTags(longer.ends)
    let last = close(longer.run.last ?? node)
    let container = longer.ends[0]
    let other =
      isSection(container) && walker.accepts(.element(container), from: place.state)
      ? Message(
        dutch: ", of zet er een nieuwe \(tag(container)) met een <title> omheen.",
        english: ", or put a new \(tag(container)) with a <title> around it.")
      : Message(dutch: ".", english: ".")
    return Message(
      dutch: "Zet \(ends.dutch) achter \(last.dutch)", english: "Put \(ends.english) behind \(last.english)") + other
  }

  /// `</section> van regel 10 en 11`.
  private func endTags(_ nodes: [Node]) -> Message {
    let isAlike = nodes.allSatisfy { end($0) == end(nodes[0]) }
    guard isAlike, nodes.count > 1 else {
      let all = nodes.map { close($0) }
      return Message(dutch: joined(all.map(\.dutch), "en"), english: joined(all.map(\.english), "and"))
    }
    let lines = nodes.map { String(endLine(of: $0)) }
    return Message(
      dutch: "\(end(nodes[0])) van regel \(joined(lines, "en"))",
      english: "\(end(nodes[0])) of lines \(joined(lines, "and"))")
  }
}
