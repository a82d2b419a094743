import CLibXML2

extension XMLDocument {
  /// The document as a value (see ``XMLTree``).
  package func makeTree() -> XMLTree {
    var flattening = Flattening(source: source)
    flattening.append(siblingsFrom: pointer.pointee.children, parent: -1)
    return XMLTree(flattening)
  }
}

/// Copies libxml2's tree into an ``XMLTree``, in document order.
struct Flattening {
  let source: [UInt8]
  private(set) var nodes: [XMLTree.Node] = []
  private(set) var attributes: [XMLTree.Attribute] = []
  private(set) var characters: [UInt8] = []
  private(set) var names: [XMLTree.Name] = []
  private(set) var root = XMLTree.NodeID(index: -1)
  /// libxml2 keeps each name and namespace once a document, so a pair of pointers identifies an expanded name.
  private var nameIDs: [NamePointers: XMLTree.NameID] = [:]

  init(source: [UInt8]) {
    self.source = source
    characters.reserveCapacity(source.count)
  }

  private struct NamePointers: Hashable {
    let local: UnsafePointer<xmlChar>?
    let namespace: UnsafePointer<xmlChar>?
  }

  mutating func append(siblingsFrom first: xmlNodePtr?, parent: Int32) {
    var next = first
    var previous: Int32 = -1
    while let node = next {
      next = node.pointee.next
      guard let index = append(node, parent: parent) else { continue }
      if previous >= 0 {
        nodes[Int(previous)].next = index
      } else if parent >= 0 {
        nodes[Int(parent)].firstChild = index
      }
      previous = index
    }
  }

  private mutating func append(_ node: xmlNodePtr, parent: Int32) -> Int32? {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: return appendElement(node, parent: parent)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: return appendText(node, parent: parent)
    case XML_PI_NODE: return appendInstruction(node, parent: parent)
    default: return nil
    }
  }

  private mutating func appendElement(_ node: xmlNodePtr, parent: Int32) -> Int32 {
    let index = Int32(nodes.count)
    let offsets = SourceOffsets(of: node)
    var entry = XMLTree.Node(kind: .element, parent: parent)
    entry.name = nameID(node.pointee.name, node.pointee.ns?.pointee.href)
    entry.sourceStart = openingBracket(before: offsets.startTagEnd)
    entry.sourceTagEnd = closingBracket(from: offsets.startTagEnd)
    entry.sourceEnd = max(offsets.end, entry.sourceTagEnd)
    entry.firstAttribute = UInt32(attributes.count)
    entry.attributeCount = appendAttributes(of: node)
    nodes.append(entry)
    if parent < 0 { root = XMLTree.NodeID(index: index) }
    append(siblingsFrom: node.pointee.children, parent: index)
    return index
  }

  private mutating func appendText(_ node: xmlNodePtr, parent: Int32) -> Int32? {
    guard let content = node.pointee.content else { return nil }
    var entry = XMLTree.Node(kind: .text, parent: parent)
    (entry.textStart, entry.textLength) = appendCharacters(content)
    nodes.append(entry)
    return Int32(nodes.count - 1)
  }

  private mutating func appendInstruction(_ node: xmlNodePtr, parent: Int32) -> Int32 {
    let offsets = SourceOffsets(of: node)
    var entry = XMLTree.Node(kind: .processingInstruction, parent: parent)
    entry.name = nameID(node.pointee.name, nil)
    if let content = node.pointee.content {
      (entry.textStart, entry.textLength) = appendCharacters(content)
    }
    entry.sourceStart = instructionStart(
      string(node.pointee.name), of: Int(entry.textLength), before: offsets.end)
    entry.sourceTagEnd = offsets.end
    entry.sourceEnd = offsets.end
    nodes.append(entry)
    return Int32(nodes.count - 1)
  }

  private mutating func appendAttributes(of element: xmlNodePtr) -> UInt16 {
    var count: UInt16 = 0
    var next = element.pointee.properties
    while let attribute = next {
      var range: (start: UInt32, length: UInt32) = (UInt32(characters.count), 0)
      if let content = attribute.pointee.children?.pointee.content {
        range = appendCharacters(content)
      }
      let name = nameID(attribute.pointee.name, attribute.pointee.ns?.pointee.href)
      attributes.append(.init(name: name, start: range.start, length: range.length))
      count += 1
      // No author writes so many; libxml2's own tree, which decides what is valid, has them all.
      if count == .max { break }
      next = attribute.pointee.next
    }
    return count
  }

  private mutating func appendCharacters(_ content: UnsafePointer<xmlChar>) -> (UInt32, UInt32) {
    let start = characters.count
    let bytes = UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
    characters.append(contentsOf: bytes)
    return (UInt32(start), UInt32(bytes.count))
  }

  private mutating func nameID(
    _ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
  ) -> XMLTree.NameID {
    let pointers = NamePointers(local: local, namespace: namespace)
    if let known = nameIDs[pointers] { return known }
    let name = XMLTree.Name(namespace: string(namespace), local: string(local))
    let id: XMLTree.NameID
    if let index = names.firstIndex(of: name) {
      id = XMLTree.NameID(index)
    } else {
      // More than 65,535 different names in one file: all further ones share the last place, and the grammar, which
      // libxml2 applies to its own tree, refuses such a file anyhow.
      id = XMLTree.NameID(min(names.count, Int(XMLTree.NameID.max)))
      if names.count <= Int(XMLTree.NameID.max) { names.append(name) }
    }
    nameIDs[pointers] = id
    return id
  }

  /// The `<` of the tag that ends at `end`: `<` cannot occur inside a tag (XML 1.0 §3.1).
  private func openingBracket(before end: UInt32) -> UInt32 {
    var offset = min(Int(end), source.count)
    while offset > 0 {
      offset -= 1
      if source[offset] == UInt8(ascii: "<")
        || source[offset] == UInt8(ascii: "&") && isReference(offset, end)
      {
        return UInt32(offset)
      }
    }
    return 0
  }

  /// The `<?` of the instruction that ends at `end`. Unlike a tag it may have `<` in it, and `<?` as well.
  ///
  /// - Parameter length: of its data, in bytes.
  private func instructionStart(_ target: String, of length: Int, before end: UInt32) -> UInt32 {
    let opening = Array("<?\(target)".utf8)
    var start = openingBracket(before: end)
    func isShort() -> Bool { Int(end) - Int(start) < opening.count + length + 2 }
    while start > 0, !isInEntity(end), isShort() || !source[Int(start)...].starts(with: opening) {
      start = openingBracket(before: start)
    }
    return start
  }

  private func isInEntity(_ end: UInt32) -> Bool {
    end > 0 && Int(end) <= source.count && source[Int(end) - 1] == UInt8(ascii: ";")
  }

  /// Content of an entity has the position of its reference, `&name;`, which ends exactly at `end`.
  private func isReference(_ offset: Int, _ end: UInt32) -> Bool {
    guard isInEntity(end) else { return false }
    return !source[offset..<Int(end) - 1].contains(UInt8(ascii: ";"))
  }

  /// Behind the `>` of a start tag whose attributes end at `offset`.
  private func closingBracket(from offset: UInt32) -> UInt32 {
    var end = Int(offset)
    if end > 0, end <= source.count, source[end - 1] == UInt8(ascii: ";") { return offset }
    while end < source.count && source[end] != UInt8(ascii: ">") { end += 1 }
    return UInt32(min(end + 1, source.count))
  }
}
