import LibPOSIX
import LibXML

/// What the beginning of a file says of the grammar that it fits.
package struct SchemaClaim: Sendable {
  /// Whether its first element is one of DocBook 5.
  package let isDocBook: Bool
  /// The number in `version`: `5.0`; empty where there is none.
  package let version: String
  /// The addresses of its `xml-model`s (Associating Schemas with XML Documents 1.0), in order.
  package let models: [String]

  /// - Returns: nil where the file cannot be read or has no start tag.
  package init?(of path: String) {
    // Comments before the root may be long.
    guard let start = try? readStart(of: path, count: 65_536), let head = DocumentHead(startingWith: start) else {
      return nil
    }
    isDocBook = head.root.isDocBook
    version = String((head.version ?? "").prefix { $0.isNumber || $0 == "." })
    models = head.instructions.filter { $0.target == "xml-model" }.compactMap { reference(in: $0.data) }
  }
}

/// The pseudo-attribute `href`.
private func reference(in data: String) -> String? {
  data.firstMatch(of: /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)')/).flatMap { $0.1 ?? $0.2 }.map(String.init)
}

/// Where this computer has the grammar with a well-known address (OASIS XML Catalogs 1.1); nil where it has none.
package func grammarInCatalogues(_ address: String) -> String? {
  pathInCatalogues(of: address).flatMap { fileExists($0) ? $0 : nil }
}
