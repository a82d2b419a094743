import LibXML

/// An element taken for one of the grammar's elements.
struct Visit: Hashable, Sendable {
  let node: XMLTree.NodeID
  let element: ElementID
  /// Another vocabulary's element: its attributes are not ours to judge.
  var ignoresAttributes = false
  /// The namespace is wrong, and that has been said.
  var isTranslated = false
}

/// What is wrong with an element if it is taken for one of the grammar's.
struct Explanation: Sendable {
  /// Of its attributes and the order of its children.
  var ownCost = 0
  /// With everything inside.
  var totalCost = 0
  var events: [Event] = []
}

enum Event: Hashable, Sendable {
  case finding(Finding)
  /// Something is wrong deeper down.
  case visit(Visit)
}

/// How unlikely a mistake is, compared with others: the walk looks for the cheapest way to make sense of a file.
enum Cost {
  static let namespace = 8
  static let near = 10
  static let foreign = 12
  static let knownName = 14
  static let wrapper = 18
  static let unknown = 20
  static let insertion = 21
  static let skip = 25
  /// A child left out that turns out to be what was missing before: it only stands too late.
  static let late = 2
  static let attribute = 10
  /// So much is wrong inside an element that it may have been meant to be another.
  static let suspicious = 40
  /// Ways that are this much dearer than the best one are given up.
  static let tolerance = 50
}

/// What the content of an element consists of.
enum Token: Hashable, Sendable {
  case element(XMLTree.NodeID)
  /// Text that is not only white space; processing instructions and comments do not part it.
  case text(XMLTree.NodeID, through: XMLTree.NodeID)
}
