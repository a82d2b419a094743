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
  /// Writes down what a check of links found, in one note a symbol.
  case record([LedgerNote])
  /// Gives every symbol without a number the next free one.
  case number

  /// The symbols that it is about; nil where it is about all of them.
  package var keys: [SymbolKey]? {
    switch self {
    case .number: nil
    case .add(let symbol): [symbol.key]
    case .record(let notes): notes.map(\.key)
    case .retarget(let key, _, _), .move(let key, _, _), .retire(let key, _, _, _), .accept(let key, _, _): [key]
    }
  }
}

/// What a check of links has to say of the target of one symbol.
package struct LedgerNote: Sendable {
  package let key: SymbolKey
  /// The day on which it was found in order; nil where it was not.
  package let checked: CalendarDay?
  /// Title and text of the page in short. It completes a sign-off, and is left out where there is none: a page that
  /// nobody has found right is nothing to compare a later one with.
  package let fingerprint: String?
  /// A copy that was found or made; left out where the ledger has one.
  package let archive: ArchivedCopy?

  package init(
    key: SymbolKey, checked: CalendarDay? = nil, fingerprint: String? = nil, archive: ArchivedCopy? = nil
  ) {
    self.key = key
    self.checked = checked
    self.fingerprint = fingerprint
    self.archive = archive
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
