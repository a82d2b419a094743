import Diagnostics
import LibXML
import XMLReading

/// A file of the manuscript, without libxml2's own tree.
struct ManuscriptDocument {
  let path: String
  let file: SourceFile
  let tree: XMLTree
  /// By the number of the element's name in the tree.
  let treatments: [ElementTreatment]

  init(_ source: SourceDocument) {
    path = source.path
    file = source.file
    tree = source.tree
    treatments = source.tree.names.map { ElementTreatment(of: $0) }
  }

  func treatment(of element: XMLTree.NodeID) -> ElementTreatment { treatments[Int(tree.nameID(of: element))] }

  func range(of node: XMLTree.NodeID) -> SourceRange { SourceRange(file, bytes: tree.startTag(of: node)) }

  func element(withID id: String) -> XMLTree.NodeID? {
    tree.allNodes.first {
      tree.kind(of: $0) == .element
        && (tree.attribute("id", namespace: xmlNamespace, of: $0) == id || tree.attribute("id", of: $0) == id)
    }
  }
}
