import BookModel
import Diagnostics
import LibXML
import XMLReading

/// All running texts of a file, in the order in which they begin.
///
/// - Parameter language: of what is in a file that does not say.
func runningTexts(of document: SourceDocument, language: String) -> [RunningText] {
  var collector = TextCollector(document)
  collector.readBlock(
    document.tree.root, in: TextScope(language: language, keepsSpaces: false, isName: false))
  return collector.texts.compactMap(\.self)
}

/// What holds for everything in an element.
private struct TextScope {
  var language: String
  var keepsSpaces: Bool
  var isName: Bool
}

private struct TextCollector {
  let document: SourceDocument
  let tree: XMLTree
  let kinds: [ElementKind]
  /// By the order in which they begin; nil for what has no words.
  var texts: [RunningText?] = []

  init(_ document: SourceDocument) {
    self.document = document
    tree = document.tree
    kinds = document.tree.elementKinds
  }

  /// Reads an element as a text of its own. What it has within that is a text too comes behind it.
  mutating func readBlock(_ element: XMLTree.NodeID, in scope: TextScope) {
    let scope = scope.entering(element, of: tree)
    var text = RunningText(
      language: scope.language, keepsSpaces: scope.keepsSpaces, length: tree.extent(of: element).count)
    let place = texts.count
    texts.append(nil)
    readContent(of: element, into: &text, in: scope)
    if text.hasWords { texts[place] = text }
  }

  private mutating func readContent(of element: XMLTree.NodeID, into text: inout RunningText, in scope: TextScope) {
    let source = document.file.text
    var cursor = tree.startTag(of: element).upperBound
    for child in tree.children(of: element) where tree.kind(of: child) != .text {
      let extent = tree.extent(of: child)
      // More of an entity whose reference we have passed, or a page break that the file does not have.
      guard extent.lowerBound >= cursor, !extent.isEmpty else { continue }
      text.append(gap: cursor..<extent.lowerBound, of: source, isName: scope.isName)
      cursor = extent.upperBound
      if source[extent.lowerBound] == UInt8(ascii: "&") {
        text.append(RunningText.hole, for: extent)
      } else {
        read(child, into: &text, in: scope)
      }
    }
    let end = document.startOfEndTag(of: element)
    if end > cursor { text.append(gap: cursor..<end, of: source, isName: scope.isName) }
  }

  private mutating func read(_ node: XMLTree.NodeID, into text: inout RunningText, in scope: TextScope) {
    let extent = tree.extent(of: node)
    guard tree.kind(of: node) == .element else {
      if tree.name(of: node).local == "linebreak" { text.append(UInt8(ascii: "\n"), for: extent) }
      return
    }
    switch kinds[Int(tree.nameID(of: node))] {
    case .flowing: readFlowing(node, into: &text, in: scope)
    case .name:
      var scope = scope
      scope.isName = true
      readFlowing(node, into: &text, in: scope)
    case .quotation:
      text.append(RunningText.edge, for: tree.startTag(of: node))
      readFlowing(node, into: &text, in: scope)
      text.append(RunningText.edge, for: extent.upperBound..<extent.upperBound)
    case .opaque: text.append(RunningText.hole, for: extent)
    case .silent: break
    case .aside: readBlock(node, in: scope)
    case .block:
      text.append(RunningText.edge, for: extent)
      readBlock(node, in: scope)
    case .verbatimBlock:
      text.append(RunningText.edge, for: extent)
      var scope = scope
      scope.keepsSpaces = true
      readBlock(node, in: scope)
    case .hidden: text.append(RunningText.edge, for: extent)
    }
  }

  /// An element within a sentence; one in another language is a word of the sentence, and a text of its own.
  private mutating func readFlowing(_ node: XMLTree.NodeID, into text: inout RunningText, in scope: TextScope) {
    var inner = scope.entering(node, of: tree)
    let isForeign = inner.language != scope.language
    if isForeign || tree.name(of: node).local == "foreignphrase" || tree.isEmpty(node) {
      text.append(RunningText.hole, for: tree.extent(of: node))
      if !isForeign { inner.language = "" }
      if !inner.language.isEmpty { readBlock(node, in: inner) }
    } else {
      readContent(of: node, into: &text, in: inner)
    }
  }
}

extension TextScope {
  func entering(_ element: XMLTree.NodeID, of tree: XMLTree) -> TextScope {
    guard let language = tree.attribute("lang", namespace: xmlNamespace, of: element) else { return self }
    var scope = self
    scope.language = LanguageTag(language).namesLanguage ? language : ""
    return scope
  }
}
