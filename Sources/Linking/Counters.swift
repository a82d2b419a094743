import BookModel
import GeneratedText

/// The numbers of a book. Chapters count through all parts; figures, tables and examples count within a chapter.
struct Counters {
  /// How many appendices the book has in all: an only one has no letter.
  var appendices = 0
  private var parts = 0
  private var chapters = 0
  private var lettered = 0
  private var prefix = ""
  private var figures = 0
  private var tables = 0
  private var examples = 0
  private var equations = 0
  private var procedures = 0
  private var footnotes = 0

  /// - Parameter separator: what stands between the number of a chapter and that of a figure in it.
  mutating func beginComponent(label: Label?, separator: String) {
    prefix = label?.number.map { $0 + separator } ?? ""
    footnotes = 0
    // Outside chapters the numbers run on, or two figures of the book would have the same one.
    guard !prefix.isEmpty else { return }
    (figures, tables, examples, equations, procedures) = (0, 0, 0, 0, 0)
  }

  /// The label of a division that has one, how the text refers to it, and what it is called by itself.
  mutating func name(_ division: Division, text: GeneratedText) -> (label: Label?, reference: String, title: String?) {
    let own = division.titles.title
    let usual = defaultTitle(of: division, text: text) ?? ""
    let shown = own.isEmpty ? usual : own.plainText(text.marks)
    let quoted = own.isEmpty ? usual : own.plainText(text.marks.turned)
    let (label, reference) = labelled(division.kind, title: quoted, text: text)
    return (label, reference, shown.isEmpty ? label?.full : shown)
  }

  private mutating func labelled(_ kind: DivisionKind, title: String, text: GeneratedText) -> (
    label: Label?, reference: String
  ) {
    switch kind {
    case .part:
      parts += 1
      return numbered("\(parts)", .part, .partReference, text)
    case .chapter:
      chapters += 1
      return numbered("\(chapters)", .chapter, .chapterReference, text)
    case .appendix where appendices == 1:
      return (Label(number: nil, full: text(.onlyAppendix)), text(.onlyAppendixReference))
    case .appendix:
      lettered += 1
      return numbered(letters(lettered), .appendix, .appendixReference, text)
    case .book:
      // Each book of a set counts for itself.
      (parts, chapters, lettered) = (0, 0, 0)
      return (nil, text(.titledReference, ["title": title]))
    case .preface, .dedication, .acknowledgements, .colophon, .glossary, .bibliography, .index, .article, .reference,
      .refentry, .section, .listDivision:
      return (nil, text(.titledReference, ["title": title]))
    }
  }

  private func numbered(
    _ number: String, _ label: TextKey, _ reference: TextKey, _ text: GeneratedText
  ) -> (label: Label?, reference: String) {
    (
      Label(number: number, full: text(label, ["number": number])),
      text(reference, ["number": number])
    )
  }

  mutating func nextFigure() -> String { next(&figures) }
  mutating func nextTable() -> String { next(&tables) }
  mutating func nextExample() -> String { next(&examples) }
  mutating func nextEquation() -> String { next(&equations) }
  mutating func nextProcedure() -> String { next(&procedures) }

  mutating func nextFootnote() -> String {
    footnotes += 1
    return "\(footnotes)"
  }

  private func next(_ counter: inout Int) -> String {
    counter += 1
    return "\(prefix)\(counter)"
  }
}
