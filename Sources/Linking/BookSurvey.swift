import BookModel
import Diagnostics
import GeneratedText

/// One walk through the book, in reading order: what is there, what it is called, and what refers to what.
struct BookSurvey {
  let text: GeneratedText
  private(set) var labels: [NodeID: Label] = [:]
  private(set) var targets: [Anchor: Target] = [:]
  private(set) var references: [(target: Anchor, span: SourceSpan)] = []
  private(set) var symbols: [OnlineSymbol] = []
  private(set) var externalLinks: [ExternalLink] = []
  private(set) var pageBreaks: [PageBreakPlace] = []
  private(set) var indexTerms: [IndexOccurrence] = []

  private var counters = Counters()
  private var component = NodeID(0)
  /// How the component that is being read is referred to: what else could a paragraph in it be called?
  private var componentReference = ""

  init(of book: Book, text: GeneratedText) {
    self.text = text
    counters.appendices = book.divisions.count { $0.kind == .appendix }
    survey(book.metadata.titles)
    for notice in book.metadata.legalNotices { survey(notice) }
    for division in book.divisions { survey(division) }
  }

  // MARK: Divisions

  private mutating func survey(_ division: Division) {
    let title = division.titles.title.plainText
    let name = counters.name(division.kind, title: title, text: text)
    if let label = name.label { labels[division.attributes.node] = label }
    if division.kind.isComponent {
      component = division.attributes.node
      componentReference = name.reference
      counters.beginComponent(label: name.label)
    }
    mark(division.attributes, reference: name.reference, isComponent: division.kind.isComponent)
    survey(division.titles)
    survey(division.blocks)
    for inner in division.divisions { survey(inner) }
  }

  private mutating func survey(_ titles: Titles) {
    survey(titles.title)
    survey(titles.subtitle)
  }

  // MARK: Blocks

  private mutating func survey(_ blocks: [Block]) {
    for block in blocks { survey(block) }
  }

  private mutating func survey(_ block: Block) {
    mark(block.attributes, reference: reference(for: block))
    if case .pageBreak(let pageBreak) = block.content {
      pageBreaks.append(
        PageBreakPlace(label: pageBreak.label, node: block.attributes.node, component: component))
    }
    for part in block.parts {
      switch part {
      case .inlines(let inlines): survey(inlines)
      case .blocks(let blocks): survey(blocks)
      case .attributes(let attributes): mark(attributes, reference: componentReference)
      }
    }
  }

  /// Numbers a block that has a number, and says how the text refers to it.
  private mutating func reference(for block: Block) -> String {
    switch block.content {
    case .figure(let figure) where figure.isFormal:
      let isFigure = figure.kind == .figure
      let number = isFigure ? counters.nextFigure() : counters.nextExample()
      labels[block.attributes.node] = Label(
        number: number, full: text(isFigure ? .figure : .example, ["number": number]))
      return text(isFigure ? .figureReference : .exampleReference, ["number": number])
    case .table(let table) where table.isFormal:
      let number = counters.nextTable()
      labels[block.attributes.node] = Label(number: number, full: text(.table, ["number": number]))
      return text(.tableReference, ["number": number])
    case .box(let box) where !box.title.isEmpty: return titled(box.title)
    case .group(let group) where !group.title.isEmpty: return titled(group.title)
    case .questions(let set) where !set.title.isEmpty: return titled(set.title)
    case .heading(let heading): return titled(heading.text)
    default: return componentReference
    }
  }

  private func titled(_ title: [Inline]) -> String {
    text(.titledReference, ["title": title.plainText])
  }

  // MARK: Inlines

  private mutating func survey(_ inlines: [Inline]) {
    for inline in inlines { survey(inline) }
  }

  private mutating func survey(_ inline: Inline) {
    if let attributes = inline.attributes {
      if case .footnote = inline {
        number(footnote: attributes)
      } else {
        mark(attributes, reference: componentReference)
      }
    }
    switch inline {
    case .reference(let reference): references.append((reference.target, reference.attributes.span))
    case .footnoteReference(let reference):
      references.append((reference.target, reference.attributes.span))
    case .onlineSymbol(let symbol): symbols.append(symbol)
    case .link(let link): externalLinks.append(link)
    case .pageBreak(let pageBreak, let attributes):
      pageBreaks.append(
        PageBreakPlace(label: pageBreak.label, node: attributes.node, component: component))
    case .indexTerm(let term):
      indexTerms.append(
        IndexOccurrence(
          term: term, component: component, page: pageBreaks.last?.label,
          componentName: componentReference))
    case .footnote(let footnote): survey(footnote.blocks)
    case .media(let media):
      survey(media.text)
      survey(media.caption)
    case .text, .phrase, .anchor, .lineBreak: break
    }
    survey(inline.children)
  }

  private mutating func number(footnote attributes: CommonAttributes) {
    let number = counters.nextFootnote()
    labels[attributes.node] = Label(number: number, full: number)
    mark(attributes, reference: text(.footnoteReference, ["number": number]))
  }

  private mutating func mark(
    _ attributes: CommonAttributes, reference: String, isComponent: Bool = false
  ) {
    guard let anchor = attributes.anchor, targets[anchor] == nil else { return }
    targets[anchor] = Target(
      component: component, node: attributes.node, isComponent: isComponent, reference: reference)
  }
}
