import LibXML

extension GrammarCompiler {
  mutating func compile(_ node: Node) throws(UnsupportedGrammar) -> PatternID {
    switch local(node) {
    case "grammar": return try compileGrammar(node)
    case "ref": return try follow(trimmed(tree.attribute("name", of: node) ?? ""), from: node, levels: 0)
    case "parentRef": return try follow(trimmed(tree.attribute("name", of: node) ?? ""), from: node, levels: 1)
    case "empty": return .empty
    case "notAllowed": return .notAllowed
    case "text": return .text
    case "group", "div": return try group(of: node)
    case "choice": return patterns.choice(try all(of: node))
    case "interleave": return patterns.interleave(try all(of: node))
    case "mixed": return patterns.interleave([.text, try group(of: node)])
    case "optional": return patterns.optional(try group(of: node))
    case "zeroOrMore": return patterns.zeroOrMore(try group(of: node))
    case "oneOrMore": return patterns.oneOrMore(try group(of: node))
    case "list": return patterns.add(.list(try group(of: node)))
    case "element": return try element(node)
    case "attribute": return try attribute(node)
    case "value": return value(node)
    case "data": return try data(node)
    default: throw UnsupportedGrammar(reason: local(node))
    }
  }

  /// What a node holds, one after the other.
  mutating func group(of node: Node, skippingNames: Bool = false) throws(UnsupportedGrammar) -> PatternID {
    let hasNameChild = skippingNames && tree.attribute("name", of: node) == nil
    var content = PatternID.empty
    for part in parts(of: node).dropFirst(hasNameChild ? 1 : 0).reversed() {
      content = patterns.group(try compile(part), content)
    }
    return content
  }

  private mutating func all(of node: Node) throws(UnsupportedGrammar) -> [PatternID] {
    var compiled: [PatternID] = []
    for part in parts(of: node) { compiled.append(try compile(part)) }
    return compiled
  }

  private mutating func element(_ node: Node) throws(UnsupportedGrammar) -> PatternID {
    if let known = elementPlaces[node] { return patterns.add(.element(known)) }
    let id = ElementID(index: Int32(patterns.elements.count))
    elementPlaces[node] = id
    patterns.elements.append(Declaration(names: try names(of: node, isAttribute: false), content: .notAllowed))
    waiting.append((node, id))
    return patterns.add(.element(id))
  }

  private mutating func attribute(_ node: Node) throws(UnsupportedGrammar) -> PatternID {
    let names = try names(of: node, isAttribute: true)
    let holdsOnlyName = parts(of: node).count == (tree.attribute("name", of: node) == nil ? 1 : 0)
    let content = holdsOnlyName ? .text : try group(of: node, skippingNames: true)
    let declaration = Declaration(names: names, content: content)
    // Equal ones, such as `role`, which each element has, become one pattern.
    if let known = attributePlaces[declaration] { return patterns.add(.attribute(known)) }
    let id = AttributeID(index: Int32(patterns.attributes.count))
    patterns.attributes.append(declaration)
    attributePlaces[declaration] = id
    return patterns.add(.attribute(id))
  }

  private mutating func value(_ node: Node) -> PatternID {
    let text = tree.textContent(of: node)
    // Without a type it is a token (§4.4).
    let isExact = tree.attribute("type", of: node).map(trimmed) == "string"
    return patterns.add(.value(isExact ? text : trimmed(text), isExact: isExact))
  }

  private mutating func data(_ node: Node) throws(UnsupportedGrammar) -> PatternID {
    let library = inherited("datatypeLibrary", at: node)
    guard library.isEmpty || library == "http://www.w3.org/2001/XMLSchema-datatypes" else {
      throw UnsupportedGrammar(reason: library)
    }
    var parameters: [Datatype.Parameter] = []
    var except: PatternID?
    for part in parts(of: node) {
      if local(part) == "param" {
        let name = trimmed(tree.attribute("name", of: part) ?? "")
        parameters.append(.init(name: name, value: tree.textContent(of: part)))
      } else {
        except = patterns.choice(try all(of: part))
      }
    }
    let type = Datatype(name: trimmed(tree.attribute("type", of: node) ?? ""), parameters: parameters)
    return patterns.add(.data(type, except: except))
  }

  private mutating func names(of node: Node, isAttribute: Bool) throws(UnsupportedGrammar) -> NameClass {
    if let written = tree.attribute("name", of: node) {
      let namespace = isAttribute ? tree.attribute("ns", of: node) ?? "" : inherited("ns", at: node)
      return try name(trimmed(written), namespace: namespace, at: node)
    }
    guard let first = parts(of: node).first else { throw UnsupportedGrammar(reason: "no name") }
    return try nameClass(first)
  }

  private mutating func nameClass(_ node: Node) throws(UnsupportedGrammar) -> NameClass {
    switch local(node) {
    case "name":
      return try name(trimmed(tree.textContent(of: node)), namespace: inherited("ns", at: node), at: node)
    case "anyName": return .any(except: try except(of: node))
    case "nsName": return .namespace(inherited("ns", at: node), except: try except(of: node))
    case "choice": return .choice(try nameClasses(of: node))
    default: throw UnsupportedGrammar(reason: local(node))
    }
  }

  private mutating func nameClasses(of node: Node) throws(UnsupportedGrammar) -> [NameClass] {
    var classes: [NameClass] = []
    for part in parts(of: node) { classes.append(try nameClass(part)) }
    return classes
  }

  private mutating func except(of node: Node) throws(UnsupportedGrammar) -> NameClass? {
    guard let except = parts(of: node).first else { return nil }
    return .choice(try nameClasses(of: except))
  }

  private mutating func name(
    _ written: String, namespace: String, at node: Node
  ) throws(UnsupportedGrammar) -> NameClass {
    guard let colon = written.firstIndex(of: ":") else {
      return .name(XMLTree.Name(namespace: namespace, local: written))
    }
    let prefix = String(written[..<colon])
    guard let bound = prefixes.namespace(of: prefix, at: node) else { throw UnsupportedGrammar(reason: written) }
    return .name(XMLTree.Name(namespace: bound, local: String(written[written.index(after: colon)...])))
  }
}
