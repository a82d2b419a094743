import Diagnostics
import LibXML
import PDFReading

/// Tells on which page an element of the manuscript stands, by the words in or around it.
struct PageLookup: Sendable {
  private struct Word {
    let place: WordPlace
    let page: Int32
  }

  private let documents: [ManuscriptDocument]
  private let labels: [String]
  private let main: [Word]
  private let notes: [Word]

  init(of book: PrintedBook, _ origins: PrintOrigins, _ manuscript: ManuscriptWords) {
    documents = manuscript.documents
    labels = book.text.pages.map(\.label)
    func words(_ part: PrintOrigins.Part) -> [Word] {
      let (left, right) = (origins.comparison.left.places, origins.comparison.right.places)
      return origins.words(of: part).compactMap { word in
        origins.origin(of: word).map { Word(place: left[$0], page: right[word].document) }
      }
    }
    main = words(.main)
    notes = words(.notes)
  }

  func pages(of elements: [SourceRange]) -> [String?] {
    var pages: [SourceRange: String] = [:]
    for (number, document) in documents.enumerated() {
      let wanted = elements.filter { $0.file.path == document.file.path && pages[$0] == nil }
      guard !wanted.isEmpty else { continue }
      let words = [main, notes].map { words in
        words.filter { Int($0.place.document) == number }.sorted {
          ($0.place.node, $0.place.offset) < ($1.place.node, $1.place.offset)
        }
      }
      let byStart = Dictionary(grouping: wanted, by: \.bytes.lowerBound)
      for node in document.tree.allNodes where document.tree.kind(of: node) == .element {
        guard let ranges = byStart[document.tree.startTag(of: node).lowerBound] else { continue }
        let page = page(of: node, in: document, document.isInNote(node) ? words[1] : words[0])
        for range in ranges { pages[range] = page }
      }
    }
    return elements.map { pages[$0] }
  }

  /// That of its own first word, else of the last before it in its paragraph, else of the next one.
  private func page(of element: XMLTree.NodeID, in document: ManuscriptDocument, _ words: [Word]) -> String? {
    let next = words.partitioningIndex { $0.place.node > element.index }
    let (before, behind) = (next > 0 ? words[next - 1] : nil, next < words.count ? words[next] : nil)
    let block = document.block(around: element)
    let word: Word? =
      if let behind, document.isNode(behind.place.node, inside: element) {
        behind
      } else if let before, document.isNode(before.place.node, inside: block) {
        before
      } else {
        behind ?? before
      }
    return word.map { labels[Int($0.page)] }
  }
}

extension ManuscriptDocument {
  fileprivate func isInNote(_ element: XMLTree.NodeID) -> Bool {
    ancestors(of: element).contains { treatment(of: $0) == .footnote }
  }

  fileprivate func isNode(_ node: Int32, inside element: XMLTree.NodeID) -> Bool {
    ancestors(of: XMLTree.NodeID(index: node)).contains(element)
  }

  /// The paragraph, or whatever else holds the line in which an element stands.
  fileprivate func block(around element: XMLTree.NodeID) -> XMLTree.NodeID {
    let block = ancestors(of: element).first {
      switch treatment(of: $0) {
      case .inline, .apart, .joined, .dressed, .formula, .textFile: false
      case .block, .unlisted, .leftOut, .metadata, .footnote, .picture, .inclusion: true
      }
    }
    return block ?? tree.root
  }

  private func ancestors(of node: XMLTree.NodeID) -> some Sequence<XMLTree.NodeID> {
    sequence(state: node) { node in
      guard let parent = tree.parent(of: node) else { return nil }
      node = parent
      return parent
    }
  }
}

extension Array {
  /// The index of the first element for which `belongsBehind` holds, in an array parted by it.
  fileprivate func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
