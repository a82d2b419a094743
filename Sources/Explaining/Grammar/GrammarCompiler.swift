import Diagnostics
import LibXML
import XMLReading

let relaxNG = "http://relaxng.org/ns/structure/1.0"

/// Turns the file of a grammar into patterns.
///
/// A reference is followed once and then remembered; the way round, which the standard only allows through an
/// element (§4.19), is cut there: contents of elements wait in a queue.
struct GrammarCompiler {
  typealias Node = XMLTree.NodeID

  let source: SourceDocument
  let tree: XMLTree
  var patterns = Patterns()
  var prefixes: PrefixTable
  /// One for each `<grammar>`: the defines below it by name; several of one name are combined.
  private var scopes: [Node: [String: [Node]]] = [:]
  private var references: [Reference: PatternID] = [:]
  private var open: Set<Reference> = []
  var elementPlaces: [Node: ElementID] = [:]
  var attributePlaces: [Declaration: AttributeID] = [:]
  var waiting: [(node: Node, element: ElementID)] = []

  private struct Reference: Hashable {
    let grammar: Node
    /// Empty for the start.
    let name: String
  }

  init(_ source: SourceDocument) {
    self.source = source
    tree = source.tree
    prefixes = PrefixTable(source)
  }

  mutating func compileAll() throws(UnsupportedGrammar) -> PatternID {
    let start = try compile(tree.root)
    while let next = waiting.popLast() {
      let content = try group(of: next.node, skippingNames: true)
      patterns.elements[Int(next.element.index)].content = content
    }
    return start
  }

  /// The children in RELAX NG's own namespace; all others are annotations (§4.1).
  func parts(of node: Node) -> [Node] {
    tree.children(of: node).filter {
      tree.kind(of: $0) == .element && tree.name(of: $0).namespace == relaxNG
    }
  }

  func local(_ node: Node) -> String { tree.name(of: node).local }

  /// An attribute that holds for everything below: `ns` and `datatypeLibrary` (§4.3, §4.8).
  func inherited(_ attribute: String, at node: Node) -> String {
    var current: Node? = node
    while let here = current {
      if let value = tree.attribute(attribute, of: here) { return value }
      current = tree.parent(of: here)
    }
    return ""
  }

  mutating func compileGrammar(_ node: Node) throws(UnsupportedGrammar) -> PatternID {
    var scope: [String: [Node]] = [:]
    try collect(node, into: &scope)
    scopes[node] = scope
    return try follow(Reference(grammar: node, name: ""))
  }

  private func collect(_ node: Node, into scope: inout [String: [Node]]) throws(UnsupportedGrammar) {
    for part in parts(of: node) {
      switch local(part) {
      case "start": scope["", default: []].append(part)
      case "define": scope[trimmed(tree.attribute("name", of: part) ?? ""), default: []].append(part)
      case "div": try collect(part, into: &scope)
      default: throw UnsupportedGrammar(reason: local(part))
      }
    }
  }

  /// - Parameter levels: how many grammars further out: 0 for `ref`, 1 for `parentRef`.
  mutating func follow(_ name: String, from node: Node, levels: Int) throws(UnsupportedGrammar) -> PatternID {
    var remaining = levels
    var current = tree.parent(of: node)
    while let here = current {
      if scopes[here] != nil {
        if remaining == 0 { return try follow(Reference(grammar: here, name: name)) }
        remaining -= 1
      }
      current = tree.parent(of: here)
    }
    throw UnsupportedGrammar(reason: "ref \(name)")
  }

  private mutating func follow(_ reference: Reference) throws(UnsupportedGrammar) -> PatternID {
    if let known = references[reference] { return known }
    guard let defines = scopes[reference.grammar]?[reference.name], open.insert(reference).inserted else {
      throw UnsupportedGrammar(reason: "ref \(reference.name)")
    }
    var parts: [PatternID] = []
    for define in defines { parts.append(try group(of: define)) }
    open.remove(reference)
    let interleaves = defines.contains { tree.attribute("combine", of: $0) == "interleave" }
    let combined = interleaves ? patterns.interleave(parts) : patterns.choice(parts)
    references[reference] = combined
    return combined
  }
}

func trimmed(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The namespace prefixes of a grammar file.
struct PrefixTable {
  private let source: SourceDocument
  private var declarations: [XMLTree.NodeID: [String: String]] = [:]

  init(_ source: SourceDocument) { self.source = source }

  mutating func namespace(of prefix: String, at node: XMLTree.NodeID) -> String? {
    if prefix == "xml" { return xmlNamespace }
    var current: XMLTree.NodeID? = node
    while let here = current {
      if let found = declared(at: here)["xmlns:" + prefix] { return found }
      current = source.tree.parent(of: here)
    }
    return nil
  }

  private mutating func declared(at node: XMLTree.NodeID) -> [String: String] {
    if let known = declarations[node] { return known }
    var found: [String: String] = [:]
    for place in source.attributePlaces(of: node) where place.declaresNamespace {
      found[place.qualifiedName] = String(decoding: source.file.text[place.value], as: UTF8.self)
    }
    declarations[node] = found
    return found
  }
}
