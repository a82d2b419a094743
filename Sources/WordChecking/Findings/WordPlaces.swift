import Diagnostics
import LibXML
import XMLReading

/// Where words stand, for messages. The pages of an EPUB are read again: a run without differences never needs them.
struct WordPlaces {
  let documents: [ManuscriptDocument]
  let book: MadeBook
  private var read: [Int: (file: SourceFile, tree: XMLTree)] = [:]

  init(_ manuscript: ManuscriptWords, in book: MadeBook) {
    documents = manuscript.documents
    self.book = book
  }

  func range(inManuscript place: WordPlace) -> SourceRange {
    let document = documents[Int(place.document)]
    return SourceRange(document.file, bytes: bytes(of: place, in: document.file, document.tree))
  }

  mutating func place(inBook place: WordPlace) -> MadePlace? {
    let index = Int(place.document)
    switch book {
    case .print: return MadePlace(inside: book.inside(onPageOf: place), range: nil)
    case .epub(let path, let pages, let archive):
      if read[index] == nil, let source = try? archive.document(pages[index], of: path) {
        read[index] = (source.file, source.tree)
      }
      return read[index].map { file, tree in
        MadePlace(inside: book.inside, range: SourceRange(file, bytes: bytes(of: place, in: file, tree)))
      }
    }
  }

  /// libxml2 keeps no place for text. The word is looked for between the tags around it: the third “en” of the text is
  /// the third there. One that is written with references (`&#233;`) gets the start of its text.
  private func bytes(of place: WordPlace, in file: SourceFile, _ tree: XMLTree) -> Range<Int> {
    let node = XMLTree.NodeID(index: place.node)
    guard tree.kind(of: node) == .text else { return tree.startTag(of: node) }
    let text = tree.utf8(of: node).dropFirst(Int(place.offset))
    let word = Array(text.prefix { !isSpace($0) })
    let run = TextRun(around: node, in: tree, file)
    let earlier = occurrences(of: word, in: run.textBefore + Array(tree.utf8(of: node).prefix(Int(place.offset))))
    var scanner = GapSearch(text: file.text, gap: run.gap)
    return scanner.find(word, skipping: earlier) ?? run.gap.lowerBound..<run.gap.lowerBound
  }
}

private func occurrences(of word: [UInt8], in text: [UInt8]) -> Int {
  guard let first = word.first else { return 0 }
  return text.indices.count { text[$0] == first && text[$0...].starts(with: word) }
}

/// The text between two tags, which may be several nodes, and where it stands in the source.
private struct TextRun {
  private(set) var textBefore: [UInt8] = []
  let gap: Range<Int>

  init(around node: XMLTree.NodeID, in tree: XMLTree, _ file: SourceFile) {
    guard let parent = tree.parent(of: node) else {
      gap = 0..<0
      return
    }
    var start = tree.startTag(of: parent).upperBound
    var end = tree.extent(of: parent).upperBound
    for sibling in tree.children(of: parent) {
      if sibling > node {
        if tree.kind(of: sibling) == .text { continue }
        end = tree.extent(of: sibling).lowerBound
        break
      } else if tree.kind(of: sibling) != .text {
        start = tree.extent(of: sibling).upperBound
        textBefore = []
      } else if sibling < node {
        textBefore += tree.utf8(of: sibling)
      }
    }
    gap = min(start, file.text.count)..<min(max(start, end), file.text.count)
  }
}

/// Looks for a word in the source between two tags, comments aside.
private struct GapSearch {
  let text: [UInt8]
  let gap: Range<Int>

  mutating func find(_ word: [UInt8], skipping earlier: Int) -> Range<Int>? {
    guard let first = word.first else { return nil }
    var left = earlier
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      if text[offset] == UInt8(ascii: "<"), text[offset...].starts(with: "<!--".utf8) {
        while offset < gap.upperBound, !text[offset...].starts(with: "-->".utf8) { offset += 1 }
      } else if text[offset] == first, text[offset..<gap.upperBound].starts(with: word) {
        if left == 0 { return offset..<offset + word.count }
        left -= 1
      }
      offset += 1
    }
    return nil
  }
}
