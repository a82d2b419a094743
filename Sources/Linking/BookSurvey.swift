import BookModel
import Diagnostics
import GeneratedText

/// One walk through the book, in reading order: what is there, what it is called, and what refers to what.
struct BookSurvey {
  let text: GeneratedText
  private(set) var labels: [NodeID: Label] = [:]
  private(set) var targets: [Anchor: Target] = [:]
  private(set) var mentions: [Mention] = []
  private(set) var footnotes: Set<Anchor> = []
  private(set) var symbols: [OnlineSymbol] = []
  private(set) var symbolUses: [SymbolUse] = []
  private(set) var webUses: [WebUse] = []
  private(set) var pageBreaks: [PageBreakPlace] = []
  private(set) var indexTerms: [IndexOccurrence] = []
  private(set) var facts = ContentFacts()
  /// About how many bytes of XHTML each division becomes, with what stands in it.
  private(set) var sizes: [NodeID: Int] = [:]
  private var written = 0
  /// What explains a mark in a listing.
  private(set) var callouts: [Anchor: CalloutPlace] = [:]
  /// The works of the bibliography by their short names.
  private(set) var works: [String: Anchor] = [:]

  private var counters = Counters()
  private var component = NodeID.titlePage
  /// The innermost division that is being read.
  private var division = NodeID.titlePage
  /// How the component that is being read is referred to: what else could a paragraph in it be called?
  private var componentReference = ""

  init(of book: Book, text: GeneratedText) {
    self.text = text
    counters.appendices = book.divisions.count { $0.kind == .appendix }
    survey(book.metadata.titles)
    component = .copyrightPage
    for notice in book.metadata.legalNotices { survey(notice) }
    survey(book.metadata.history)
    facts = ContentFacts()
    for division in book.divisions {
      // A section that is all there is has a page as well.
      component = division.attributes.node
      survey(division)
    }
    facts.onlineSymbols = symbols.count
    facts.animatedImages = book.images.count(where: \.isAnimated)
  }

  // MARK: Divisions

  private mutating func survey(_ division: Division) {
    let (before, around) = (written, self.division)
    self.division = division.attributes.node
    defer {
      sizes[division.attributes.node] = written - before
      self.division = around
    }
    let name = counters.name(division, text: text)
    if division.kind == .book { counters.appendices = division.divisions.count { $0.kind == .appendix } }
    if let label = name.label { labels[division.attributes.node] = label }
    if division.kind.isComponent {
      component = division.attributes.node
      componentReference = name.reference
      counters.beginComponent(label: name.label, separator: text(.numberSeparator))
    }
    let place = PlaceName(reference: name.reference, title: name.title)
    mark(division.attributes, as: place, isComponent: division.kind.isComponent, page: division.firstPage)
    markAnchors(in: division.titles.title + division.titles.subtitle, as: place)
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
    let (label, name) = counters.name(block, text: text)
    if let label { labels[block.attributes.node] = label }
    mark(block.attributes, as: name)
    switch block.content {
    case .pageBreak(let pageBreak): note(pageBreak, block.attributes)
    case .definitions(let definitions):
      for reference in definitions.flatMap(\.references) { note(reference) }
      for term in definitions.flatMap(\.terms) { markAnchors(in: term, as: PlaceName(titled: term, text: text)) }
    case .media(let media): note(media)
    case .table: facts.tables += 1
    case .list(let list): note(explanationsIn: list)
    case .reference(let entry): note(entry, block.attributes)
    default: break
    }
    let names = block.namesOfParts(text: text)
    for part in block.parts {
      switch part {
      case .inlines(let inlines): survey(inlines)
      case .blocks(let blocks): survey(blocks)
      case .attributes(let attributes): mark(attributes, as: names[attributes.node])
      }
    }
  }

  private mutating func note(_ media: Media) {
    facts.count(media)
    for case .address(let address) in media.recordings.map(\.source) {
      noteUse(.recording(address), of: media.attributes)
    }
  }

  private mutating func note(_ pageBreak: PageBreak, _ attributes: CommonAttributes) {
    pageBreaks.append(
      PageBreakPlace(
        label: pageBreak.label, node: attributes.node, component: component, span: attributes.span))
  }

