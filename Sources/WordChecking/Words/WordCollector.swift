import LibXML

/// Parts text into words. White space ends a word, and so does a border of a block; a border of an inline element does
/// not.
struct WordCollector {
  private(set) var stream = WordStream()
  private let vocabulary: Vocabulary
  private var pending: [UInt8] = []
  private var start = WordPlace(document: 0, node: 0, offset: 0)
  private var seams: [Int] = []
  /// Whether an element has just ended that ends words, unless text touches it.
  private var isBehindUnlisted = false

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// How many words there are, the one that has begun among them.
  var count: Int { stream.count + (pending.isEmpty ? 0 : 1) }

  mutating func endWord() {
    isBehindUnlisted = false
    guard !pending.isEmpty else { return }
    if let id = vocabulary.id(of: pending) { append(id) }
    pending.removeAll(keepingCapacity: true)
    seams.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ id: Vocabulary.WordID) {
    let inside = seams.filter { $0 < pending.count }
    if !inside.isEmpty {
      // In characters, as the other side may compose them from other bytes.
      stream.seams[stream.count] = inside.map { String(decoding: pending[..<$0], as: UTF8.self).count }
    }
    stream.ids.append(id)
    stream.places.append(start)
  }

  /// Something was left out here: a word may go on behind it or not.
  mutating func addSeam() {
    if !pending.isEmpty, seams.last != pending.count { seams.append(pending.count) }
  }

  mutating func beginUnlisted() {
    if isBehindUnlisted { endWord() } else { addSeam() }
  }

  mutating func endUnlisted() { isBehindUnlisted = true }

  mutating func add(_ text: ArraySlice<UInt8>, from place: (document: Int, node: XMLTree.NodeID)) {
    if isBehindUnlisted {
      isBehindUnlisted = false
      addSeam()
    }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let length = byte < 0x80 ? 1 : sequenceLength(of: byte)
      let end = min(index + length, text.endIndex)
      switch byte < 0x80 ? kind(ofASCII: byte) : CharacterKind(of: scalar(of: text[index..<end])) {
      case .letter: append(text, index..<end, place)
      case .space: endWord()
      case .invisible: break
      case .wordOfItsOwn:
        endWord()
        append(text, index..<end, place)
        endWord()
      }
      index = end
    }
  }

  private mutating func append(
    _ text: ArraySlice<UInt8>, _ range: Range<Int>, _ place: (document: Int, node: XMLTree.NodeID)
  ) {
    if pending.isEmpty {
      start = WordPlace(
        document: Int32(truncatingIfNeeded: place.document), node: place.node.index,
        offset: UInt32(truncatingIfNeeded: range.lowerBound - text.startIndex))
    }
    pending.append(contentsOf: text[range])
  }

  private func kind(ofASCII byte: UInt8) -> CharacterKind { isSpace(byte) ? .space : .letter }
}
