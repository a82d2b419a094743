import Diagnostics
import PDFReading

/// Footnotes that stand neither on the page of their call nor on the next one.
struct NotePlaces {
  let findings: [Diagnostic]
  let count: Int

  init(_ book: PrintedBook, _ origins: PrintOrigins, _ places: WordPlaces) {
    var found: [Diagnostic] = []
    var start = 0
    for note in book.text.notes {
      let numbers = start..<start + note.words.count
      start = numbers.upperBound
      guard let page = note.words.first?.page, !note.isAtItsCall(on: page) else { continue }
      let place = origins.place(ofFirstIn: numbers, .notes).map { places.range(inManuscript: $0) }
      found.append(
        .displacedNote(
          on: book.text.pages[page].label, calledOn: note.callPage.map { book.text.pages[$0].label }, of: book.name,
          at: place, severity: note.isJustBeforeItsCall(on: page) ? .warning : .error))
    }
    count = found.count
    findings = found.limited(.displacedNote)
  }
}

extension PrintedNote {
  /// A known fault of the engine: a line goes over to the next page, and the note that it calls stays behind.
  fileprivate func isJustBeforeItsCall(on page: Int) -> Bool { callPage == page + 1 }
  fileprivate func isAtItsCall(on page: Int) -> Bool { callPage.map { $0 == page || $0 + 1 == page } ?? false }
}
