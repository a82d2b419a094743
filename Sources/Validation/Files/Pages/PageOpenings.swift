import LibXML
import XMLReading

/// What an element is to a page that begins in it.
private enum Openness {
  /// It has a page break of its own: what begins it begins inside it.
  case division
  /// Page breaks may stand between its children.
  case blocks
  /// Page breaks may stand anywhere in its text.
  case line
  /// None of these, though elements inside it may be.
  case through
  /// No page begins inside it: the next one is outside.
  case closed
}

/// Finds where in a file page breaks may stand.
struct PageOpenings {
  private let flow: PageFlow
  private let openness: [Openness]
  private let isInline: [Bool]
  private var tree: XMLTree { flow.tree }

  init(_ flow: PageFlow) {
    self.flow = flow
    openness = flow.tree.names.map { $0.isDocBook ? Openness(of: $0.local) : .closed }
    isInline = flow.tree.names.map { $0.isDocBook && readings[$0.local]?.nature == .inline }
  }

  /// The place for the break before a word: before all that begins with it. Where none may stand, it is the place for
  /// the next word that can begin a page; nil where no word can any more.
  func opening(before word: TextPlace) -> InsertedInstruction.Place? {
    var word: TextPlace? = word
    while let place = word {
      if let found = opening(exactlyBefore: place) { return found }
      word = flow.firstWord(behind: place.node)
    }
    return nil
  }

  private func opening(exactlyBefore word: TextPlace) -> InsertedInstruction.Place? {
    let around = ancestors(of: word.node)
    let outermostClosed = around.lastIndex { openness(of: $0) == .closed } ?? -1
    var begins = isBlank(word) && flow.begins(word.node, in: around.first)
    var best: InsertedInstruction.Place?
    if let parent = around.first, outermostClosed < 0, holds(parent, textThatBegins: begins) { best = .inside(word) }
    for (index, parent) in around.enumerated().dropFirst() {
      let child = around[index - 1]
      guard begins else { break }
      begins = flow.begins(child, in: parent)
      if index > outermostClosed, holds(parent, child, thatBegins: begins),
        best == nil || !followsTitle(child, in: parent)
      {
        best = .before(child)
      }
      if openness(of: parent) == .division { break }
    }
    return best
  }

  /// Whether it is the first thing behind the title of a division: a break before it would be the division's own, and
  /// stand before the title.
  private func followsTitle(_ child: XMLTree.NodeID, in parent: XMLTree.NodeID) -> Bool {
    guard openness(of: parent) == .division else { return false }
    let earlier = tree.children(of: parent).prefix { $0 < child }.last { tree.kind(of: $0) == .element }
    return earlier.map { isTitle(tree.name(of: $0).local) } ?? false
  }

  private func isTitle(_ name: String) -> Bool {
    switch readings[name] {
    case .metadata, .title: true
    case .division, .block, .inline, .part, .silent, nil: false
    }
  }

  private func ancestors(of node: XMLTree.NodeID) -> [XMLTree.NodeID] {
    var found: [XMLTree.NodeID] = []
    var place = tree.parent(of: node)
    while let current = place {
      found.append(current)
      place = tree.parent(of: current)
    }
    return found
  }

  private func openness(of element: XMLTree.NodeID) -> Openness { openness[Int(tree.nameID(of: element))] }

  private func isBlank(_ word: TextPlace) -> Bool { tree.utf8(of: word.node).prefix(word.offset).allSatisfy(isSpace) }

  /// Loose text between blocks would become two paragraphs.
  private func holds(_ parent: XMLTree.NodeID, textThatBegins begins: Bool) -> Bool {
    switch openness(of: parent) {
    case .line: true
    case .blocks: begins
    case .division, .through, .closed: false
    }
  }

  private func holds(_ parent: XMLTree.NodeID, _ child: XMLTree.NodeID, thatBegins begins: Bool) -> Bool {
    switch openness(of: parent) {
    case .division, .line: true
    case .blocks: begins || !isInline[Int(tree.nameID(of: child))]
    case .through, .closed: false
    }
  }
}

extension Openness {
  fileprivate init(of name: String) {
    switch readings[name] {
    case .division: self = .division
    case .block(let block): self.init(of: name, block)
    case .inline(let inline): self.init(of: inline)
    case .part:
      switch name {
      case "listitem", "varlistentry", "question", "answer", "glossdef", "entry", "step": self = .blocks
      case "term", "member": self = .line
      case "qandaentry", "tgroup", "thead", "tbody", "tfoot", "row": self = .through
      default: self = .closed
      }
    case .metadata, .title, .silent, nil: self = .closed
    }
  }

  private init(of name: String, _ block: BlockReading) {
    switch block {
    case .paragraph, .verbatim: self = .line
    case .bibliographyEntry: self = name == "bibliomixed" ? .line : .closed
    case .group: self = name == "partintro" ? .division : .blocks
    case .quotation, .box, .list, .glossaryEntry: self = .blocks
    case .definitions: self = name == "variablelist" ? .blocks : .through
    case .formalParagraph, .simpleList, .questions, .table, .procedure: self = .through
    case .heading, .callouts, .segmentedList, .steps, .figure, .equation, .media, .markedListing, .verse,
      .commandSynopsis, .functionSynopsis, .declaration, .productions, .revisions, .annotation, .manualPageNames,
      .contents, .manualPageHead, .messageFacts:
      self = .closed
    }
  }

  private init(of inline: InlineReading) {
    switch inline {
    case .phrase, .code, .keyboard, .output, .variable, .named, .emphasis, .link: self = .line
    case .words, .enumeration, .trademark, .crossReference, .onlineSymbol, .footnote, .footnoteReference, .indexTerm,
      .anchor, .media, .formula, .callout, .calloutReference, .lineBreak, .keys, .menu, .manualPage, .optional, .tag,
      .citation, .parenthesised, .argument, .argumentGroup, .synopsisFragment, .fragmentReference:
      self = .closed
    }
  }
}
