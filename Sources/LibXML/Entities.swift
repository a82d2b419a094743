import CLibXML2

extension XMLDocument {
  /// Replaces every reference to an internal general entity by its content, so that neither the grammar nor the
  /// reader has to know of entities.
  ///
  /// The content gets the position of the reference: that is the place the author can look at. libxml2's guard
  /// bounded the expansion while it parsed, and the budget here bounds what a document may still make of it.
  ///
  /// - Returns: the references that lead nowhere: undeclared or external entities, or too much content.
  func substituteEntities() -> [ParseProblem] {
    guard pointer.pointee.intSubset != nil, let root = xmlDocGetRootElement(pointer) else {
      return []
    }
    var substitution = EntitySubstitution(document: pointer)
    substitution.visit(root, depth: 1)
    return substitution.problems
  }
}

private struct EntitySubstitution {
  let document: xmlDocPtr
  var problems: [ParseProblem] = []
  /// Nodes that references may still add to the document, and bytes: libxml2's guard counts each entity once.
  var budget = 1_000_000
  var byteBudget = 10_000_000
  /// Once is enough: each of a thousand further references would be too much too.
  private var hasReportedGrowth = false
  /// libxml2's own limit (`xmlParserMaxDepth`) counts what stands in the file, not what entities add.
  let deepest = 256

  init(document: xmlDocPtr) { self.document = document }

  mutating func visit(_ element: xmlNodePtr, depth: Int) {
    flattenAttributes(of: element)
    var next = element.pointee.children
    while let node = next {
      if node.pointee.type == XML_ENTITY_REF_NODE {
        next = replace(node, depth: depth)
      } else {
        if node.pointee.type == XML_ELEMENT_NODE { visit(node, depth: depth + 1) }
        next = node.pointee.next
      }
    }
  }

  /// Puts the entity's content where the reference stands.
  ///
  /// - Returns: the node to go on with: the first one put in, so that references inside it are seen too.
  private mutating func replace(_ reference: xmlNodePtr, depth: Int) -> xmlNodePtr? {
    let after = reference.pointee.next
    let offsets = SourceOffsets(of: reference)
    guard let entity = xmlGetDocEntity(document, reference.pointee.name),
      entity.pointee.etype == XML_INTERNAL_GENERAL_ENTITY
    else {
      report(
        reference, .undeclaredEntity, "is not declared in the document itself",
        offsets)
      return after
    }
    byteBudget -= Int(entity.pointee.length)
    guard depth < deepest, budget > 0, byteBudget > 0 else {
      reportGrowth("Entity '\(string(reference.pointee.name))' expands to too much", at: Int(offsets.end))
      return after
    }
    var first: xmlNodePtr?
    var child = entity.pointee.children
    let namespace = reference.pointee.parent.flatMap { xmlSearchNs(document, $0, nil) }
    while let original = child {
      if let copy = xmlDocCopyNode(original, document, 1) {
        place(copy, offsets)
        if let namespace { adopt(copy, into: namespace) }
        insert(copy, before: reference)
        if first == nil { first = copy }
      }
      child = original.pointee.next
    }
    xmlUnlinkNode(reference)
    xmlFreeNode(reference)
    return first ?? after
  }

  /// Not `xmlAddPrevSibling`: that joins texts, and a thousand references in a row would be copied a thousand times.
  private func insert(_ node: xmlNodePtr, before reference: xmlNodePtr) {
    node.pointee.parent = reference.pointee.parent
    node.pointee.prev = reference.pointee.prev
    node.pointee.next = reference
    reference.pointee.prev?.pointee.next = node
    reference.pointee.prev = node
    if let parent = node.pointee.parent, parent.pointee.children == reference {
      parent.pointee.children = node
    }
  }

  private mutating func place(_ node: xmlNodePtr, _ offsets: SourceOffsets) {
    budget -= 1
    offsets.store(in: node)
    guard node.pointee.type == XML_ELEMENT_NODE else { return }
    var child = node.pointee.children
    while let node = child {
      place(node, offsets)
      child = node.pointee.next
    }
  }

  /// Elements without a prefix belong to the default namespace of the place where the entity is used (Namespaces in
  /// XML 1.0 §6.2); libxml2 parsed them where there is none.
  private func adopt(_ node: xmlNodePtr, into namespace: xmlNsPtr) {
    guard node.pointee.type == XML_ELEMENT_NODE else { return }
    if node.pointee.ns == nil { xmlSetNs(node, namespace) }
    guard node.pointee.ns == namespace else { return }
    var child = node.pointee.children
    while let node = child {
      adopt(node, into: namespace)
      child = node.pointee.next
    }
  }

  /// Attribute values with references become plain values (XML 1.0 §3.3.3).
  private mutating func flattenAttributes(of element: xmlNodePtr) {
    var next = element.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      guard let children = attribute.pointee.children,
        children.pointee.next != nil
          || children.pointee.type == XML_ENTITY_REF_NODE
      else { continue }
      spend(on: children)
      guard byteBudget > 0 else {
        return reportGrowth("An attribute expands to too much", at: Int(SourceOffsets(of: element).startTagEnd))
      }
      let value = xmlNodeListGetString(document, children, 1)
      xmlFreeNodeList(children)
      let text = xmlNewDocText(document, value)
      text?.pointee.parent = UnsafeMutableRawPointer(attribute).assumingMemoryBound(
        to: xmlNode.self)
      attribute.pointee.children = text
      attribute.pointee.last = text
      boekbouw_xml_free(value)
    }
  }

  /// Takes what a value with references comes to from the budget, before it is made.
  private mutating func spend(on nodes: xmlNodePtr?) {
    var next = nodes
    while let node = next, byteBudget > 0 {
      if node.pointee.type == XML_ENTITY_REF_NODE, let entity = xmlGetDocEntity(document, node.pointee.name) {
        byteBudget -= Int(entity.pointee.length)
        spend(on: entity.pointee.children)
      }
      next = node.pointee.next
    }
  }

  private mutating func reportGrowth(_ message: String, at offset: Int) {
    guard !hasReportedGrowth else { return }
    hasReportedGrowth = true
    problems.append(
      ParseProblem(
        kind: .entityLoop, message: message, subjects: [], relatedLine: 0, offset: offset))
  }

  private mutating func report(
    _ reference: xmlNodePtr, _ kind: ParserError, _ what: String, _ offsets: SourceOffsets
  ) {
    let name = string(reference.pointee.name)
    let length = UInt32(truncatingIfNeeded: name.utf8.count + 2)
    problems.append(
      ParseProblem(
        kind: kind, message: "Entity '\(name)' \(what)", subjects: [name],
        relatedLine: 0,
        offset: Int(offsets.startTagEnd >= length ? offsets.startTagEnd - length : 0)))
  }
}
