import LibXML

extension Walker {
  /// Two findings that are one mistake become one: what is missing in an element and what is too much in it, if it is
  /// the same, only stands in the wrong order.
  func joined(_ findings: [Finding]) -> [Finding] {
    var misplaced: [Node: Set<String>] = [:]
    for finding in findings {
      guard let (name, place) = misplacedName(finding), let parent = place.parent else { continue }
      misplaced[parent, default: []].insert(name)
    }
    return findings.filter { finding in
      guard case .missingElement(let missing, _, let place) = finding, missing.elements.count == 1,
        let parent = place.parent, let names = misplaced[parent]
      else { return true }
      return !missing.elements[0].contains { names.contains(automaton.name(of: $0).local) }
    }
  }

  /// What stands, or was meant to stand, where it may not.
  private func misplacedName(_ finding: Finding) -> (String, Place)? {
    switch finding {
    case .misplacedElement(let node, let place): return (tree.name(of: node).local, place)
    case .unknownElement(_, .foreign(let word), let place): return (word.element, place)
    case .unknownElement, .bareElement, .missingElement, .strayText, .wrongNamespace, .wrongContent,
      .unknownAttribute, .conflictingAttribute, .wrongValue, .missingAttributes:
      return nil
    }
  }
}
