import LibXML

/// The words of a manuscript.
struct ManuscriptWords {
  let documents: [ManuscriptDocument]
  let main: WordStream
  /// Of footnotes, which a book puts elsewhere.
  let notes: WordStream
  /// What is not compared, and may yet stand in the book: on its title page, in its index.
  let leftOut: WordStream
  /// The words of each thing left out, in ``leftOut``.
  let leftOutRuns: [Range<Int>]
  let leftOutCounts: [LeftOut]
}

/// Walks over the raw XML in the order of reading.
struct ManuscriptWalk {
  /// Which of the streams words go to.
  enum Target: Int { case main, notes, leftOut }

  var files: ManuscriptFiles
  private(set) var collectors: [WordCollector]
  private(set) var target = Target.main
  private(set) var counts = LeftOutCounts()
  private(set) var leftOutRuns: [Range<Int>] = []
  var document = 0
  var openInclusions: Set<OpenInclusion> = []
  /// How many elements the walk is inside of.
  private(set) var depth = 0

  init(_ files: ManuscriptFiles, vocabulary: Vocabulary) {
    self.files = files
    collectors = Array(repeating: WordCollector(vocabulary: vocabulary), count: 3)
  }

  var tree: XMLTree { files.documents[document].tree }

  mutating func words() -> ManuscriptWords {
    visit(tree.root)
    visitTitlesAgain()
    for index in collectors.indices { collectors[index].endWord() }
    return ManuscriptWords(
      documents: files.documents, main: collectors[0].stream, notes: collectors[1].stream,
      leftOut: collectors[2].stream, leftOutRuns: leftOutRuns, leftOutCounts: counts.list)
  }

  mutating func visit(_ node: XMLTree.NodeID) {
    switch tree.kind(of: node) {
    case .text: collectors[target.rawValue].add(tree.utf8(of: node), from: (document, node))
    case .processingInstruction: visitInstruction(node)
    case .element:
      depth += 1
      visitElement(node)
      depth -= 1
    }
  }

  /// Our own line break ends a word; of any other instruction nobody knows.
  private mutating func visitInstruction(_ node: XMLTree.NodeID) {
    let name = tree.name(of: node).local
    if name == "linebreak" { endWord() } else { collectors[target.rawValue].addSeam() }
    if target != .leftOut { counts.add("<?\(name)?>", words: 0) }
  }

  private mutating func visitElement(_ element: XMLTree.NodeID) {
    switch files.documents[document].treatment(of: element) {
    case .inline: visitChildren(of: element)
    case .block:
      endWord()
      visitChildren(of: element)
      endWord()
    case .unlisted:
      collectors[target.rawValue].beginUnlisted()
      visitChildren(of: element)
      collectors[target.rawValue].endUnlisted()
    case .apart: visitChildren(of: element) { $0.endWord() }
    case .joined: visitJoined(element)
    case .leftOut: leaveOut(element)
    case .metadata: visitMetadata(element)
    case .footnote: visitFootnote(element)
    case .picture: visitPicture(element)
    case .inclusion: visitInclusion(element)
    }
  }

  private mutating func visitChildren(of element: XMLTree.NodeID) {
    for child in tree.childrenInReadingOrder(of: element) { visit(child) }
  }

  /// - Parameter border: what is done around each child that is an element.
  private mutating func visitChildren(of element: XMLTree.NodeID, border: (inout ManuscriptWalk) -> Void) {
    for child in tree.children(of: element) {
      let isElement = tree.kind(of: child) == .element
      if isElement { border(&self) }
      visit(child)
      if isElement { border(&self) }
    }
  }

  /// The spaces between keys or the parts of a command are no text: a build puts there what it likes.
  private mutating func visitJoined(_ element: XMLTree.NodeID) {
    for child in tree.children(of: element) {
      addSeam()
      if tree.kind(of: child) != .text || !tree.utf8(of: child).allSatisfy(isSpace) { visit(child) }
    }
    addSeam()
  }

  mutating func collect(_ text: ArraySlice<UInt8>, from node: XMLTree.NodeID) {
    collectors[target.rawValue].add(text, from: (document, node))
  }

  mutating func endWord() { collectors[target.rawValue].endWord() }
  private mutating func addSeam() { collectors[target.rawValue].addSeam() }
}

extension XMLTree {
  /// Whether an element is a title or subtitle, not that of another vocabulary's metadata.
  fileprivate func isTitle(_ element: NodeID) -> Bool {
    let name = name(of: element)
    return (name.isDocBook || name.namespace.isEmpty) && ["title", "subtitle"].contains(name.local)
  }

  /// The titles of the root element, in its metadata or beside it.
  fileprivate var titles: [NodeID] {
    let children = children(of: root).filter { kind(of: $0) == .element }
    let infos = children.filter { name(of: $0).local.hasSuffix("info") }
    return (children + infos.flatMap { self.children(of: $0).filter { kind(of: $0) == .element } }).filter(isTitle)
  }
}

extension ManuscriptWalk {
  /// The title of the book may stand on its title page and above its text: that is none too many.
  private mutating func visitTitlesAgain() {
    target = .leftOut
    for title in tree.titles {
      endWord()
      let start = collectors[target.rawValue].count
      visitChildren(of: title)
      endWord()
      leftOutRuns.append(start..<collectors[target.rawValue].count)
    }
    target = .main
  }

  /// - Parameter name: what the report calls it; the element's name where it is left out.
  private mutating func leaveOut(_ element: XMLTree.NodeID, as name: String? = nil) {
    guard target != .leftOut else { return visitChildren(of: element) { $0.endWord() } }
    addSeam()
    let host = target
    target = .leftOut
    endWord()
    let start = collectors[Target.leftOut.rawValue].count
    visitChildren(of: element) { $0.endWord() }
    endWord()
    target = host
    let end = collectors[Target.leftOut.rawValue].count
    counts.add(name ?? tree.name(of: element).local, words: end - start)
    if end > start { leftOutRuns.append(start..<end) }
  }

  private mutating func visitMetadata(_ info: XMLTree.NodeID) {
    endWord()
    for child in tree.children(of: info) where tree.kind(of: child) == .element {
      if tree.isTitle(child) { visit(child) } else { leaveOut(child, as: "info/\(tree.name(of: child).local)") }
    }
    endWord()
  }

  /// A footnote leaves the main text, and perhaps the middle of a word.
  private mutating func visitFootnote(_ note: XMLTree.NodeID) {
    let host = target
    addSeam()
    if target == .main { target = .notes }
    endWord()
    visitChildren(of: note)
    endWord()
    target = host
  }

  /// The text of a picture stands for it where it cannot be shown.
  private mutating func visitPicture(_ media: XMLTree.NodeID) {
    let children = tree.children(of: media).filter { tree.kind(of: $0) == .element }
    let shown = ["imageobject", "imageobjectco", "videoobject", "audioobject", "graphic", "graphicco"]
    let isShown = children.contains { shown.contains(tree.name(of: $0).local) }
    for child in children {
      if isShown && tree.name(of: child).local == "textobject" { leaveOut(child) } else { visit(child) }
    }
  }

}
