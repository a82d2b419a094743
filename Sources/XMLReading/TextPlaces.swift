package import Diagnostics
package import LibXML

extension SourceDocument {
  /// Where the text from `first` to `last`, siblings, stands: from its first to its last character that is no white
  /// space, whatever comments, sections of CDATA and references stand between.
  ///
  /// libxml2 keeps no place for text, and most runs never ask for one: it follows from the neighbours, whose places
  /// are exact.
  package func range(ofTextFrom first: XMLTree.NodeID, to last: XMLTree.NodeID) -> SourceRange {
    let start = solidBytes(around: first)
    let end = first == last ? start : solidBytes(around: last)
    return SourceRange(file, bytes: start.lowerBound..<max(start.lowerBound, end.upperBound))
  }

  /// The part of the run of text around `node` that is no white space.
  private func solidBytes(around node: XMLTree.NodeID) -> Range<Int> {
    let (before, after) = neighbours(of: node)
    let parent = tree.parent(of: node)
    let opening = parent.map { tree.startTag(of: $0).upperBound } ?? 0
    let closing = parent.map { startOfEndTag(of: $0) } ?? file.text.count
    let from = before.map { tree.extent(of: $0).upperBound } ?? opening
    let until = after.map { tree.extent(of: $0).lowerBound } ?? closing
    let gap = from..<max(from, until)
    var scanner = GapScanner(text: file.text, gap: gap)
    if let solid = scanner.solidRange() { return solid }
    // All of it comes from an entity, and so does a neighbour, which has the place of the reference.
    let origin = before ?? after ?? parent
    return origin.map { tree.startTag(of: $0) } ?? gap
  }

  /// The nearest siblings on either side that are no text.
  private func neighbours(of node: XMLTree.NodeID) -> (XMLTree.NodeID?, XMLTree.NodeID?) {
    guard let parent = tree.parent(of: node) else { return (nil, nil) }
    var before: XMLTree.NodeID?
    for sibling in tree.children(of: parent) where tree.kind(of: sibling) != .text {
      if sibling > node { return (before, sibling) }
      before = sibling
    }
    return (before, nil)
  }

  /// Where an element's content ends: at the `<` of its end tag.
  package func startOfEndTag(of element: XMLTree.NodeID) -> Int {
    let extent = tree.extent(of: element)
    let opened = tree.startTag(of: element).upperBound
    guard extent.upperBound > opened else { return opened }
    return file.text[opened..<extent.upperBound].lastIndex(of: UInt8(ascii: "<")) ?? opened
  }
}

/// Walks over the source between two tags.
private struct GapScanner {
  let text: [UInt8]
  var offset: Int
  let end: Int
  private var found: Range<Int>?

  init(text: [UInt8], gap: Range<Int>) {
    self.text = text
    offset = min(gap.lowerBound, text.count)
    end = min(gap.upperBound, text.count)
  }

  mutating func solidRange() -> Range<Int>? {
    while offset < end {
      if starts(with: "<!--") {
        offset += 4
        jump(behind: "-->")
      } else if starts(with: "<![CDATA[") {
        offset += 9
        let closing = position(of: "]]>")
        while offset < closing { step() }
        offset = closing + 3
      } else {
        step()
      }
    }
    return found
  }

  /// Takes one character or reference.
  private mutating func step() {
    let start = offset
    offset += 1
    if text[start] == UInt8(ascii: "&") {
      while offset < end, text[offset - 1] != UInt8(ascii: ";") { offset += 1 }
      let reference = String(decoding: text[start..<offset], as: UTF8.self).lowercased()
      if ["&#32;", "&#x20;", "&#9;", "&#x9;", "&#10;", "&#xa;", "&#13;", "&#xd;"].contains(reference) { return }
    }
    if !isSpace(text[start]) { found = (found?.lowerBound ?? start)..<offset }
  }

  private func starts(with mark: String) -> Bool { text[offset..<end].starts(with: mark.utf8) }

  private mutating func jump(behind mark: String) { offset = position(of: mark) + mark.utf8.count }

  private func position(of mark: String) -> Int {
    var position = offset
    while position < end, !text[position..<end].starts(with: mark.utf8) { position += 1 }
    return position
  }
}
