import GeneratedText
import OnlineSymbols
import OnlineSymbols

/// The text that names an online symbol of a kind.
func spokenName(of kind: SymbolKind) -> TextKey {
  switch kind {
  case .film: .filmSymbol
  case .download: .downloadSymbol
  case .article: .articleSymbol
  case .community: .communitySymbol
  case .tool: .toolSymbol
  case .page: .pageSymbol
  }
}
