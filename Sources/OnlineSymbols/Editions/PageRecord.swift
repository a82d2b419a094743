package import BookModel
import JSONWriting
package import Validation

/// On which pages of an edition what stands (`editions/1.pages.json`), as typesetting recorded it.
package struct PageRecord: Sendable {
  package let edition: Int
  /// The ISBN of the printed book; nil where it has none of its own.
  package let source: String?
  /// In reading order.
  package let pages: [RecordedPage]
  package let symbols: [RecordedSymbol]

  package init(edition: Int, source: String?, pages: [RecordedPage], symbols: [RecordedSymbol]) {
    self.edition = edition
    self.source = source
    self.pages = pages
    self.symbols = symbols
  }

  /// The file: a row a line, so that a difference shows what is different.
  package var file: [UInt8] {
    let lines = [
      "\"edition\": \(edition)", "\"source\": \(source.map(quotedForJSON) ?? "null")",
      "\"pages\": " + listed(pages.map(row)), "\"symbols\": " + listed(symbols.map(row)),
    ]
    return Array("{\n  \(lines.joined(separator: ",\n  "))\n}\n".utf8)
  }

  private func listed(_ rows: [String]) -> String {
    rows.isEmpty ? "[]" : "[\n    \(rows.joined(separator: ",\n    "))\n  ]"
  }

  private func row(_ page: RecordedPage) -> String {
    "{\"page\": \(quotedForJSON(page.label)), \"file\": \(quotedForJSON(page.file)), "
      + "\"characters\": \(page.characters), \"words\": \(quotedForJSON(page.words))}"
  }

  private func row(_ symbol: RecordedSymbol) -> String {
    "{\"key\": \(quotedForJSON(symbol.key.name)), \"page\": \(quotedForJSON(symbol.page))}"
  }
}

/// A place at which an online symbol is printed.
package struct RecordedSymbol: Sendable, Hashable {
  package let key: SymbolKey
  package let page: String

  package init(key: SymbolKey, page: String) {
    self.key = key
    self.page = page
  }
}
