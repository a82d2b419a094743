import LibXML

/// Findings that are one mistake become one.
extension Wording {
  mutating func withoutConsequences(of findings: [Finding]) -> [Finding] {
    withoutFound(withoutFollowers(withoutCompanions(findings)))
  }

  /// What is missing in an element and what is too much in it, if it is the same, only stands in the wrong place: that
  /// is told, and not that something is missing.
  private mutating func withoutFound(_ findings: [Finding]) -> [Finding] {
    var misplaced: [Node: Set<String>] = [:]
    for finding in findings {
      guard let (name, place) = misplacedName(finding), let parent = place.parent else { continue }
      misplaced[parent, default: []].insert(name)
      guard case .misplacedElement(let node, _) = finding, case .earlierEnd = knownRemedy(for: node, in: place),
        let outer = tree.parent(of: parent)
      else { continue }
      misplaced[outer, default: []].insert(name)
    }
    return findings.filter { finding in
      guard case .missingElement(let missing, _, let place) = finding, missing.elements.count == 1,
        let parent = place.parent, let names = misplaced[parent]
      else { return true }
      return !missing.elements[0].contains { names.contains(walker.automaton.name(of: $0).local) }
    }
  }

  /// Elements that one end tag in another place would put right are told at the first of them.
  private mutating func withoutFollowers(_ findings: [Finding]) -> [Finding] {
    var followers: Set<Node> = []
    for finding in findings {
      guard case .misplacedElement(let node, let place) = finding, !followers.contains(node) else { continue }
      switch knownRemedy(for: node, in: place) {
      case .longer(let container): followers.formUnion(container.run.dropFirst())
      case .earlierEnd(let late): followers.formUnion(self.followers(of: late))
      case .before, .instead, .behind, .elsewhere, nil: break
      }
    }
    return findings.filter { finding in
      guard case .misplacedElement(let node, _) = finding else { return true }
      return !followers.contains(node)
    }
  }

  private func followers(of late: LateEnd) -> [Node] {
    guard case .restBehind = late.form else { return [] }
    return late.rest.dropFirst().compactMap { if case .element(let node) = $0 { node } else { nil } }
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
