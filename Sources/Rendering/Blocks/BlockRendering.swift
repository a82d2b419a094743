import BookModel
import GeneratedText
import Linking
import Markup

extension PageRenderer {
  /// Blocks in order; neighbouring glossary entries become one list.
  mutating func render(_ blocks: [Block]) {
    var index = 0
    while index < blocks.count {
      if case .definitions = blocks[index].content {
        let run = blocks[index...].prefix { isDefinitions($0, like: blocks[index]) }
        renderDefinitions(Array(run))
        index += run.count
      } else {
        render(blocks[index])
        index += 1
      }
    }
  }

  private func isDefinitions(_ block: Block, like first: Block) -> Bool {
    guard case .definitions = block.content else { return false }
    return block.attributes.role == "glossary" && first.attributes.role == "glossary"
      || block.attributes.node == first.attributes.node
  }

  mutating func render(_ block: Block) {
    comes(from: block.attributes)
    switch block.content {
    case .paragraph(let paragraph): render(paragraph, block.attributes)
    case .heading(let heading): render(heading, block.attributes)
    case .quotation(let quotation): render(quotation, block.attributes)
    case .box(let box): render(box, block.attributes)
    case .list(let list): render(list, block.attributes)
    case .definitions: renderDefinitions([block])
    case .simpleList(let list): render(list, block.attributes)
    case .questions(let set): render(set, block.attributes)
    case .figure(let figure): render(figure, block.attributes)
    case .media(let media): renderBlock(media)
    case .table(let table): render(table, block.attributes)
    case .verbatim(let verbatim): render(verbatim, block.attributes)
    case .verse(let groups): render(groups, block.attributes)
    case .reference(let inlines):
      renderElement("p", block.attributes, class: "biblioentry", inlines)
    case .pageBreak(let pageBreak): renderPageBreak(pageBreak, block.attributes, "div")
    case .markers(let inlines): renderElement("div", block.attributes, class: "markers", inlines)
    case .group(let group): render(group, block.attributes)
    }
  }

  mutating func renderElement(
    _ name: StaticString, _ attributes: CommonAttributes, class className: String? = nil,
    _ content: [Inline]
  ) {
    writer.start(name, common(attributes, class: className))
    render(content)
    writer.end()
    writer.newline()
  }

  private mutating func render(_ paragraph: Paragraph, _ attributes: CommonAttributes) {
    let isMarked = startMarked(paragraph.text)
    writer.start("p", common(attributes, class: paragraph.isContinuation ? "continued" : nil))
    if !paragraph.title.isEmpty {
      writer.start("strong", [Attribute("class", "run-in")])
      render(paragraph.title)
      writer.end()
      writer.text(" ")
    }
    awaitsInitial = plan.layout.isPaper && attributes.role == "lead"
    render(paragraph.text)
    awaitsInitial = false
    writer.end()
    writer.newline()
    if isMarked { writer.end() }
  }

  /// A bridgehead may not skip a level, whatever it asks for.
  private mutating func render(_ heading: Heading, _ attributes: CommonAttributes) {
    let wished = heading.depth.map { $0 + 1 } ?? headingLevel
    let level = max(2, min(wished, headingLevel))
    writer.start(headingNames[min(level, 6) - 1], common(attributes, class: "bridgehead"))
    render(heading.text)
    writer.end()
    writer.newline()
  }

  private mutating func render(_ verbatim: Verbatim, _ attributes: CommonAttributes) {
    nextLine = verbatim.firstLine
    isLineNumbered = false
    let foldedOutside = foldsSpace
    foldsSpace = false
    defer { (nextLine, foldsSpace) = (nil, foldedOutside) }
    switch verbatim.kind {
    case .code, .screen:
      writer.start("pre", common(attributes, class: verbatim.kind.rawValue))
      writer.start("code")
      render(verbatim.text)
      writer.end()
      writer.end()
      writer.newline()
    case .literal, .address:
      renderElement("div", attributes, class: "lines \(verbatim.kind.rawValue)", verbatim.text)
    case .synopsis: renderElement("p", attributes, class: "synopsis", verbatim.text)
    }
  }

  /// Characters; in a listing whose lines are numbered, each line behind its number.
  mutating func renderText(_ characters: String) {
    if awaitsInitial { return renderInitial(of: characters) }
    guard nextLine != nil else { return writer.text(foldsSpace ? foldingSpace(characters) : characters) }
    for (index, line) in characters.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        renderLineNumber()
        writer.newline()
        isLineNumbered = false
      }
      guard !line.isEmpty else { continue }
      renderLineNumber()
      writer.text(String(line))
    }
  }

  private mutating func renderLineNumber() {
    guard let number = nextLine, !isLineNumbered else { return }
    generated("\(number)", class: "line-number")
    nextLine = number + 1
    isLineNumbered = true
  }

  private mutating func render(_ groups: [VerseGroup], _ attributes: CommonAttributes) {
    writer.start("div", common(attributes, class: "verse"))
    for group in groups {
      writer.start("div", common(group.attributes, class: "stanza"))
      if !group.title.isEmpty { renderTitle(group.title) }
      for line in group.lines {
        writer.start("p", common(line.attributes, class: line.kind.rawValue))
        render(line.text)
        writer.end()
        writer.newline()
      }
      writer.end()
    }
    writer.end()
    writer.newline()
  }

  private mutating func render(_ group: Group, _ attributes: CommonAttributes) {
    writer.start("div", common(attributes, class: group.name.isEmpty ? "group" : group.name))
    if !group.title.isEmpty {
      renderTitle(group.title)
    } else if let title = defaultTitle(of: group, text: text) {
      writer.element("p", [Attribute("class", "list-title gen")] + languageAttributes(), text: title)
      writer.newline()
    }
    render(group.blocks)
    writer.end()
    writer.newline()
  }

  /// The title of a list or group: shown like a heading, yet no step in the hierarchy.
  mutating func renderTitle(_ title: [Inline]) {
    writer.start("p", [Attribute("class", "list-title")])
    render(title)
    writer.end()
    writer.newline()
  }

  /// A marker for the page that begins here (EPUB 3.3 §7.4.6, DPUB-ARIA `doc-pagebreak`).
  mutating func renderPageBreak(
    _ pageBreak: PageBreak, _ attributes: CommonAttributes, _ element: StaticString
  ) {
    // It belongs to an edition, not to what is typeset anew.
    guard !plan.layout.isPaper else { return }
    comes(from: attributes)
    writer.element(
      element,
      [
        Attribute("class", "pagebreak"), Attribute("id", plan.pageBreakIDs[attributes.node]),
        structure("pagebreak"), Attribute("role", "doc-pagebreak"),
        Attribute("aria-label", text(.page, ["number": pageBreak.label])),
      ]
    ) { _ in }
  }
}
