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

  init(
    documents: [ManuscriptDocument], streams: [WordCollector], _ leftOutRuns: [Range<Int>], _ counts: LeftOutCounts
  ) {
    self.documents = documents
    main = streams[ManuscriptWalk.Target.main.rawValue].stream
    notes = streams[ManuscriptWalk.Target.notes.rawValue].stream
    leftOut = streams[ManuscriptWalk.Target.leftOut.rawValue].stream
    self.leftOutRuns = leftOutRuns
    leftOutCounts = counts.list
  }
}

/// What a manuscript is held against.
enum Medium {
  case epub
  /// A formula is a picture there, and its description is what is read.
  case print
}

/// Walks over the raw XML in the order of reading.
struct ManuscriptWalk {
  /// Which of the streams words go to.
  enum Target: Int {
    case main, notes, leftOut
    /// What another variant of the book has: counted, and nowhere looked for.
    case dropped

    var isCompared: Bool { self == .main || self == .notes }
  }

  let documents: [ManuscriptDocument]
  let medium: Medium
  private let contents: [[XMLTree.NodeID: Manuscript.Content]]
  private(set) var collectors: [WordCollector]
  var target = Target.main
  var counts = LeftOutCounts()
  var leftOutRuns: [Range<Int>] = []
  /// Where the walk is.
  private(set) var document = 0
  /// Captions of the one picture of a figure, which come behind its title; nil outside of such figures.
  var waitingCaptions: [ManuscriptNode]?

  init(_ manuscript: Manuscript, vocabulary: Vocabulary, for medium: Medium) {
    self.medium = medium
    documents = manuscript.documents.map(ManuscriptDocument.init)
    contents = manuscript.contents
    collectors = Array(repeating: WordCollector(vocabulary: vocabulary), count: 4)
  }

  var tree: XMLTree { documents[document].tree }

  mutating func words() -> ManuscriptWords {
    guard !documents.isEmpty else { return ManuscriptWords(documents: [], streams: collectors, leftOutRuns, counts) }
    visit(ManuscriptNode(document: 0, node: tree.root))
    visitTitlesAgain()
    for index in collectors.indices { collectors[index].endWord() }
    return ManuscriptWords(documents: documents, streams: collectors, leftOutRuns, counts)
  }

  mutating func visit(_ place: ManuscriptNode) {
    inside(place) { walk in
      if let content = walk.content(of: place) { return walk.visit(content, at: place.node) }
      switch walk.tree.kind(of: place.node) {
      case .text: walk.collect(walk.tree.utf8(of: place.node), from: place.node)
      case .processingInstruction: walk.visitInstruction(place.node)
      case .element: walk.visitElement(place.node)
      }
    }
  }

  /// Does something in the document of a node.
  mutating func inside(_ place: ManuscriptNode, _ work: (inout ManuscriptWalk) -> Void) {
    let host = document
    document = place.document
    work(&self)
    document = host
  }

  func content(of place: ManuscriptNode) -> Manuscript.Content? {
    contents[place.document].isEmpty ? nil : contents[place.document][place.node]
  }

  private mutating func visit(_ content: Manuscript.Content, at node: XMLTree.NodeID) {
    switch content {
    // The words of a text have the place of the inclusion: that is what the author can look at.
    case .text(let text): collect(Array(text.utf8)[...], from: node)
    case .nothing(let elements, let document):
      for element in elements { drop(ManuscriptNode(document: document, node: element)) }
    case .elements(let elements, let document):
      for element in elements { visit(ManuscriptNode(document: document, node: element)) }
    case .children(let parent): visitChildren(of: parent)
    }
  }

  /// Our own line break ends a word; of any other instruction nobody knows.
  private mutating func visitInstruction(_ node: XMLTree.NodeID) {
    let name = tree.name(of: node).local
    if name == "linebreak" { endWord() } else { collectors[target.rawValue].addSeam() }
    if target.isCompared { counts.add("<?\(name)?>", words: 0) }
  }

  private mutating func visitElement(_ element: XMLTree.NodeID) {
    switch treatment(of: element) {
    case .inline: visitChildren(of: element)
    case .block:
      endWord()
      if tree.name(of: element).local == "figure" { visitFigure(element) } else { visitChildren(of: element) }
      endWord()
    case .unlisted: visitUnlisted(element) { $0.visitChildren(of: element) }
    case .apart where !children(of: element).contains(where: isElement): visitChildren(of: element)
    case .apart: visitUnlisted(element) { $0.visitApart(element) }
    case .textFile: visitTextFile(element)
    case .dressed:
      addSeam()
      visitChildren(of: element)
      addSeam()
    case .joined: visitJoined(element)
    case .leftOut: leaveOut(element)
    case .formula(let isText): visitFormula(element, isText: isText)
    case .metadata: visitMetadata(element)
    case .footnote: visitFootnote(element)
    case .picture: visitPicture(element)
    // One that leads nowhere: what is wrong with it, others tell.
    case .inclusion: break
    }
  }

  mutating func visitChildren(of element: XMLTree.NodeID) {
    for child in childrenInReadingOrder(of: element) { visit(child) }
  }

  /// - Parameter border: what is done around each child that is an element.
  mutating func visitChildren(of element: XMLTree.NodeID, border: (inout ManuscriptWalk) -> Void) {
    for child in children(of: element) {
      let isElement = isElement(child)
      if isElement { border(&self) }
      visit(child)
      if isElement { border(&self) }
    }
  }

  /// In an entry of a list of sources that its author wrote out, a title or address stands in a line as all the rest.
  private func treatment(of element: XMLTree.NodeID) -> ElementTreatment {
    let treatment = documents[document].treatment(of: element)
    guard treatment == .block, let parent = tree.parent(of: element) else { return treatment }
    return ["bibliomixed", "bibliomset"].contains(tree.name(of: parent).local) ? .unlisted : treatment
  }

  private mutating func visitUnlisted(_ element: XMLTree.NodeID, children: (inout ManuscriptWalk) -> Void) {
    collectors[target.rawValue].beginUnlisted()
    children(&self)
    collectors[target.rawValue].endUnlisted()
  }

  /// Words end between the children.
  private mutating func visitApart(_ element: XMLTree.NodeID) {
    var isFirst = true
    for child in children(of: element) {
      if isElement(child) {
        if !isFirst { endWord() }
        isFirst = false
      }
      visit(child)
    }
  }

  /// The spaces between keys or the parts of a command are no text: a build puts there what it likes.
  private mutating func visitJoined(_ element: XMLTree.NodeID) {
    for child in childrenInReadingOrder(of: element) {
      addSeam()
      let tree = documents[child.document].tree
      if tree.kind(of: child.node) != .text || !tree.utf8(of: child.node).allSatisfy(isSpace) { visit(child) }
    }
    addSeam()
  }

  mutating func collect(_ text: ArraySlice<UInt8>, from node: XMLTree.NodeID) {
    collectors[target.rawValue].add(text, from: (document, node))
  }

  mutating func endWord() { collectors[target.rawValue].endWord() }
  mutating func addSeam() { collectors[target.rawValue].addSeam() }
}
