package import BookModel
package import Diagnostics
import LibPOSIX
import Validation
import YAMLReading
import Yams

/// On which pages the symbols of an edition stand, in reading order, as typesetting recorded it in `N.pages.json`:
/// `{"edition": 1, "symbols": [{"key": "klm-aswolk", "page": "14"}, …]}`.
///
/// - Parameter folder: with the records of the editions.
/// - Returns: nil where nothing was recorded.
package func recordedPages(
  of edition: Int, in folder: String, report: inout Report
) -> [(key: SymbolKey, page: String)]? {
  let path = joinPath(folder, "\(edition).pages.json")
  guard fileExists(path) else { return nil }
  // JSON is YAML, too.
  guard let document = YAMLDocument(at: path, report: &report) else { return [] }
  guard let root = document.root?.mapping, root["edition"]?.scalar?.string == "\(edition)",
    let symbols = root["symbols"]?.sequence
  else {
    report.add(.brokenPages(SourceRange(document.file, bytes: 0..<0)))
    return []
  }
  return symbols.compactMap { node in
    guard let key = node.mapping?["key"]?.scalar?.string, let page = node.mapping?["page"]?.scalar?.string,
      !page.isEmpty, !page.contains(where: \.isWhitespace)
    else {
      report.add(.brokenPages(document.range(of: node)))
      return nil
    }
    return (SymbolKey(key), page)
  }
}

extension Diagnostic {
  fileprivate static func brokenPages(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenEdition,
      Message(
        dutch: "dit is geen lijst van de bladzijden waarop de symbolen staan",
        english: "this is no list of the pages on which the symbols stand"),
      hint: Message(
        dutch: "Zet de vorige versie terug, of vraag een nieuwe aan wie het boek opmaakt.",
        english: "Put its earlier version back, or ask whoever typesets the book for a new one."), at: place)
  }
}
