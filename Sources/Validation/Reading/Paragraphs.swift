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
    let title = readTitles(of: place).title
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
      title: readTitles(of: place).title,
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
    let title = readTitles(of: place).title
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

  mutating func readVerbatim(_ place: Place) -> Block {
    let kind: Verbatim.Kind =
      switch name(of: place) {
      case "programlisting": .code
      case "screen": .screen
      case "address": .address
      default: .literal
      }
    return Block(
      commonAttributes(of: place), .verbatim(Verbatim(kind: kind, text: readInlines(of: place))))
  }

  mutating func readVerse(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let isGroup = name(of: place) == "linegroup"
    let groups = isGroup ? [place] : elements(["linegroup"], in: place)
    var verse = groups.map { VerseGroup(title: readTitles(of: $0).title, lines: readLines(of: $0)) }
    let lines = isGroup ? [] : readLines(of: place)
    if !lines.isEmpty { verse.insert(VerseGroup(title: [], lines: lines), at: 0) }
    return Block(attributes, .verse(verse))
  }

  /// What a stanza holds besides its title, by whatever name.
  private mutating func readLines(of group: Place) -> [VerseLine] {
    children(of: group).filter { child in
      guard kind(of: child) == .element, name(of: child) != "linegroup" else { return false }
      return ![Nature.metadata, .title, .silent].contains(nature(of: child))
    }.map { VerseLine(kind: VerseLine.Kind(rawValue: name(of: $0)) ?? .line, text: readInlines(of: $0)) }
  }

  mutating func readBibliographyEntry(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    guard name(of: place) == "biblioentry" else {
      return Block(attributes, .reference(readInlines(of: place)))
    }
    var content: [Inline] = []
    for child in children(of: place) where kind(of: child) == .element {
      let part = readInline(child)
      guard !part.isEmpty else { continue }
      if !content.isEmpty { content += [punctuation(".", at: child), .text(" ")] }
      content += part
    }
    if let last = content.plainText.last, !".?!".contains(last) { content.append(punctuation(".", at: place)) }
    return Block(attributes, .reference(content))
  }
}
