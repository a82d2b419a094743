import BookModel
import Diagnostics
import LibXML
import XMLReading

/// Text in another language than it says, by `xml:lang` or by the lack of it: a screen reader reads it in the wrong
/// voice, and a reading system breaks its words in the wrong places.
func checkForeignText(in files: ManuscriptFiles, report: inout Report) {
  guard !files.documents.isEmpty else { return }
  var phrases = ForeignPhraseCheck()
  let languages = languagesOfRoots(in: files)
  for (document, language) in zip(files.documents, languages) {
    var walk = ForeignTextWalk(document: document, rootLanguage: language)
    walk.run(phrases: &phrases, report: &report)
    report.add(contentsOf: walk.findings)
  }
  report.add(contentsOf: phrases.findings)
}

/// What the root of each file inherits from the place where it is included.
private func languagesOfRoots(in files: ManuscriptFiles) -> [String?] {
  var languages = [String?](repeating: nil, count: files.documents.count)
  for (host, inclusions) in files.inclusions.enumerated() {
    let tree = files.documents[host].tree
    for (node, included) in inclusions {
      guard case .elements(let selection) = included, selection.file > host else { continue }
      languages[selection.file] = tree.nearestLanguage(of: node) ?? languages[host]
    }
  }
  return languages
}

/// What an element is to the search.
private enum TextPart {
  /// Has words of one language: a paragraph, or a title or quotation.
  case block, phrase
  /// Its words say nothing about those around it.
  case apart
  /// Nothing in it is looked at.
  case closed
  case foreignPhrase
}

private let textParts: [String: TextPart] = {
  var parts: [String: TextPart] = [:]
  func add(_ part: TextPart, _ names: String) {
    for name in names.split(separator: " ") { parts[String(name)] = part }
  }
  add(.block, "para simpara literallayout")
  add(.phrase, "title subtitle quote citetitle")
  add(.apart, "footnote indexterm olink remark mediaobject inlinemediaobject literal code email uri info")
  add(.apart, "itemizedlist orderedlist variablelist simplelist blockquote epigraph sidebar figure informalfigure")
  add(.apart, "table informaltable")
  // The titles of other people's books are in their own languages, and no list of sources says which.
  add(.closed, "bibliography bibliolist biblioentry bibliomixed programlisting screen index")
  add(.foreignPhrase, "foreignphrase")
  return parts
}()

private struct ForeignTextWalk {
  let document: SourceDocument
  let rootLanguage: String?
  private let parts: [TextPart?]
  /// Up to which byte nothing is looked at.
  private var skipped = 0
  /// What the last piece's parent says about the language; most pieces have the parent of the one before.
  private var around: (parent: XMLTree.NodeID, language: KnownLanguage?)?
  /// Pieces in one language after each other are one finding.
  private var run: (language: KnownLanguage, told: KnownLanguage, place: SourceRange, count: Int)?
  private(set) var findings: [Diagnostic] = []

  init(document: SourceDocument, rootLanguage: String?) {
    self.document = document
    self.rootLanguage = rootLanguage
    parts = document.tree.names.map { $0.isDocBook ? textParts[$0.local] : nil }
  }

  private var tree: XMLTree { document.tree }

  mutating func run(phrases: inout ForeignPhraseCheck, report: inout Report) {
    for node in tree.allNodes {
      guard let part = parts[Int(tree.nameID(of: node))], tree.kind(of: node) == .element,
        tree.startTag(of: node).lowerBound >= skipped
      else { continue }
      switch part {
      case .block: look(at: node, .ofBlock)
      case .phrase: look(at: node, .ofPhrase)
      case .closed: skipped = tree.extent(of: node).upperBound
      case .apart: break
      case .foreignPhrase: phrases.note(node, in: document, report: &report)
      }
    }
    endRun()
  }

  private mutating func look(at node: XMLTree.NodeID, _ evidence: LanguageGuess.Evidence) {
    guard let told = language(of: node) else { return }
    var guess = LanguageGuess(expecting: told)
    read(node, into: &guess)
    if let language = guess.foreignLanguage(by: evidence) {
      note(language, told: told, at: node)
      skipped = tree.extent(of: node).upperBound
    } else if guess.isSettled {
      endRun()
    }
  }

  private mutating func language(of node: XMLTree.NodeID) -> KnownLanguage? {
    if let own = tree.attribute("lang", namespace: xmlNamespace, of: node) { return KnownLanguage(tag: own) }
    guard let parent = tree.parent(of: node) else { return KnownLanguage(tag: rootLanguage ?? "") }
    if let around, around.parent == parent { return around.language }
    let language = KnownLanguage(tag: tree.nearestLanguage(of: parent) ?? rootLanguage ?? "")
    around = (parent, language)
    return language
  }

  private func read(_ node: XMLTree.NodeID, into guess: inout LanguageGuess) {
    for child in tree.children(of: node) {
      if guess.isSettled { return }
      switch tree.kind(of: child) {
      case .text: guess.take(tree.utf8(of: child))
      case .processingInstruction: break
      case .element:
        let isSeparate = tree.attribute("lang", namespace: xmlNamespace, of: child) != nil
        switch parts[Int(tree.nameID(of: child))] {
        case .phrase, nil: if !isSeparate { read(child, into: &guess) }
        case .block, .apart, .closed, .foreignPhrase: break
        }
      }
    }
  }

  private mutating func note(_ language: KnownLanguage, told: KnownLanguage, at node: XMLTree.NodeID) {
    if let before = run, before.language == language, before.told == told {
      run?.count += 1
      return
    }
    endRun()
    run = (language, told, document.range(of: markedElement(around: node)), 1)
  }

  /// A quotation is marked as a whole.
  private func markedElement(around node: XMLTree.NodeID) -> XMLTree.NodeID {
    guard let parent = tree.parent(of: node) else { return node }
    return ["blockquote", "epigraph"].contains(tree.name(of: parent).local) ? parent : node
  }

  private mutating func endRun() {
    guard let run else { return }
    findings.append(.unmarkedForeignText(run.language, told: run.told, count: run.count, at: run.place))
    self.run = nil
  }
}

extension XMLTree {
  /// `xml:lang` of an element, or of the nearest one around it.
  func nearestLanguage(of node: NodeID) -> String? {
    var place: NodeID? = node
    while let current = place {
      if let language = attribute("lang", namespace: xmlNamespace, of: current) { return language }
      place = parent(of: current)
    }
    return nil
  }
}
