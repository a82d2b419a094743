/// What a block holds, in reading order.
package enum BlockPart {
  case inlines([Inline])
  case blocks([Block])
  /// Attributes of something that is no block itself: a list item, a row, a cell.
  case attributes(CommonAttributes)
}

extension Block {
  /// The block's own content in reading order, one level deep.
  package var parts: [BlockPart] {
    switch content {
    case .paragraph(let paragraph): [.inlines(paragraph.title), .inlines(paragraph.text)]
    case .heading(let heading): [.inlines(heading.text)]
    case .quotation(let quotation):
      [.inlines(quotation.title), .blocks(quotation.blocks), .inlines(quotation.attribution)]
    case .box(let box): [.inlines(box.title), .blocks(box.blocks)]
    case .list(let list):
      [.inlines(list.title), .blocks(list.introduction)]
        + list.items.flatMap { [.attributes($0.attributes), .blocks($0.blocks)] }
    case .definitions(let definitions): definitions.flatMap(\.parts)
    case .simpleList(let list): list.members.map { .inlines($0) }
    case .questions(let set): set.parts
    case .figure(let figure):
      [.inlines(figure.title), .blocks(figure.blocks), .blocks(figure.caption)]
    case .media(let media):
      [.attributes(media.attributes), .blocks(media.text), .blocks(media.caption)]
    case .table(let table): table.parts
    case .verbatim(let verbatim): [.inlines(verbatim.text)]
    case .verse(let groups):
      groups.flatMap(\.parts)
    case .reference(let inlines), .markers(let inlines): [.inlines(inlines)]
    case .pageBreak: []
    case .group(let group): [.inlines(group.title), .blocks(group.blocks)]
    }
  }
}

extension Block {
  /// Whether a table stands somewhere in it.
  package var holdsTable: Bool {
    if case .table = content { return true }
    return parts.contains { part in
      if case .blocks(let blocks) = part { blocks.contains { $0.holdsTable } } else { false }
    }
  }
}

extension Definition {
  fileprivate var parts: [BlockPart] {
    [.attributes(attributes)] + terms.map { .inlines($0) } + [.blocks(blocks)]
      + references.flatMap { [.attributes($0.attributes), .inlines($0.text)] }
  }
}

extension VerseGroup {
  fileprivate var parts: [BlockPart] {
    [.attributes(attributes), .inlines(title)] + lines.flatMap { [.attributes($0.attributes), .inlines($0.text)] }
  }
}

extension QuestionSet {
  fileprivate var parts: [BlockPart] {
    [.inlines(title), .blocks(introduction)]
      + entries.flatMap { entry in
        [.attributes(entry.attributes), .inlines(entry.label), .blocks(entry.question)]
          + entry.answers.flatMap { [.attributes($0.attributes), .inlines($0.label), .blocks($0.blocks)] }
      } + [.blocks(divisions)]
  }
}

extension Table {
  fileprivate var parts: [BlockPart] {
    let rows = sections.flatMap(\.rows)
    return [.inlines(title), .blocks(description)]
      + rows.flatMap { row in
        [.attributes(row.attributes)]
          + row.cells.flatMap { [.attributes($0.attributes), .blocks($0.blocks)] }
      } + [.blocks(caption)]
  }
}

extension Inline {
  /// The inlines inside this one.
  package var children: [Inline] {
    switch self {
    case .phrase(let phrase): phrase.content
    case .link(let link): link.content
    case .reference(let reference): reference.content
    case .onlineSymbol(let symbol): symbol.content
    case .formula(let formula): formula.text
    case .text, .footnote, .footnoteReference, .indexTerm, .anchor, .lineBreak, .pageBreak, .media, .callout,
      .calloutReference:
      []
    }
  }

  /// The attributes of the element that this was written as; text and line breaks have none.
  package var attributes: CommonAttributes? {
    switch self {
    case .phrase(let phrase): phrase.attributes
    case .link(let link): link.attributes
    case .reference(let reference): reference.attributes
    case .onlineSymbol(let symbol): symbol.attributes
    case .footnote(let footnote): footnote.attributes
    case .footnoteReference(let reference): reference.attributes
    case .indexTerm(let term): term.attributes
    case .anchor(let attributes), .pageBreak(_, let attributes): attributes
    case .media(let media): media.attributes
    case .callout(let callout): callout.attributes
    case .calloutReference(let attributes, _): attributes
    case .formula(let formula): formula.attributes
    case .text, .lineBreak: nil
    }
  }
}
