import BookModel
import GeneratedText

extension Counters {
  /// The label of a block that has a number, and how the text refers to it.
  mutating func name(_ block: Block, text: GeneratedText) -> (label: Label?, place: PlaceName?) {
    func titled(_ title: [Inline]) -> (label: Label?, place: PlaceName?) {
      (nil, title.isEmpty ? nil : PlaceName(titled: title, text: text))
    }
    switch block.content {
    case .figure(let figure) where figure.isFormal: return numbered(figure, text)
    case .table(let table) where table.isFormal:
      return numbered(nextTable(), .table, .tableReference, table.title, text)
    case .figure(let figure): return titled(figure.title)
    case .table(let table): return titled(table.title)
    case .box(let box): return titled(box.title)
    case .group(let group): return titled(group.title)
    case .questions(let set): return titled(set.title)
    case .list(let list): return titled(list.title)
    case .quotation(let quotation): return titled(quotation.title)
    case .paragraph(let paragraph): return titled(paragraph.title)
    case .heading(let heading): return titled(heading.text)
    case .reference(let entry):
      return (nil, block.attributes.anchor == nil ? nil : bibliographyName(of: entry, text: text))
    case .definitions, .simpleList, .media, .verbatim, .verse, .pageBreak, .markers: return (nil, nil)
    }
  }

  private mutating func numbered(_ figure: Figure, _ text: GeneratedText) -> (label: Label?, place: PlaceName?) {
    switch figure.kind {
    case .figure: numbered(nextFigure(), .figure, .figureReference, figure.title, text)
    case .example: numbered(nextExample(), .example, .exampleReference, figure.title, text)
    case .equation: numbered(nextEquation(), .equation, .equationReference, figure.title, text)
    case .procedure: numbered(nextProcedure(), .procedure, .procedureReference, figure.title, text)
    }
  }

  private func numbered(
    _ number: String, _ label: TextKey, _ reference: TextKey, _ title: [Inline], _ text: GeneratedText
  ) -> (label: Label?, place: PlaceName?) {
    let full = text(label, ["number": number])
    let words = title.plainText(text.marks)
    return (
      Label(number: number, full: full),
      PlaceName(reference: text(reference, ["number": number]), title: words.isEmpty ? full : words)
    )
  }
}
