import BookModel
import Diagnostics

/// The pages of a printed book count up. Roman numbers of the front matter count by themselves.
func checkPages(_ pages: [PageBreakPlace], in sources: Sources, report: inout Report) {
  var seen: Set<String> = []
  var last: [PageNumber.Kind: (value: Int, label: String)] = [:]
  for page in pages {
    let place = sources[page.span]
    let number = PageNumber(page.label)
    if !seen.insert(page.label).inserted {
      report.add(.repeatedPage(page.label, at: place))
    } else if let number, let before = last[number.kind], number.value < before.value {
      report.add(.pageTooLow(page.label, after: before.label, at: place))
    }
    if let number { last[number.kind] = (number.value, page.label) }
  }
}

private struct PageNumber {
  enum Kind { case arabic, roman }
  let kind: Kind
  let value: Int

  init?(_ label: String) {
    if let value = Int(label) {
      (kind, self.value) = (.arabic, value)
    } else if let value = romanValue(of: label) {
      (kind, self.value) = (.roman, value)
    } else {
      return nil
    }
  }
}

/// A sign before a greater one is taken off.
private func romanValue(of label: String) -> Int? {
  let signs: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000]
  let values = label.lowercased().map { signs[$0] }
  guard !values.isEmpty, !values.contains(nil) else { return nil }
  let known = values.compactMap { $0 }
  return zip(known, known.dropFirst() + [0]).reduce(0) { $1.0 < $1.1 ? $0 - $1.0 : $0 + $1.0 }
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
