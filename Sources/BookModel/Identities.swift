/// An `xml:id` of the manuscript, unique over the whole book.
package struct Anchor: Hashable, Sendable, Comparable {
  package let name: String
  package init(_ name: String) { self.name = name }
  package static func < (a: Anchor, b: Anchor) -> Bool { a.name < b.name }
}

/// A language tag (BCP 47), such as `nl` or `en-GB`.
package struct LanguageTag: Hashable, Sendable {
  package let code: String
  package init(_ code: String) { self.code = code }

  /// The primary language subtag in lower case: `en` of `en-GB`.
  package var primary: String {
    code.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  /// Whether it names one language, and not several, none, or one that nobody knows (ISO 639-2).
  package var namesLanguage: Bool { !["und", "mul", "mis", "zxx"].contains(primary) }
}

/// The key of an online symbol, as in `targetptr="klm-aswolk"`.
package struct SymbolKey: Hashable, Sendable, Comparable {
  package let name: String
  package init(_ name: String) { self.name = name }
  package static func < (a: SymbolKey, b: SymbolKey) -> Bool { a.name < b.name }
}

/// A number that tells apart all nodes of one book, also those without an ``Anchor``; they count up in reading order.
package struct NodeID: Hashable, Sendable, Comparable {
  package let number: UInt32
  package init(_ number: UInt32) { self.number = number }
  package static func < (a: NodeID, b: NodeID) -> Bool { a.number < b.number }
}

/// An index into ``Book/images``.
package struct ImageID: Hashable, Sendable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
}
