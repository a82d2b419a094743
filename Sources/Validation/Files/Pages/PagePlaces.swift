import LibXML

/// Finds the words again with which pages of one file begin.
struct PagePlaces {
  private let flow: PageFlow
  /// Made when the first page is not where it was.
  private var text: SolidText?
  /// How far the text has moved since the book was set, as the last page that was found tells.
  private var drift = 0
  /// Where the last page that had moved was found.
  private var last = 0

  init(_ flow: PageFlow) { self.flow = flow }

  /// Where each page begins now; nil for one whose words are gone.
  ///
  /// - Parameter pages: in the order of their places.
  mutating func places(of pages: [RecordedPage]) -> [TextPlace?] {
    zip(pages, flow.tree.places(behind: pages.map(\.characters))).map { page, place in
      let anchor = PageAnchor(page.words)
      guard !anchor.words.isEmpty else { return place.flatMap { wholeWord(at: $0) } }
      if let place, anchor.isFound(at: place, in: flow) { return place }
      return find(anchor, near: place)
    }
  }

  private mutating func find(_ anchor: PageAnchor, near place: TextPlace?) -> TextPlace? {
    let text = self.text ?? SolidText(flow)
    self.text = text
    let old = text.position(of: place)
    let expected = old + drift
    if let found = text.position(of: Array(anchor.words.joined()), near: expected, within: reachOfWords) {
      drift = found - old
      last = found
      return text.place(at: found)
    }
    // Nothing before it has changed, and the page still begins with the same word.
    if drift == 0, let place, anchor.isFound(at: place, in: flow, words: 1) { return place }
    for run in anchor.shorterRuns {
      guard let found = text.position(of: run.bytes, near: expected, within: reachOfRuns, from: last) else { continue }
      last = max(last, text.position(run.skipped, wordsBefore: found))
      return text.place(at: last)
    }
    return nil
  }

  /// Nobody says which word it is: then it is the one that begins at the place, or the next one.
  private func wholeWord(at place: TextPlace) -> TextPlace? {
    let utf8 = flow.tree.utf8(of: place.node)
    var solid = SolidBytes(utf8)
    while solid.next() != nil {
      let offset = solid.index - utf8.startIndex
      if offset >= place.offset, solid.beginsWord { return TextPlace(node: place.node, offset: offset) }
    }
    return flow.firstWord(behind: place.node)
  }
}

/// How far words may have moved, in bytes: a hundred pages.
private let reachOfWords = 200_000
/// How far a few of them may, which could stand anywhere.
private let reachOfRuns = 5000
