import Diagnostics
import LibXML
import XMLReading

/// Puts findings into words and places.
struct Wording {
  let source: SourceDocument
  let tree: XMLTree
  let grammar: Grammar
  var walker: Walker
  /// What is mended together with a foreign element, and told there (see ``withoutCompanions(_:)``).
  var companions: [XMLTree.NodeID: [XMLTree.NodeID]] = [:]
  var remedies: [XMLTree.NodeID: Remedy] = [:]
  private var holders: [XMLTree.Name: [XMLTree.Name]]?

  init(_ walker: Walker) {
    source = walker.source
    tree = walker.tree
    grammar = walker.grammar
    self.walker = walker
  }

  mutating func diagnostic(for finding: Finding) -> Diagnostic {
    switch finding {
    case .unknownElement(let node, let meant, let place): unknownElement(node, meant, place)
    case .misplacedElement(let node, let place): misplacedElement(node, place)
    case .bareElement(let node, let wrapper, let place): bareElement(node, wrapper, place)
    case .missingElement(let missing, let before, let place): missingElement(missing, before, place)
    case .strayText(let first, let last, let wrapper, let place): strayText(first, last, wrapper, place)
    case .wrongNamespace(let node): wrongNamespace(node)
    case .wrongContent(let node, let expected): wrongContent(node, expected)
    case .unknownAttribute(let node, let index, let meant, let allowed):
      unknownAttribute(node, index, meant, allowed)
    case .conflictingAttribute(let node, let index, let rival): conflictingAttribute(node, index, rival)
    case .wrongValue(let node, let index, let expected): wrongValue(node, index, expected)
    case .missingAttributes(let node, let missing): missingAttributes(node, missing)
    }
  }
}

extension Wording {
  typealias Node = XMLTree.NodeID

  /// An element's tag as the author wrote it, prefix included.
  func tag(_ node: Node) -> String {
    let bytes = source.file.text[tree.startTag(of: node)].dropFirst()
    let written = bytes.prefix { !isTagNameEnd($0) }
    let local = tree.name(of: node).local
    let name = String(decoding: written, as: UTF8.self)
    return "<\(name.hasSuffix(local) ? name : local)>"
  }

  private func isTagNameEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  func tag(_ element: ElementID) -> String { "<\(shownName(ofElement: walker.automaton.name(of: element)))>" }

  func line(of node: Node) -> Int { source.range(of: node).start.line }

  /// The names of elements as a short list, the likeliest first.
  func list(_ names: [XMLTree.Name], at most: Int = 8) -> [String] {
    var seen: Set<String> = []
    let sorted = names.filter { $0.local != "*" }.sorted {
      (commonness(of: $0), $0.local) < (commonness(of: $1), $1.local)
    }
    return sorted.map { "<\(shownName(ofElement: $0))>" }.filter { seen.insert($0).inserted }.prefix(most).map { $0 }
  }

  /// What may come in a state.
  mutating func allowed(in state: PatternID, at most: Int = 8) -> [String] {
    let elements = walker.automaton.elements(from: state)
    return list(elements.map { walker.automaton.name(of: $0) }, at: most)
  }

  mutating func allowsText(_ state: PatternID) -> Bool {
    walker.automaton.state(afterTextFrom: state) != .notAllowed
  }

  /// The elements that may hold one of that name.
  mutating func holders(of name: XMLTree.Name, at most: Int = 5) -> [String] {
    if holders == nil { holders = allHolders() }
    return list((holders?[name] ?? []).filter { $0.namespace == grammar.namespace }, at: most)
  }

  private mutating func allHolders() -> [XMLTree.Name: [XMLTree.Name]] {
    var found: [XMLTree.Name: [XMLTree.Name]] = [:]
    for declaration in grammar.patterns.elements {
      var seen: Set<PatternID> = []
      for element in leaves(of: declaration.content, seen: &seen) {
        for name in grammar.patterns[element].names.names {
          found[name, default: []] += declaration.names.names
        }
      }
    }
    return found
  }

  private func leaves(of pattern: PatternID, seen: inout Set<PatternID>) -> [ElementID] {
    guard seen.insert(pattern).inserted else { return [] }
    switch grammar.patterns[pattern] {
    case .element(let element): return [element]
    case .choice(let parts), .interleave(let parts): return parts.flatMap { leaves(of: $0, seen: &seen) }
    case .group(let first, let rest): return leaves(of: first, seen: &seen) + leaves(of: rest, seen: &seen)
    case .oneOrMore(let part): return leaves(of: part, seen: &seen)
    case .notAllowed, .empty, .text, .attribute, .data, .value, .list: return []
    }
  }
}

/// `a`, `a of b`, `a, b of c`.
func joined(_ words: [String], _ last: String) -> String {
  guard words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) " + (words.last ?? "")
}
