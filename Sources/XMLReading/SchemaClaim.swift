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
  /// The version of a document that was written for an earlier DocBook than 5, such as `4.5`; empty where it does not
  /// say; nil for any other document.
  package let earlierDocBook: String?

  /// - Returns: nil where the file cannot be read or has no start tag.
  package init?(of path: String) {
    // Comments before the root may be long.
    guard let start = try? readStart(of: path, count: 65_536), let head = DocumentHead(startingWith: start) else {
      return nil
    }
    isDocBook = head.root.isDocBook
    version = String((head.version ?? "").prefix { $0.isNumber || $0 == "." })
    earlierDocBook = earlierVersion(by: head, startingWith: start)
    models = head.instructions.filter { $0.target == "xml-model" }.compactMap { reference(in: $0.data) }
  }
}

/// By its document type, or as DocBook had no namespace before version 5, and no `xml:id`.
private func earlierVersion(by head: DocumentHead, startingWith start: [UInt8]) -> String? {
  guard head.root.namespace.isEmpty else { return nil }
  let type = head.publicID + " " + head.systemID
  if let match = type.firstMatch(of: /DocBook(?: XML)? V([34][0-9.]*)|docbook\/xml\/([34][0-9.]*)\//) {
    return String(match.1 ?? match.2 ?? "")
  }
  if type.contains("Simplified DocBook") { return "" }
  guard earlierRoots.contains(head.root.local), head.version == nil else { return nil }
  let text = String(decoding: start, as: UTF8.self)
  return ["xml:id", "<info>", "xlink:href", "docbook.org/ns/"].contains { text.contains($0) } ? nil : ""
}

private let earlierRoots: Set<String> = [
  "set", "book", "article", "part", "reference", "preface", "chapter", "appendix", "refentry", "glossary",
  "bibliography", "colophon", "dedication", "sect1",
]

/// The pseudo-attribute `href`.
private func reference(in data: String) -> String? {
  data.firstMatch(of: /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)')/).flatMap { $0.1 ?? $0.2 }.map(String.init)
}

/// Where this computer has the grammar with a well-known address (OASIS XML Catalogs 1.1); nil where it has none.
package func grammarInCatalogues(_ address: String) -> String? {
  pathInCatalogues(of: address).flatMap { fileExists($0) ? $0 : nil }
}
