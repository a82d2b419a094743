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
  /// Nodes that references may still add to the document.
  var budget = 1_000_000
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
        reference, code: XML_ERR_UNDECLARED_ENTITY, "is not declared in the document itself",
        offsets)
      return after
    }
    guard depth < deepest, budget > 0 else {
      report(reference, code: XML_ERR_ENTITY_LOOP, "expands to too much", offsets)
      return after
    }
    var first: xmlNodePtr?
    var child = entity.pointee.children
    while let original = child {
      if let copy = xmlDocCopyNode(original, document, 1) {
        place(copy, offsets)
        // xmlAddPrevSibling may merge adjacent texts and free the copy; a merge cannot happen next to a reference
        // that is itself no text, except with the text before it.
        let added = xmlAddPrevSibling(reference, copy)
        if first == nil { first = added }
      }
      child = original.pointee.next
    }
    xmlUnlinkNode(reference)
    xmlFreeNode(reference)
    return first ?? after
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

  /// Attribute values with references become plain values (XML 1.0 §3.3.3).
  private func flattenAttributes(of element: xmlNodePtr) {
    var next = element.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      guard let children = attribute.pointee.children,
        children.pointee.next != nil
          || children.pointee.type == XML_ENTITY_REF_NODE
      else { continue }
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

  private mutating func report(
    _ reference: xmlNodePtr, code: xmlParserErrors, _ what: String, _ offsets: SourceOffsets
  ) {
    let name = string(reference.pointee.name)
    let length = UInt32(truncatingIfNeeded: name.utf8.count + 2)
    problems.append(
      ParseProblem(
        code: Int(code.rawValue), message: "Entity '\(name)' \(what)", subjects: [name],
        relatedLine: 0,
        offset: Int(offsets.startTagEnd >= length ? offsets.startTagEnd - length : 0)))
  }
}
