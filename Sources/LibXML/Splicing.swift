import CLibXML2

/// A document whose root element stands in for an element (an `xi:include`) of another one.
package struct Splice: Sendable {
  let document: XMLDocument
  let host: XMLDocument
  /// Byte offset in the host's source behind the attributes of the element that gives way.
  let place: Int

  /// - Parameter tagStart: the byte offset of the giving-way element's `<` in the host's source.
  package init(_ document: XMLDocument, in host: XMLDocument, at tagStart: Int) {
    self.document = document
    self.host = host
    self.place = tagStart
  }
}

/// Relinks a foreign root element into a tree, and back.
///
/// Copying a book to validate it whole would double the memory; relinking five pointers does not.
struct TemporarySplice {
  private let placeholder: xmlNodePtr?
  private let root: xmlNodePtr?
  private let owner: xmlNodePtr?
  private let before: xmlNodePtr?
  private let after: xmlNodePtr?

  init(_ splice: Splice) {
    let placeholder = splice.host.element(startingAt: splice.place)
    let root = xmlDocGetRootElement(splice.document.pointer)
    self.placeholder = placeholder
    self.root = root
    owner = root?.pointee.parent
    before = root?.pointee.prev
    after = root?.pointee.next
    if let placeholder, let root { Self.replace(placeholder, by: root) }
  }

  /// Restores both trees.
  func undo() {
    guard let placeholder, let root else { return }
    Self.replace(root, by: placeholder)
    root.pointee.parent = owner
    root.pointee.prev = before
    root.pointee.next = after
  }

  private static func replace(_ old: xmlNodePtr, by new: xmlNodePtr) {
    new.pointee.parent = old.pointee.parent
    new.pointee.prev = old.pointee.prev
    new.pointee.next = old.pointee.next
    old.pointee.prev?.pointee.next = new
    old.pointee.next?.pointee.prev = new
    guard let parent = old.pointee.parent else { return }
    if parent.pointee.children == old { parent.pointee.children = new }
    if parent.pointee.last == old { parent.pointee.last = new }
  }
}

extension XMLDocument {
  /// The element whose start tag begins at a byte offset of the source.
  fileprivate func element(startingAt offset: Int) -> xmlNodePtr? {
    var node = xmlDocGetRootElement(pointer)
    while let current = node {
      let offsets = SourceOffsets(of: current)
      if current.pointee.type == XML_ELEMENT_NODE, current.pointee.doc == pointer, Int(offsets.end) > offset {
        if isStart(offset, ofTagEndingAt: Int(offsets.startTagEnd)) { return current }
        node = current.pointee.children
      } else {
        node = current.pointee.next
      }
    }
    return nil
  }

  private func isStart(_ offset: Int, ofTagEndingAt end: Int) -> Bool {
    source[..<min(end, source.count)].lastIndex(of: UInt8(ascii: "<")) == offset
  }
}
