/// A place in a text of a tree.
package struct TextPlace: Hashable, Sendable {
  package let node: XMLTree.NodeID
  /// In bytes, from the text's first one.
  package let offset: Int

  package init(node: XMLTree.NodeID, offset: Int) {
    self.node = node
    self.offset = offset
  }
}

extension XMLTree {
  /// The characters that have so many others before them in the texts of the document; white space does not count.
  ///
  /// - Parameter counts: in ascending order.
  /// - Returns: a place for each count; nil where the document has no more than that.
  package func places(behind counts: [Int]) -> [TextPlace?] {
    characters.withUnsafeBufferPointer { characters in
      var found: [TextPlace?] = []
      found.reserveCapacity(counts.count)
      var seen = 0
      for (index, node) in nodes.enumerated() where node.kind == .text {
        guard found.count < counts.count else { break }
        let start = Int(node.textStart)
        let text = UnsafeBufferPointer(rebasing: characters[start..<start + Int(node.textLength)])
        let count = countSolid(in: text, upTo: text.count)
        while found.count < counts.count, counts[found.count] < seen + count {
          let offset = findSolid(counts[found.count] - seen, in: text)
          found.append(TextPlace(node: NodeID(index: Int32(index)), offset: offset))
        }
        seen += count
      }
      return found + Array(repeating: nil, count: counts.count - found.count)
    }
  }

  /// How many characters that are no white space a text has before an offset.
  package func solidScalars(before place: TextPlace) -> Int {
    utf8(of: place.node).withUnsafeBufferPointer { countSolid(in: $0, upTo: place.offset) }
  }
}

private func countSolid(in text: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Int {
  var count = 0
  for index in 0..<end where isSolid(text, at: index) { count += 1 }
  return count
}

private func findSolid(_ number: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
  var number = number
  for index in text.indices where isSolid(text, at: index) {
    if number == 0 { return index }
    number -= 1
  }
  return text.count
}

/// Whether a character begins with this byte that is no white space.
private func isSolid(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let byte = text[index]
  if byte < 0xC2 { return byte > 0x20 && byte < 0x80 }
  guard byte <= 0xE3 else { return true }
  return !isWideSpace(byte, index + 1 < text.count ? text[index + 1] : 0, index + 2 < text.count ? text[index + 2] : 0)
}

/// White space beyond ASCII (Unicode `White_Space`), by its bytes in UTF-8.
package func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch (first, second) {
  case (0xC2, 0x85), (0xC2, 0xA0): true
  case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80
  case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
  case (0xE2, 0x81): third == 0x9F
  default: false
  }
}
