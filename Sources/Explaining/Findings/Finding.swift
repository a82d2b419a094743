import LibXML

/// One mistake, as the walk over the document meets it; words come later, and only for what is shown.
enum Finding: Hashable, Sendable {
  typealias Node = XMLTree.NodeID

  /// A name that the vocabulary does not have.
  case unknownElement(Node, meant: Meant?, at: Place)
  case misplacedElement(Node, at: Place)
  /// Right in itself, but something has to stand around it.
  case bareElement(Node, wrapper: ElementID, at: Place)
  case missingElement(Insertion, before: Node?, at: Place)
  case strayText(Node, through: Node, wrapper: ElementID?, at: Place)
  case wrongNamespace(Node)
  case wrongContent(Node, expected: PatternID)
  /// The number is the attribute's index in the tree.
  case unknownAttribute(Node, Int, meant: XMLTree.Name?, allowed: [XMLTree.Name])
  case conflictingAttribute(Node, Int, with: Int?)
  case wrongValue(Node, Int, expected: [AttributeID])
  case missingAttributes(Node, [AttributeID])
}

/// What an author had in mind.
enum Meant: Hashable, Sendable {
  /// An element whose name looks like the one written.
  case near(ElementID)
  /// Another vocabulary's word for something.
  case foreign(ForeignWord)
  /// An element that has such content, while the one written has not.
  case content(ElementID)
  /// What is missing here and would fit.
  case missing(ElementID)
}

/// Where in the content of an element something is wrong.
struct Place: Hashable, Sendable {
  /// Nil for the outermost element of the file.
  let parent: XMLTree.NodeID?
  /// What the parent is taken for.
  let element: ElementID?
  /// What could come here.
  let state: PatternID
  /// What is missing here, where the mistake stands in the place of it.
  var missing: Insertion?
}
