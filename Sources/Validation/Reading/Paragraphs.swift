import BookModel
import LibXML
import XMLReading

extension BookReader {
  /// A DocBook paragraph may hold lists and tables, an XHTML paragraph may not: it is read as paragraphs with those
  /// blocks between them.
  mutating func readParagraph(_ place: Place) -> [Block] {
    let attributes = commonAttributes(of: place)
    var blocks: [Block] = []
    var run: [Place] = []
    for child in children(of: place) {
      if kind(of: child) == .element, !isInline(child) {
        flush(&run, attributes, into: &blocks)
        blocks += readBlocks([child])
      } else {
        run.append(child)
      }
    }
    flush(&run, attributes, into: &blocks)
    if blocks.isEmpty { return [Block(attributes, .paragraph(Paragraph(text: [])))] }
    return blocks
  }

  private mutating func flush(
    _ run: inout [Place], _ attributes: CommonAttributes, into blocks: inout [Block]
  ) {
    defer { run = [] }
    guard run.contains(where: { kind(of: $0) != .text || !isBlank($0) }) else { return }
    let isFirst = blocks.isEmpty
    let own =
      isFirst
      ? attributes
      : CommonAttributes(
        node: attributes.node, language: attributes.language, role: attributes.role,
        span: attributes.span)
    blocks.append(
      Block(own, .paragraph(Paragraph(text: readInlines(run), isContinuation: !isFirst))))
  }

  mutating func readFormalParagraph(_ place: Place) -> [Block] {
    let attributes = commonAttributes(of: place)
    let title = readHeading(of: place)
    var blocks = readBlocks(of: place)
    guard let first = blocks.first, case .paragraph(let paragraph) = first.content else {
      return [Block(attributes, .paragraph(Paragraph(title: title, text: [])))] + blocks
    }
    blocks[0] = Block(attributes, .paragraph(Paragraph(title: title, text: paragraph.text)))
    return blocks
  }

  mutating func readBridgehead(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let rendered = attribute("renderas", of: place)
    let depth = (1...5).first { rendered == "sect\($0)" }
    if let depth, let most = headings.pass(depth) {
      let document = files.documents[place.file]
      let range = document.range(ofAttribute: "renderas", of: place.node) ?? document.range(of: place.node)
      problems.append(.skippedHeadingLevel(depth, most: most, at: range))
    }
    return Block(attributes, .heading(Heading(depth: depth, text: readInlines(of: place))))
  }

  mutating func readQuotation(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let attribution = element("attribution", in: place).map { readInlines(of: $0) } ?? []
    let content = children(of: place).filter {
      kind(of: $0) != .element || name(of: $0) != "attribution"
    }
    let quotation = Quotation(
      kind: quotationKind(name(of: place), role: attributes.role),
      title: readHeading(of: place),
      blocks: readBlocks(content), attribution: attribution)
    return Block(attributes, .quotation(quotation))
  }

  private func quotationKind(_ name: String, role: String?) -> Quotation.Kind {
    switch (name, role) {
    case ("epigraph", "question"): .question
    case ("epigraph", _): .epigraph
    case (_, "pullquote"): .pull
    default: .block
    }
  }

  mutating func readBox(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let title = readHeading(of: place)
    let around = headings
    if !title.isEmpty { headings = headings.inside(isDeeper: true) }
    let box = Box(
      kind: boxKind(name(of: place), role: attributes.role), title: title, blocks: readBlocks(of: place))
    headings = around
    return Block(attributes, .box(box))
  }

  private func boxKind(_ name: String, role: String?) -> BoxKind {
    guard name == "sidebar" else { return BoxKind(rawValue: name) ?? .note }
    switch role {
    case "case": return .caseStudy
    case "tweet": return .tweet
    case "status": return .status
    case "tip": return .tipBox
    default: return .sidebar
    }
  }

  /// - Parameter marks: what stands beside its lines.
  mutating func readVerbatim(
    _ place: Place, as kind: Verbatim.Kind, marks: [(line: Int?, mark: Inline)] = []
  ) -> Block {
    let attributes = commonAttributes(of: place)
    if marks.isEmpty { calloutCount = 0 }
    var text = readInlines(of: place)
    if !marks.isEmpty {
      var lines = LineMarks(marks)
      text = lines.placed(in: text)
    }
    return Block(attributes, .verbatim(Verbatim(kind: kind, text: text, firstLine: firstLine(of: place, text))))
  }

  /// The number of the first line of a listing whose lines are numbered; one that continues goes on from the last.
  private mutating func firstLine(of place: Place, _ text: [Inline]) -> Int? {
    guard attribute("linenumbering", of: place) == "numbered" else { return nil }
    let continues = attribute("continuation", of: place) == "continues"
    let first =
      number("startinglinenumber", of: place, within: 0...1_000_000_000) ?? (continues ? nextLineNumber : 1)
    let breaks = textContent(of: place).reduce(0) { $0 + ($1.isNewline ? 1 : 0) }
    nextLineNumber = first + breaks + 1
    return first
  }

  mutating func readBibliographyEntry(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    guard name(of: place) == "biblioentry" else {
      return Block(attributes, .reference(readInlines(of: place)))
    }
    var content: [Inline] = []
    for child in children(of: place) where kind(of: child) == .element {
      let part = readInline(child)
      // A `meta` may say all in its attributes, to machines.
      guard !part.isEmpty, name(of: child) != "meta" || !part.plainText.isEmpty else { continue }
      if !content.isEmpty { content += [punctuation(".", at: child), .text(" ")] }
      content += part
    }
    if let last = content.plainText.last, !".?!".contains(last) { content.append(punctuation(".", at: place)) }
    return Block(attributes, .reference(content))
  }
}
