import Diagnostics
import PDFReading
import WordChecking
import XMLReading

/// A manuscript and a printed book of a few words.
struct SmallPrint {
  typealias Note = (call: Int?, page: Int, text: String)

  let documents: [SourceDocument]
  let book: PrintedBook
  let expected: ExpectedWords

  /// - Parameters:
  ///   - content: what stands in `book`, the root element.
  ///   - expected: what the pages are to show: a word behind `~` is ours, `#` is the number of a page, and `‘Ja’=Ja`
  ///     has the author's part behind the sign.
  ///   - pages: what they show, the first of them called 1.
  ///   - notes: places of pages, from 0.
  ///   - spoken: in which order what the pages show is read, where that is another one than theirs.
  init(
    _ content: String, expected: String, expectedNotes: String = "", pages: [String], labels: [String]? = nil,
    notes: [Note] = [], spoken: [(page: Int, text: String)]? = nil
  ) throws {
    let text = "<book xmlns=\"http://docbook.org/ns/docbook\" version=\"5.2\">\n\(content)\n</book>"
    documents = [try readXML(SourceFile(path: "boek.xml", text: Array(text.utf8)), at: "boek.xml")]
    let labels = labels ?? pages.indices.map { "\($0 + 1)" }
    let printed = PrintedText(
      pages: labels.map(PrintedPage.init),
      main: (spoken ?? pages.enumerated().map { ($0, $1) }).flatMap { words(of: $0.text, on: $0.page) },
      notes: notes.map { PrintedNote(callPage: $0.call, words: words(of: $0.text, on: $0.page)) })
    book = PrintedBook(name: "boek.pdf", text: printed)
    self.expected = ExpectedWords(main: expectedWords(expected), notes: expectedWords(expectedNotes))
  }

  /// Everything found, and the comparison where there was something to compare.
  func compare(
    as manuscript: ([SourceDocument]) -> Manuscript = { Manuscript(documents: $0, contents: $0.map { _ in [:] }) }
  ) -> (comparison: PrintComparison?, report: Report) {
    var report = Report()
    let prepared = try? PreparedComparison(of: manuscript(documents), expecting: expected, report: &report)
    return (prepared.flatMap { try? compareWords(of: $0, with: book, report: &report) }, report)
  }

  /// `lost added moved recut`
  func counts() -> [Int] { compare().comparison.map { [$0.lost, $0.added, $0.moved, $0.recut] } ?? [] }

  /// `line:column code message`
  func findings() -> [String] {
    compare().report.inOrder.map { finding in
      let place = finding.location.map { "\($0.start.line):\($0.start.column) " } ?? ""
      return "\(place)\(finding.code.rawValue): \(finding.message.english)"
    }
  }

  /// `page: characters words`
  func starts() -> [String] {
    (compare().comparison?.pageStarts ?? []).map { "\($0.label): \($0.characters) \($0.words)" }
  }
}

private func words(of text: String, on page: Int) -> [PrintedWord] {
  text.split(whereSeparator: \.isWhitespace).map { PrintedWord(text: String($0), page: page) }
}

private func expectedWords(_ text: String) -> [ExpectedWord] {
  text.split(whereSeparator: \.isWhitespace).map { word in
    let parts = word.split(separator: "=")
    let shown = String(parts[0].drop { $0 == "~" }).replacing("#", with: String(ExpectedWord.pageNumber))
    return ExpectedWord(shown: shown, authors: word.hasPrefix("~") ? "" : String(parts[parts.count - 1]))
  }
}
