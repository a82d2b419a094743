import BookModel
import Diagnostics
import LibXML
import XMLReading

/// Elements that have no row in the table: their words are kept, and who publishes the book is told.
extension BookReader {
  mutating func noteUnknown(_ place: Place) {
    let name = tree(of: place).name(of: place.node)
    guard !helpers.contains(name.namespace) else { return }
    unknown[name, default: (0, place)].count += 1
  }

  /// One finding a name, in the order in which they first occur.
  var findingsOnUnknownElements: [Diagnostic] {
    unknown.sorted { ($0.value.first.file, $0.value.first.node) < ($1.value.first.file, $1.value.first.node) }
      .map { name, found in
        let document = files.documents[found.first.file]
        return .elementWithoutRow(name, count: found.count, at: document.range(of: found.first.node))
      }
  }
}

/// Vocabularies for other programs, whose elements a reader of the book does not miss.
private let helpers: Set = ["http://www.w3.org/2001/XInclude"]

extension Diagnostic {
  fileprivate static func elementWithoutRow(_ name: XMLTree.Name, count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .elementWithoutRow,
      Message(
        dutch: "<\(name.local)> (\(count) keer) heeft geen eigen vorm in het boek; de tekst ervan staat er wel",
        english: "<\(name.local)> (\(count) times) has no form of its own in the book; its text is there"),
      hint: Message(
        dutch: "Kijk of het er zo goed staat; in een eigen stijlblad heet het “.\(name.local)”.",
        english: "See whether it looks right; a style sheet of your own calls it “.\(name.local)”."),
      at: place)
  }
}
