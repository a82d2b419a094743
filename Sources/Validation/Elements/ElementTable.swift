/// A family of elements and what a reader of the book sees of them. Supporting an element is a row here, and a case in
/// `Tests/Golden/docbook`.
package struct ElementFamily: Sendable {
  package let title: String
  /// How it is shown, for `docs/docbook-coverage.md`.
  package let shown: String
  package let rows: [ElementRow]
}

/// Elements that are read in one way.
package struct ElementRow: Sendable {
  package let names: [String]
  package let reading: Reading

  /// - Parameter names: with spaces between them.
  init(_ names: String, _ reading: Reading) {
    self.names = names.split(separator: " ").map { String($0) }
    self.reading = reading
  }
}

/// DocBook's elements, mapped onto the few things that a book is made of. What has no row is read as a container, block
/// or phrase, by what it holds, so that its words are kept; and it is named in the report.
package let elementFamilies: [ElementFamily] =
  divisionFamilies + blockFamilies + listFamilies + technicalFamilies + inlineFamilies + metadataFamilies

/// The reading of each element by its local name.
let readings: [String: Reading] = {
  var table: [String: Reading] = [:]
  for row in elementFamilies.flatMap(\.rows) {
    for name in row.names { table[name] = row.reading }
  }
  return table
}()
