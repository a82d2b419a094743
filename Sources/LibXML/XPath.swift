import CLibXML2

/// An XPath expression that is none, or that asks for something else than elements.
package enum XPathProblem: Error, Equatable, Sendable {
  /// It cannot be read from this character on, counted from 0.
  case syntax(at: Int)
  case unknownPrefix, unknownFunction
  /// More work than anybody waits for.
  case tooMuch
  case noElements

  /// - Parameter code: one of libxml2's `XML_XPATH_…`.
  fileprivate init(_ code: Int32, at offset: Int32) {
    switch code - Int32(XML_XPATH_EXPRESSION_OK.rawValue) {
    case 9: self = .unknownFunction
    case 19: self = .unknownPrefix
    case 15, 24, 25: self = .tooMuch
    default: self = .syntax(at: Int(offset))
    }
  }
}

extension XMLDocument {
  /// The elements that an XPath 1.0 expression selects, in document order, as the document's ``makeTree()`` numbers
  /// them.
  ///
  /// - Parameter namespaces: what prefixes in the expression stand for.
  package func elements(
    selectedBy expression: String, namespaces: [String: String]
  ) throws(XPathProblem) -> [XMLTree.NodeID] {
    initializeLibXML()
    guard let context = xmlXPathNewContext(pointer) else { throw .tooMuch }
    defer { xmlXPathFreeContext(context) }
    let collector = XPathCollector()
    context.pointee.userData = Unmanaged.passUnretained(collector).toOpaque()
    context.pointee.error = { data, error in
      guard let data, let error else { return }
      Unmanaged<XPathCollector>.fromOpaque(data).takeUnretainedValue().add(error.pointee)
    }
    // An expression of a few characters can ask for more steps than anybody waits for.
    context.pointee.opLimit = 10_000_000
    for (prefix, address) in namespaces { xmlXPathRegisterNs(context, prefix, address) }
    let found = xmlXPathEvalExpression(expression, context)
    defer { xmlXPathFreeObject(found) }
    withExtendedLifetime(collector) {}
    guard let found, found.pointee.type == XPATH_NODESET else {
      throw collector.problem ?? .noElements
    }
    return try numbers(of: found.pointee.nodesetval)
  }

  private func numbers(of set: xmlNodeSetPtr?) throws(XPathProblem) -> [XMLTree.NodeID] {
    guard let set, set.pointee.nodeNr > 0, let nodes = set.pointee.nodeTab else { return [] }
    var wanted: Set<xmlNodePtr> = []
    for index in 0..<Int(set.pointee.nodeNr) {
      guard let node = nodes[index], node.pointee.type == XML_ELEMENT_NODE else { throw .noElements }
      wanted.insert(node)
    }
    var numbering = Numbering(wanted: wanted)
    numbering.visit(siblingsFrom: pointer.pointee.children)
    return numbering.found
  }
}

private final class XPathCollector {
  var problem: XPathProblem?

  func add(_ error: xmlError) { problem = problem ?? XPathProblem(error.code, at: error.int1) }
}

/// Counts nodes as `Flattening` does.
private struct Numbering {
  let wanted: Set<xmlNodePtr>
  private var count: Int32 = 0
  private(set) var found: [XMLTree.NodeID] = []

  init(wanted: Set<xmlNodePtr>) { self.wanted = wanted }

  mutating func visit(siblingsFrom first: xmlNodePtr?) {
    var next = first
    while let node = next {
      next = node.pointee.next
      switch node.pointee.type {
      case XML_ELEMENT_NODE:
        if wanted.contains(node) { found.append(XMLTree.NodeID(index: count)) }
        count += 1
        visit(siblingsFrom: node.pointee.children)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: if node.pointee.content != nil { count += 1 }
      case XML_PI_NODE: count += 1
      default: break
      }
    }
  }
}
