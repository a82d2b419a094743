/// What a PDF is for.
package enum PrintEdition: String, CaseIterable, Sendable {
  /// For readers: PDF/UA-1 and PDF/A-2a in one file, with links and bookmarks.
  case screen
  /// For a printer: with bleed and marks, without links.
  case press
}
