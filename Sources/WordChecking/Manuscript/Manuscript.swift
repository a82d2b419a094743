package import LibXML
package import XMLReading

/// What a book is made of, as whoever reads the files says: which files or parts of files, and what came or did not come
/// in where. What is text in them, and in which order, is for the check alone to say.
package struct Manuscript: Sendable {
  /// What a node stands for that is not itself in the book.
  package enum Content: Sendable {
    case elements([XMLTree.NodeID], of: Int)
    case text(String)
    /// What an element in its own document holds: a fallback.
    case children(of: XMLTree.NodeID)
    /// These elements were wanted for another variant of the book.
    case nothing(insteadOf: [XMLTree.NodeID], of: Int)
  }

  /// The main file first.
  package let documents: [SourceDocument]
  /// For each document: the nodes that stand for something else.
  package let contents: [[XMLTree.NodeID: Content]]

  /// - Parameter contents: of an inclusion that is not there nobody knows what it stands for: then it is nothing.
  package init(documents: [SourceDocument], contents: [[XMLTree.NodeID: Content]]) {
    self.documents = documents
    self.contents = contents
  }
}

/// A node of a manuscript.
struct ManuscriptNode {
  let document: Int
  let node: XMLTree.NodeID
}
