import LibXML
import XMLReading

/// Walks over an invalid document and finds the fewest mistakes that explain it.
struct Walker {
  typealias Node = XMLTree.NodeID

  let source: SourceDocument
  let tree: XMLTree
  let grammar: Grammar
  var automaton: Automaton
  /// The namespace of the outermost element, where the grammar knows none such: all in it counts as the grammar's.
  let translatedNamespace: String?
  /// How often we may still ask what an element was meant to be by what it holds.
  var guesses = 1000
  /// How many mistakes we still look at from several sides; of those behind them it must do that they are there.
  var attention = 2000
  private var explanations: [Visit: Explanation] = [:]
  private var keys: [XMLTree.NameID: NameKey] = [:]

  init(_ source: SourceDocument, grammar: Grammar) {
    self.source = source
    tree = source.tree
    self.grammar = grammar
    automaton = Automaton(grammar)
    let root = source.tree.name(of: source.tree.root).namespace
    translatedNamespace = grammar.knownNamespaces.contains(root) ? nil : root
  }

  /// Every mistake in the order of the document.
  mutating func findings() -> [Finding] {
    var content = ContentWalk(parent: nil, element: nil, start: grammar.start)
    let whole = explain([.element(tree.root)], of: &content, isTranslated: false)
    guard !automaton.isExhausted else { return [] }
    var found: [Finding] = []
    if translatedNamespace != nil { found.append(.wrongNamespace(tree.root)) }
    collect(whole.events, into: &found)
    var seen: Set<Finding> = []
    return found.filter { seen.insert($0).inserted }
  }

  private mutating func collect(_ events: [Event], into found: inout [Finding]) {
    for event in events {
      switch event {
      case .finding(let finding): found.append(finding)
      case .visit(let visit): collect(explain(visit).events, into: &found)
      }
    }
  }

  mutating func explain(_ visit: Visit) -> Explanation {
    if let known = explanations[visit] { return known }
    if source.standIns[visit.node] != nil { return Explanation() }
    guard !automaton.isExhausted else { return Explanation() }
    let entry = enter(visit)
    var content = ContentWalk(parent: visit.node, element: visit.element, start: entry.state)
    var explanation = explainContent(of: visit, in: &content)
    explanation.ownCost += entry.cost
    explanation.totalCost += entry.cost
    explanation.events = entry.findings.map { .finding($0) } + explanation.events
    explanations[visit] = explanation
    return explanation
  }

  private mutating func explainContent(of visit: Visit, in content: inout ContentWalk) -> Explanation {
    let tokens = tokens(in: visit.node)
    let hasElements = tokens.contains { if case .element = $0 { true } else { false } }
    if automaton.patterns.hasValues(content.start), !hasElements {
      if automaton.accepts(tree.textContent(of: visit.node), content.start) { return Explanation() }
      let finding = Finding.wrongContent(visit.node, expected: content.start)
      return Explanation(ownCost: Cost.attribute, totalCost: Cost.attribute, events: [.finding(finding)])
    }
    return explain(tokens, of: &content, isTranslated: visit.isTranslated)
  }

  func tokens(in node: Node) -> [Token] {
    var tokens: [Token] = []
    for child in tree.children(of: node) {
      switch tree.kind(of: child) {
      case .element: tokens.append(.element(child))
      case .processingInstruction: break
      case .text:
        guard tree.utf8(of: child).contains(where: { $0 > 0x20 }) else { continue }
        if case .text(let first, _)? = tokens.last {
          tokens[tokens.count - 1] = .text(first, through: child)
        } else {
          tokens.append(.text(child, through: child))
        }
      }
    }
    return tokens
  }

  /// The name that an element has, or would have in the right namespace.
  mutating func key(of node: Node) -> NameKey {
    if let name = source.standIns[node] { return automaton.key(of: name) }
    let id = tree.nameID(of: node)
    if let known = keys[id] { return known }
    var name = tree.name(of: node)
    if name.namespace == translatedNamespace { name = translated(name) }
    let key = automaton.key(of: name)
    keys[id] = key
    return key
  }

  /// The name behind the key. Its two steps are parted here for a reason: the second has to see what the first adds.
  mutating func meantName(of node: Node) -> XMLTree.Name {
    let key = key(of: node)
    return automaton.name(of: key)
  }

  func translated(_ name: XMLTree.Name) -> XMLTree.Name {
    XMLTree.Name(namespace: grammar.namespace, local: name.local)
  }
}
