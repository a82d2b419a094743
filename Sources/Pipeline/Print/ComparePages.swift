import Diagnostics
import LibPOSIX
import LibQPDF
import PDFReading
import Typesetting
import WordChecking

/// Reads the pages and holds every word of the manuscript against them. They still have their tags, which a printer's file
/// does without.
func comparePages(
  of edition: TypesetEdition, named name: String, report: inout Report
) throws(Stopped) -> PrintComparison {
  let text: PrintedText
  do { text = try readText(of: edition.pdf) } catch {
    report.add(.ownFault("\(name): \(error.reason)"))
    throw Stopped(isOutsideCause: false)
  }
  let prepared = try edition.words.made(report: &report)
  return try compareWords(of: prepared, with: PrintedBook(name: name, text: text), report: &report)
}

extension ExpectedWords {
  init(_ words: ShownWords) {
    func expected(_ words: [ShownWord]) -> [ExpectedWord] {
      words.map { ExpectedWord(shown: $0.shown, authors: $0.authors) }
    }
    self.init(main: expected(words.main), notes: expected(words.notes))
  }
}
