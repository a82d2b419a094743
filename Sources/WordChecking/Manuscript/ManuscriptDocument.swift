import Diagnostics
import LibXML
import XMLReading

/// A file of the manuscript, without libxml2's own tree.
struct ManuscriptDocument {
  let file: SourceFile
  let tree: XMLTree
  /// By the number of the element's name in the tree.
  let treatments: [ElementTreatment]

  init(_ source: SourceDocument) {
    file = source.file
    tree = source.tree
    treatments = source.tree.names.map { ElementTreatment(of: $0) }
  }

  func treatment(of element: XMLTree.NodeID) -> ElementTreatment { treatments[Int(tree.nameID(of: element))] }
}
