import Diagnostics
import LibPOSIX
import LibXML

extension ManuscriptWalk {
  /// The title of the book may stand on its title page and above its text: that is none too many.
  mutating func visitTitlesAgain() {
    target = .leftOut
    for title in titles {
      endWord()
      let start = collectors[target.rawValue].count
      inside(title) { $0.visitChildren(of: title.node) }
      endWord()
      leftOutRuns.append(start..<collectors[target.rawValue].count)
    }
    target = .main
  }

  /// - Parameter name: what the report calls it; the element's name where it is left out.
  mutating func leaveOut(_ element: XMLTree.NodeID, as name: String? = nil) {
    guard target.isCompared else { return visitChildren(of: element) { $0.endWord() } }
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

  mutating func visitMetadata(_ info: XMLTree.NodeID) {
    endWord()
    for child in children(of: info) {
      if isTitle(child) || content(of: child) != nil {
        visit(child)
      } else if isElement(child) {
        inside(child) { $0.leaveOut(child.node, as: "info/\($0.tree.name(of: child.node).local)") }
      }
    }
    endWord()
  }

  /// A footnote leaves the main text, and perhaps the middle of a word.
  mutating func visitFootnote(_ note: XMLTree.NodeID) {
    let host = target
    addSeam()
    if target == .main { target = .notes }
    endWord()
    visitChildren(of: note)
    endWord()
    target = host
  }

  /// The text of a picture stands for it where it cannot be shown.
  mutating func visitPicture(_ media: XMLTree.NodeID) {
    let shown = ["imageobject", "imageobjectco", "videoobject", "audioobject", "graphic", "graphicco"]
    let children = children(of: media)
    let isShown = children.contains { isElement($0) && shown.contains(name(of: $0).local) }
    for child in children where isElement(child) || content(of: child) != nil {
      if isShown && name(of: child).local == "textobject" {
        inside(child) { $0.leaveOut(child.node) }
      } else if waitingCaptions != nil, isElement(child), name(of: child).local == "caption" {
        waitingCaptions?.append(child)
      } else {
        visit(child)
      }
    }
  }

  /// Where a figure is one picture, the caption of that belongs to the whole and follows the title.
  mutating func visitFigure(_ figure: XMLTree.NodeID) {
    let around = waitingCaptions
    let children = childrenInReadingOrder(of: figure)
    let beside: Set = ["title", "info", "titleabbrev", "caption"]
    let isOnePicture = children.count { isElement($0) && !beside.contains(name(of: $0).local) } == 1
    waitingCaptions = isOnePicture ? [] : nil
    for child in children {
      if isElement(child), name(of: child).local == "caption" { visitWaitingCaptions() }
      visit(child)
    }
    visitWaitingCaptions()
    waitingCaptions = around
  }

  private mutating func visitWaitingCaptions() {
    let captions = waitingCaptions ?? []
    waitingCaptions = nil
    for caption in captions { visit(caption) }
  }

  /// The text of a file that stands beside the manuscript's own; of another one nobody here knows.
  mutating func visitTextFile(_ element: XMLTree.NodeID) {
    let path = documents[document].file.path
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    guard let name = tree.attribute("fileref", of: element), !name.hasPrefix("/"), !name.contains(".."),
      let bytes = try? readFile(folder + name)
    else { return }
    addSeam()
    collect(bytes[...], from: element)
    addSeam()
  }

  mutating func visitFormula(_ formula: XMLTree.NodeID, isText: Bool) {
    switch medium {
    case .print: leaveOut(formula)
    case .epub:
      if !isText { endWord() }
      visitChildren(of: formula)
      if !isText { endWord() }
    }
  }

  /// An element of another variant of the book, with all that is in it.
  mutating func drop(_ place: ManuscriptNode) {
    addSeam()
    let host = target
    target = .dropped
    let start = collectors[target.rawValue].count
    inside(place) { walk in walk.visitChildren(of: place.node) { $0.endWord() } }
    endWord()
    counts.add("profile/\(name(of: place).local)", words: collectors[target.rawValue].count - start)
    target = host
  }
}
