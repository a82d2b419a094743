import LibXML

/// The place of a pattern in ``Patterns``: equal patterns have equal places.
struct PatternID: Hashable, Comparable, Sendable {
  let index: Int32
  static func < (a: PatternID, b: PatternID) -> Bool { a.index < b.index }

  static let notAllowed = PatternID(index: 0)
  static let empty = PatternID(index: 1)
  static let text = PatternID(index: 2)
}

/// An `<element>` of the grammar.
struct ElementID: Hashable, Comparable, Sendable {
  let index: Int32
  static func < (a: ElementID, b: ElementID) -> Bool { a.index < b.index }
}

/// An `<attribute>` of the grammar.
struct AttributeID: Hashable, Comparable, Sendable {
  let index: Int32
  static func < (a: AttributeID, b: AttributeID) -> Bool { a.index < b.index }
}

/// A pattern of simplified RELAX NG (§4.18–4.22), whose parts are in the same ``Patterns``.
enum Pattern: Hashable, Sendable {
  case notAllowed
  case empty
  case text
  /// Sorted, without doubles, at least two.
  case choice([PatternID])
  case group(PatternID, PatternID)
  /// Sorted, at least two.
  case interleave([PatternID])
  case oneOrMore(PatternID)
  case element(ElementID)
  case attribute(AttributeID)
  case data(Datatype, except: PatternID?)
  case value(String, isExact: Bool)
  case list(PatternID)
}

/// An element or attribute pattern: names, and what may stand inside.
struct Declaration: Hashable, Sendable {
  let names: NameClass
  var content: PatternID
}
