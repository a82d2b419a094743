import Diagnostics
import LibXML
import XMLReading

/// In these, signs are meant as they stand.
private let verbatim: Set<String> = [
  "literal", "code", "programlisting", "screen", "literallayout", "replaceable", "uri", "email",
]

extension SourceDocument {
  /// The texts that are words and not signs.
  var proseNodes: [XMLTree.NodeID] {
    tree.allNodes.filter { node in
      guard tree.kind(of: node) == .text, let parent = tree.parent(of: node) else { return false }
      let name = tree.name(of: parent)
      return name.isDocBook && !verbatim.contains(name.local)
    }
  }

  /// Where they stand in the file.
  var prose: [Range<Int>] { proseNodes.map { range(ofTextFrom: $0, to: $0).bytes } }
}
