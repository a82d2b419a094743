package import BookModel
package import Diagnostics

/// The online symbols of a book and where each one leads (`boekonline.xml`).
package struct Catalogue: Sendable {
  /// What `olink/@targetdoc` must say.
  package let targetDocument: String
  /// The address of the companion site, ending in a slash.
  package let base: String
  package let symbols: [SymbolKey: Symbol]
  /// Keys that a second symbol has as well, which was left out; and where that is.
  let repeated: [SymbolKey: SourceRange]

  /// The page of a symbol on the companion site.
  package func address(of key: SymbolKey) -> String { base + key.name }
}

/// One online symbol.
package struct Symbol: Sendable {
  package let key: SymbolKey
  package let kind: SymbolKind
  package let title: String
  package let description: String?
  /// Where the landing page leads on to; nil where the page itself is the destination.
  package let target: String?
  package let place: SourceRange
}

package enum SymbolKind: String, CaseIterable, Sendable {
  case film, download, article, community, tool, page
}