  /// What *zie* and *zie ook* of a glossary refer to; words without a target are the author's own.
  private mutating func note(_ reference: GlossaryReference) {
    guard reference.target != nil || reference.text.isEmpty else { return }
    mentions.append(
      Mention(target: reference.target ?? Anchor(""), kind: .place, span: reference.attributes.span))
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
        mark(attributes, as: nil)
      }
    }
    switch inline {
    case .reference(let reference):
      mentions.append(Mention(target: reference.target, kind: .place, span: reference.attributes.span))
    case .footnoteReference(let reference):
      mentions.append(Mention(target: reference.target, kind: .footnote, span: reference.attributes.span))
    case .onlineSymbol(let symbol): note(symbol)
    case .link(let link): noteUse(.link(link), of: link.attributes)
    case .pageBreak(let pageBreak, let attributes): note(pageBreak, attributes)
    case .indexTerm(let term):
      indexTerms.append(
        IndexOccurrence(
          term: term, component: component, page: pageBreaks.last?.label,
          componentName: componentReference))
    case .footnote(let footnote): survey(footnote.blocks)
    case .media(let media):
      note(media)
      survey(media.text)
      survey(media.caption)
    case .text(let characters):
      facts.countWords(of: characters)
      written += characters.utf8.count
    case .callout(let callout): number(callout)
    case .calloutReference(let attributes, let target):
      mentions.append(Mention(target: target, kind: .place, span: attributes.span))
    case .formula(let formula): facts.count(formula)
    case .phrase, .anchor, .lineBreak: break
    }
    survey(inline.children)
  }

  private mutating func note(_ symbol: OnlineSymbol) {
    symbols.append(symbol)
    symbolUses.append(
      SymbolUse(
        key: symbol.key, component: component, division: division, page: pageBreaks.last?.label,
        span: symbol.attributes.span))
    noteUse(.symbol(symbol.key), of: symbol.attributes)
  }

  private mutating func noteUse(_ content: WebUse.Content, of attributes: CommonAttributes) {
    webUses.append(
      WebUse(
        content: content, attributes: attributes, component: component, division: division,
        page: pageBreaks.last?.label))
  }

  private mutating func number(footnote attributes: CommonAttributes) {
    let number = counters.nextFootnote()
    labels[attributes.node] = Label(number: number, full: number)
    mark(attributes, as: PlaceName(reference: text(.footnoteReference, ["number": number])))
    if let anchor = attributes.anchor { footnotes.insert(anchor) }
  }

  private mutating func number(_ callout: Callout) {
    labels[callout.attributes.node] = Label(number: "\(callout.number)", full: "\(callout.number)")
    for target in callout.targets {
      mentions.append(Mention(target: target, kind: .place, span: callout.attributes.span))
    }
  }

  private mutating func note(explanationsIn list: List) {
    for item in list.items {
      for mark in item.marks where callouts[mark] == nil {
        mentions.append(Mention(target: mark, kind: .place, span: item.attributes.span))
        callouts[mark] = CalloutPlace(node: item.attributes.node, anchor: item.attributes.anchor, component: component)
      }
    }
  }

  /// A work is cited by its abbreviation or by its `xml:id`.
  private mutating func note(_ entry: [Inline], _ attributes: CommonAttributes) {
    guard let anchor = attributes.anchor else { return }
    for name in [anchor.name, bibliographyShortName(of: entry)].compactMap({ $0 }) where works[name] == nil {
      works[name] = anchor
    }
  }

  /// An id on a title or term refers to what these name.
  private mutating func markAnchors(in inlines: [Inline], as name: PlaceName?) {
    for case .anchor(let attributes) in inlines { mark(attributes, as: name) }
  }

  private mutating func mark(
    _ attributes: CommonAttributes, as name: PlaceName?, isComponent: Bool = false, page: String? = nil
  ) {
    written += 40  // About what tags and attributes take.
    guard let anchor = attributes.anchor, targets[anchor] == nil else { return }
    targets[anchor] = Target(
      component: component, node: attributes.node, isComponent: isComponent,
      reference: name?.reference ?? componentReference, title: name?.title,
      page: page ?? pageBreaks.last?.label)
  }
}
