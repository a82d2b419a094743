import BookModel
import Diagnostics
import Validation

/// The pages of a printed book count up. Roman numbers of the front matter count by themselves.
///
/// - Parameter map: where the pages are recorded. What is wrong with that itself, who reads it tells; that the book has
///   another order by now is told at the record, too.
func checkPages(_ pages: [PageBreakPlace], of map: PageMap?, in sources: Sources, report: inout Report) {
  var seen: Set<String> = []
  // By whether they are Roman.
  var last: [Bool: (value: Int, label: String)] = [:]
  for page in pages {
    let place = sources[page.span]
    let number = PageNumber(page.label)
    if !seen.insert(page.label).inserted {
      report.add(.repeatedPage(page.label, at: place))
    } else if let number, let before = last[number.isRoman], number.value < before.value {
      if map == nil {
        report.add(.pageTooLow(page.label, after: before.label, at: place))
      } else if let row = map?.row(of: page.label, before: before.label) {
        report.add(.pageMoved(page.label, after: before.label, at: row))
      }
    }
    if let number { last[number.isRoman] = (number.value, page.label) }
  }
}

extension PageMap {
  /// The row of a page, where it is before that of another one.
  fileprivate func row(of label: String, before other: String) -> SourceRange? {
    let first = pages.first { $0.label == label || $0.label == other }
    return first?.label == label ? first?.row : nil
  }
}

extension Diagnostic {
  fileprivate static func repeatedPage(_ label: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .pageOrder,
      Message(
        dutch: "bladzijde \(label) begint hier voor de tweede keer",
        english: "page \(label) begins here for the second time"), hint: correctNumber, at: place)
  }

  fileprivate static func pageTooLow(_ label: String, after higher: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .pageOrder,
      Message(
        dutch: "bladzijde \(label) komt hier na bladzijde \(higher)",
        english: "page \(label) comes after page \(higher) here"), hint: correctNumber, at: place)
  }

  fileprivate static func pageMoved(_ label: String, after higher: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .pageOrder,
      Message(
        dutch: "bladzijde \(label) staat in het manuscript nu achter bladzijde \(higher)",
        english: "page \(label) stands behind page \(higher) in the manuscript now"),
      hint: Message(
        dutch: "De tekst heeft een andere volgorde dan het gedrukte boek. Hoort dat zo, haal deze bladzijde dan hier "
          + "weg.",
        english: "The text has another order than the printed book. If that is meant, remove this page here."),
      at: place)
  }

  private static var correctNumber: Message {
    Message(
      dutch: "Kijk in de gedrukte uitgave welk nummer hier hoort.",
      english: "Look in the printed edition which number belongs here.")
  }
}
