import BookModel
import Diagnostics

/// The pages of a printed book count up. Roman numbers of the front matter count by themselves.
func checkPages(_ pages: [PageBreakPlace], in sources: Sources, report: inout Report) {
  var seen: Set<String> = []
  // By whether they are Roman.
  var last: [Bool: (value: Int, label: String)] = [:]
  for page in pages {
    let place = sources[page.span]
    let number = PageNumber(page.label)
    if !seen.insert(page.label).inserted {
      report.add(.repeatedPage(page.label, at: place))
    } else if let number, let before = last[number.isRoman], number.value < before.value {
      report.add(.pageTooLow(page.label, after: before.label, at: place))
    }
    if let number { last[number.isRoman] = (number.value, page.label) }
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

  private static var correctNumber: Message {
    Message(
      dutch: "Kijk in de gedrukte uitgave welk nummer hier hoort.",
      english: "Look in the printed edition which number belongs here.")
  }
}
