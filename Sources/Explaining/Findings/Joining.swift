import LibXML

extension Walker {
  /// Two findings that are one mistake become one: what is missing in an element and what is too much in it, if it is
  /// the same, only stands in the wrong order.
  func joined(_ findings: [Finding]) -> [Finding] {
    var misplaced: [Node: Set<XMLTree.NameID>] = [:]
    for case .misplacedElement(let node, let place) in findings {
      guard let parent = place.parent else { continue }
      misplaced[parent, default: []].insert(tree.nameID(of: node))
    }
    return findings.filter { finding in
      guard case .missingElement(let missing, _, let place) = finding, missing.elements.count == 1,
        let parent = place.parent, let names = misplaced[parent]
      else { return true }
      return !names.contains { id in
        missing.elements[0].contains { automaton.name(of: $0).local == tree.names[Int(id)].local }
      }
    }
  }
}
