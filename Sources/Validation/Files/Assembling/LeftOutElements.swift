package import LibXML
import XMLReading

/// An element of a file as it was written.
package struct WrittenElement: Hashable, Sendable {
  /// Its file's place in ``ManuscriptFiles/written``.
  package let file: Int
  package let node: XMLTree.NodeID
}

extension ManuscriptFiles {
  /// For each document: what the profile leaves out of it, by the node that stands in its place.
  package var leftOutElements: [[XMLTree.NodeID: WrittenElement]] {
    guard let written, leftOut ?? 0 > 0 else { return documents.map { _ in [:] } }
    var search = WrittenElementSearch(written)
    return documents.map { document in
      var found: [XMLTree.NodeID: WrittenElement] = [:]
      for node in document.tree.allNodes where document.tree.isPlaceholder(node) {
        found[node] = search.element(at: document.tree.startTag(of: node).lowerBound, of: document.path)
      }
      return found
    }
  }
}

/// Finds elements by where they begin.
private struct WrittenElementSearch {
  private let written: FileSet
  private let files: [String: Int]
  private var elements: [Int: [Int: XMLTree.NodeID]] = [:]

  init(_ written: FileSet) {
    self.written = written
    files = Dictionary(written.documents.enumerated().map { ($1.path, $0) }) { first, _ in first }
  }

  mutating func element(at offset: Int, of path: String) -> WrittenElement? {
    guard let file = files[path] else { return nil }
    if elements[file] == nil {
      let tree = written.documents[file].tree
      let starts = tree.allNodes.filter { tree.kind(of: $0) == .element }.map { (tree.startTag(of: $0).lowerBound, $0) }
      // Elements that an entity brings in may begin at one place; the outermost comes first.
      elements[file] = Dictionary(starts) { first, _ in first }
    }
    return elements[file]?[offset].map { WrittenElement(file: file, node: $0) }
  }
}

extension XMLTree {
  /// Whether a node is what ``revised(keeping:leavingOut:)`` leaves in the place of an element; an author may have an
  /// instruction of that name, which begins where no element does.
  fileprivate func isPlaceholder(_ node: NodeID) -> Bool {
    kind(of: node) == .processingInstruction && name(of: node) == Name(namespace: "", local: "left-out")
  }
}
