import LibXML
import XMLReading

/// The text of a file as it was parsed, also where only a part of it is in the book.
struct FileText {
  /// What is in the book.
  private let tree: XMLTree
  private let parsed: XMLTree
  /// Of each node that is text: how many characters, white space aside, the texts before it have.
  private let counts: [Int]
  /// By the place of its tag in the file, where the two trees differ.
  private let elements: [Int: XMLTree.NodeID]

  init(of document: SourceDocument) {
    tree = document.tree
    let parsed = document.document.makeTree()
    var counts = Array(repeating: 0, count: parsed.count)
    var total = 0
    for node in parsed.allNodes where parsed.kind(of: node) == .text {
      counts[Int(node.index)] = total
      total += solidCharacters(in: parsed.utf8(of: node))
    }
    let differ = parsed.count != tree.count
    let elements = parsed.allNodes.filter { differ && parsed.kind(of: $0) == .element }
    self.parsed = parsed
    self.counts = counts
    self.elements = Dictionary(elements.map { (parsed.startTag(of: $0).lowerBound, $0) }) { first, _ in first }
  }

  /// - Parameter place: of a word of the manuscript, in this file.
  func characters(before place: WordPlace) -> Int? {
    let node = XMLTree.NodeID(index: place.node)
    guard let text = parsedText(of: node) else { return nil }
    return counts[Int(text.index)] + solidCharacters(in: tree.utf8(of: node).prefix(Int(place.offset)))
  }

  /// The same text in the tree of the whole file: where elements were left out, the texts beside them stayed.
  private func parsedText(of text: XMLTree.NodeID) -> XMLTree.NodeID? {
    guard parsed.count != tree.count else { return text }
    guard let parent = tree.parent(of: text), let same = elements[tree.startTag(of: parent).lowerBound] else {
      return nil
    }
    let number = tree.children(of: parent).prefix { $0 != text }.count { tree.kind(of: $0) == .text }
    let texts = parsed.children(of: same).filter { parsed.kind(of: $0) == .text }
    guard number < texts.count, parsed.utf8(of: texts[number]) == tree.utf8(of: text) else { return nil }
    return texts[number]
  }
}

/// How many Unicode scalars of a text are no white space.
func solidCharacters(in text: ArraySlice<UInt8>) -> Int {
  var count = 0
  var index = text.startIndex
  while index < text.endIndex {
    let byte = text[index]
    let end = min(index + (byte < 0x80 ? 1 : sequenceLength(of: byte)), text.endIndex)
    let isSpace = byte < 0x80 ? isSpace(byte) : scalar(of: text[index..<end]).properties.isWhitespace
    if !isSpace { count += 1 }
    index = end
  }
  return count
}
