import CLibXML2

/// What stands before the first element of a document, and in its start tag.
package struct DocumentHead: Sendable {
  package let root: XMLTree.Name
  /// `version`, by which DocBook 5 is known.
  package let version: String?
  /// The processing instructions before the root, in order.
  package let instructions: [(target: String, data: String)]

  /// Reads no further than it has to.
  ///
  /// - Parameter start: the first bytes of the file, in whatever encoding it is.
  /// - Returns: nil where there is no start tag in them.
  package init?(startingWith start: [UInt8]) {
    initializeLibXML()
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    // The reader reads from these bytes as long as it lives.
    let head = start.withUnsafeBytes { bytes -> DocumentHead? in
      let characters = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let reader = xmlReaderForMemory(characters, Int32(clamping: bytes.count), nil, nil, options) else {
        return nil
      }
      defer { xmlFreeTextReader(reader) }
      return DocumentHead(from: reader)
    }
    guard let head else { return nil }
    self = head
  }

  private init?(from reader: xmlTextReaderPtr) {
    var instructions: [(target: String, data: String)] = []
    while xmlTextReaderRead(reader) == 1 {
      let type = xmlTextReaderNodeType(reader)
      if type == Int32(XML_READER_TYPE_PROCESSING_INSTRUCTION.rawValue) {
        instructions.append((string(xmlTextReaderConstName(reader)), string(xmlTextReaderConstValue(reader))))
      }
      guard type == Int32(XML_READER_TYPE_ELEMENT.rawValue) else { continue }
      root = XMLTree.Name(
        namespace: string(xmlTextReaderConstNamespaceUri(reader)), local: string(xmlTextReaderConstLocalName(reader)))
      let value = xmlTextReaderGetAttribute(reader, "version")
      defer { boekbouw_xml_free(value) }
      version = value.map { string($0) }
      self.instructions = instructions
      return
    }
    return nil
  }
}

/// Where the system's XML catalogues (OASIS XML Catalogs 1.1) say that something with a well-known address lies on
/// this machine; nil where they do not know it.
package func pathInCatalogues(of address: String) -> String? {
  initializeLibXML()
  guard let found = xmlCatalogResolveSystem(address) ?? xmlCatalogResolveURI(address) else { return nil }
  defer { boekbouw_xml_free(found) }
  let place = string(found)
  guard place.hasPrefix("file:///"), let path = xmlURIUnescapeString(String(place.dropFirst(7)), 0, nil) else {
    return nil
  }
  defer { boekbouw_xml_free(path) }
  return string(path)
}
