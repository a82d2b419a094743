import Diagnostics
import LibXML
import XMLReading

/// A file that is in an earlier DocBook is told as that, and not by all that is other in it.
func readPart(at path: String) throws(Unreadable) -> SourceDocument {
  let document: SourceDocument
  do {
    document = try readXML(at: path, shownAs: path)
  } catch {
    if !error.isMissing, let found = earlierDocBook(at: path) { throw Unreadable(found) }
    throw error
  }
  if document.tree.name(of: document.tree.root).isDocBook { return document }
  if let found = earlierDocBook(at: path) { throw Unreadable(found) }
  return document
}

extension Unreadable {
  fileprivate init(_ finding: Diagnostic) { self.init(diagnostics: [finding], isMissing: false) }
}
