import LibXML

/// All texts of a file that a reader reads, without white space, to look for words in: made only for a file that has
/// changed since the book was set.
struct SolidText {
  private let tree: XMLTree
  private var bytes: [UInt8] = []
  /// Whether a word begins with a byte.
  private var begins: [Bool] = []
  /// Where each text begins in ``bytes``.
  private var starts: [(position: Int, text: XMLTree.NodeID)] = []

  init(_ flow: PageFlow) {
    tree = flow.tree
    for text in flow.texts(from: XMLTree.NodeID(index: 0)) {
      starts.append((bytes.count, text))
      let utf8 = tree.utf8(of: text)
      var solid = SolidBytes(utf8)
      while let byte = solid.next() {
        bytes.append(byte)
        // Scripts without spaces have a word at each character.
        begins.append(solid.beginsWord || byte >= 0xE3)
      }
    }
  }

  /// Where a place of the tree, or the first text behind it, is here.
  func position(of place: TextPlace?) -> Int {
    guard let place else { return bytes.count }
    let index = starts.partitioningIndex { $0.text >= place.node }
    guard index < starts.count else { return bytes.count }
    let start = starts[index]
    guard start.text == place.node else { return start.position }
    return start.position + SolidBytes(tree.utf8(of: place.node).prefix(place.offset)).reduce(0) { sum, _ in sum + 1 }
  }

  func place(at position: Int) -> TextPlace? {
    guard position < bytes.count else { return nil }
    let start = starts[starts.partitioningIndex { $0.position > position } - 1]
    let utf8 = tree.utf8(of: start.text)
    var solid = SolidBytes(utf8)
    for _ in start.position...position { _ = solid.next() }
    return TextPlace(node: start.text, offset: solid.index - utf8.startIndex)
  }

  /// The nearest place to a position at which words stand that begin with one.
  func position(of words: [UInt8], near position: Int, within reach: Int, from first: Int = 0) -> Int? {
    let low = max(first, position - reach, 0)
    let high = min(bytes.count - words.count, position + reach)
    guard low <= high, let initial = words.first else { return nil }
    var best: Int?
    for candidate in low...high where bytes[candidate] == initial && begins[candidate] {
      if let best, candidate - position >= abs(best - position) { break }
      if bytes[candidate...].starts(with: words) { best = candidate }
    }
    return best
  }

  /// The position some words before another one, in the same text.
  func position(_ words: Int, wordsBefore position: Int) -> Int {
    let start = starts[starts.partitioningIndex { $0.position > position } - 1].position
    var position = position
    for _ in 0..<words {
      guard let earlier = (start..<position).last(where: { begins[$0] }) else { break }
      position = earlier
    }
    return position
  }
}

extension Array {
  /// The index of the first element for which something holds, in an array parted by it.
  fileprivate func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
