import Diagnostics
import LibXML
import LibZip
import XMLReading

/// The words of an EPUB.
struct EPUBWords {
  /// Paths in the archive; a word's document is an index into it.
  let pages: [String]
  let words: BookWords
  let leftOutCounts: [LeftOut]
}

/// Walks over the pages of the spine, one after another; the tree of a page goes when its words are taken.
struct EPUBWalk {
  private enum Target: Int { case main, notes, leftOut }

  private let archive: ArchiveReader
  private let epub: String
  private let package: PackageFile
  private var collectors: [WordCollector]
  private var target = Target.main
  private var counts = LeftOutCounts()
  private var pages: [String] = []

  init(_ archive: ArchiveReader, at epub: String, package: PackageFile, vocabulary: Vocabulary) {
    self.archive = archive
    self.epub = epub
    self.package = package
    collectors = Array(repeating: WordCollector(vocabulary: vocabulary), count: 3)
  }

  mutating func words() throws(EPUBProblem) -> EPUBWords {
    let others = package.spine.filter { !$0.isNavigation }
    for item in package.spine {
      let isLeftOut = item.isNavigation && !others.isEmpty
      try visitPage(item.path, as: isLeftOut ? .leftOut("navigation document") : .block)
    }
    return EPUBWords(
      pages: pages, words: BookWords(main: collectors[0].stream, notes: collectors[1].stream),
      leftOutCounts: counts.list)
  }

  private mutating func visitPage(_ path: String, as treatment: PageTreatment) throws(EPUBProblem) {
    let tree = try archive.document(path, of: epub).tree
    pages.append(path)
    visit(tree.root, as: treatment, in: tree)
    for index in collectors.indices { collectors[index].endWord() }
  }

  private mutating func visit(_ node: XMLTree.NodeID, in tree: XMLTree) {
    switch tree.kind(of: node) {
    case .text: collectors[target.rawValue].add(tree.utf8(of: node), from: (pages.count - 1, node))
    case .processingInstruction: break
    case .element: visit(node, as: PageTreatment(of: node, in: tree, isOurs: package.isOurs), in: tree)
    }
  }

  private mutating func visit(_ element: XMLTree.NodeID, as treatment: PageTreatment, in tree: XMLTree) {
    switch treatment {
    case .inline: visitChildren(of: element, in: tree)
    case .block: visitBlock(element, in: tree)
    case .leftOut(let name): leaveOut(element, as: name, in: tree)
    case .note:
      let host = target
      if target == .main { target = .notes }
      visitBlock(element, in: tree)
      target = host
    case .titlePage where target == .leftOut: visitBlock(element, in: tree)
    case .titlePage: visitTitlePage(element, in: tree)
    }
  }

  private mutating func visitBlock(_ element: XMLTree.NodeID, in tree: XMLTree) {
    collectors[target.rawValue].endWord()
    visitChildren(of: element, in: tree)
    collectors[target.rawValue].endWord()
  }

  private mutating func visitChildren(of element: XMLTree.NodeID, in tree: XMLTree) {
    for child in tree.children(of: element) { visit(child, in: tree) }
  }

  private mutating func leaveOut(_ element: XMLTree.NodeID, as name: String, in tree: XMLTree) {
    guard target != .leftOut else { return visitChildren(of: element, in: tree) }
    collectors[target.rawValue].addSeam()
    let host = target
    target = .leftOut
    let start = collectors[target.rawValue].count
    visitBlock(element, in: tree)
    counts.add(name, words: collectors[target.rawValue].count - start)
    target = host
  }

  private mutating func visitTitlePage(_ page: XMLTree.NodeID, in tree: XMLTree) {
    counts.add("title page", words: 0)
    for node in descendants(of: page, in: tree) where isTitle(node, in: tree) { visitBlock(node, in: tree) }
  }

  private func isTitle(_ node: XMLTree.NodeID, in tree: XMLTree) -> Bool {
    tree.kind(of: node) == .element
      && (tree.name(of: node).local == "h1" || tree.attribute("role", of: node) == "doc-subtitle")
  }

  private func descendants(of element: XMLTree.NodeID, in tree: XMLTree) -> [XMLTree.NodeID] {
    tree.children(of: element).flatMap { child in
      tree.kind(of: child) == .element ? [child] + descendants(of: child, in: tree) : []
    }
  }
}
