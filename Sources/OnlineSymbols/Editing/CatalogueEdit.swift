package import BookModel

/// What an editor does to the catalogue.
package enum CatalogueEdit: Sendable {
  case add(NewSymbol)
  /// Leads it elsewhere. Whoever said that the old target was right has not seen this one.
  case retarget(SymbolKey, to: String, on: CalendarDay)
  /// Lets another symbol take its place.
  case move(SymbolKey, to: SymbolKey, on: CalendarDay)
  /// Says that what it led to is gone.
  case retire(SymbolKey, text: String, instead: SymbolKey?, on: CalendarDay)
  /// Signs its target off.
  case accept(SymbolKey, by: String, on: CalendarDay)
  /// Gives every symbol without a number the next free one.
  case number

  /// The symbol that it is about; nil where it is about all of them.
  package var key: SymbolKey? {
    switch self {
    case .number: nil
    case .add(let symbol): symbol.key
    case .retarget(let key, _, _), .move(let key, _, _), .retire(let key, _, _, _), .accept(let key, _, _): key
    }
  }
}

/// A symbol that is not in the catalogue yet; its number is given when it comes in.
package struct NewSymbol: Sendable {
  package let key: SymbolKey
  package let kind: SymbolKind
  package let title: String
  package let description: String?
  package let target: String?
  /// The first edition that is to carry it.
  package let since: Int?

  package init(
    key: SymbolKey, kind: SymbolKind, title: String, description: String?, target: String?, since: Int?
  ) {
    self.key = key
    self.kind = kind
    self.title = title
    self.description = description
    self.target = target
    self.since = since
  }
}
