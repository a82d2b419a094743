package import Diagnostics
package import LibXML

/// Where an attribute stands in a start tag, in byte offsets of the file.
package struct AttributePlace: Hashable, Sendable {
  /// As the author wrote it, prefix included.
  package let qualifiedName: String
  package let name: Range<Int>
  /// Between the quotation marks.
  package let value: Range<Int>

  /// From the name to behind the closing quotation mark.
  package var whole: Range<Int> { name.lowerBound..<value.upperBound + 1 }

  package var declaresNamespace: Bool { qualifiedName == "xmlns" || qualifiedName.hasPrefix("xmlns:") }
}

extension SourceDocument {
  /// The attributes as they stand in an element's start tag, namespace declarations among them; nothing where the
  /// element comes from an entity and so has no start tag of its own.
  package func attributePlaces(of element: XMLTree.NodeID) -> [AttributePlace] {
    var scanner = StartTagScanner(text: file.text, tag: tree.startTag(of: element))
    return scanner.places()
  }

  /// Where the attribute with that index in `tree.attributes(of:)` stands: libxml2 keeps the order of the file.
  /// An attribute that the file does not show, by way of an entity or a default, gets the whole start tag.
  package func range(ofAttribute index: Int, of element: XMLTree.NodeID) -> SourceRange {
    let places = attributePlaces(of: element).filter { !$0.declaresNamespace }
    guard places.indices.contains(index) else { return range(of: element) }
    return SourceRange(file, bytes: places[index].whole)
  }

  /// Where the attribute of that name stands, or nil where the element has none.
  package func range(
    ofAttribute local: String, namespace: String = "", of element: XMLTree.NodeID
  ) -> SourceRange? {
    let name = XMLTree.Name(namespace: namespace, local: local)
    let index = tree.attributes(of: element).firstIndex { $0.name == name }
    return index.map { range(ofAttribute: $0, of: element) }
  }
}

/// The attributes as they stand in a start tag, for who has no tree any more.
package func attributePlaces(inTag tag: SourceRange) -> [AttributePlace] {
  var scanner = StartTagScanner(text: tag.file.text, tag: tag.bytes)
  return scanner.places()
}

/// Reads `name = "value"` after `name = "value"` from a start tag that is known to be well-formed.
private struct StartTagScanner {
  let text: [UInt8]
  let end: Int
  var offset: Int

  init(text: [UInt8], tag: Range<Int>) {
    self.text = text
    end = min(tag.upperBound, text.count)
    offset = min(tag.lowerBound, end)
  }

  mutating func places() -> [AttributePlace] {
    guard offset < end, text[offset] == UInt8(ascii: "<") else { return [] }
    skip { !isSpace($0) && $0 != UInt8(ascii: ">") }
    var places: [AttributePlace] = []
    while let place = next() { places.append(place) }
    return places
  }

  private mutating func next() -> AttributePlace? {
    skip(isSpace)
    let start = offset
    skip { !isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
    let name = start..<offset
    skip { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    guard offset < end, !name.isEmpty else { return nil }
    let quote = text[offset]
    offset += 1
    let opened = offset
    skip { $0 != quote }
    defer { offset += 1 }
    return AttributePlace(
      qualifiedName: String(decoding: text[name], as: UTF8.self), name: name, value: opened..<offset)
  }

  private mutating func skip(_ belongs: (UInt8) -> Bool) {
    while offset < end, belongs(text[offset]) { offset += 1 }
  }
}
