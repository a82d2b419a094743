import BookModel
import LibXML

extension BookReader {
  /// Reads a run of sibling nodes as blocks. Loose text becomes a paragraph, loose inlines too.
  mutating func readBlocks(_ places: [Place]) -> [Block] {
    var blocks: [Block] = []
    var loose: [Place] = []
    for place in places {
      if isInline(place), !(reading(of: place) == .block(.annotation) && loose.allSatisfy { isBlankText($0) }) {
        loose.append(place)
        continue
      }
      blocks += readLoose(&loose)
      blocks += readBlock(place)
    }
    return blocks + readLoose(&loose)
  }

  private func isBlankText(_ place: Place) -> Bool { kind(of: place) == .text && isBlank(place) }

  mutating func readBlocks(of place: Place) -> [Block] {
    let mark = orphan(of: place)
    let blocks = readBlocks(children(of: place))
    return mark.isEmpty ? blocks : [Block(bareAttributes(of: place), .markers(mark))] + blocks
  }

  /// Whether a node may be part of a paragraph.
  func isInline(_ place: Place) -> Bool {
    switch kind(of: place) {
    case .text: return true
    case .processingInstruction: return false
    case .element:
      switch nature(of: place) {
      case .inline, .silent: return true
      case nil: return !holdsBlocks(place)
      case .block: return isListInLine(place) || reading(of: place) == .block(.annotation)
      case .division, .metadata, .title, .part: return false
      }
    }
  }

  /// A `simplelist` that runs on in its sentence.
  func isListInLine(_ place: Place) -> Bool {
    name(of: place) == "simplelist" && attribute("type", of: place) == "inline"
  }

  /// An element that we do not know is a container if it holds blocks, else a phrase.
  private func holdsBlocks(_ place: Place) -> Bool {
    children(of: place).contains {
      kind(of: $0) == .element && (nature(of: $0) == .block || holdsBlocks($0))
    }
  }

  /// Index terms and anchors between blocks stay markers; anything that shows becomes a paragraph.
  private mutating func readLoose(_ loose: inout [Place]) -> [Block] {
    let nodes = loose.filter { kind(of: $0) == .text ? !isBlank($0) : nature(of: $0) != .silent }
    defer { loose = [] }
    guard let first = nodes.first else { return [] }
    let attributes = bareAttributes(of: first)
    if nodes.allSatisfy({ isMarker($0) }) {
      return [Block(attributes, .markers(readInlines(nodes)))]
    }
    return [Block(attributes, .paragraph(Paragraph(text: readInlines(loose))))]
  }

  private mutating func readBlock(_ place: Place) -> [Block] {
    if kind(of: place) == .processingInstruction { return readBlockInstruction(place) }
    if let text = includedText(place) {
      return [
        Block(commonAttributes(of: place), .verbatim(Verbatim(kind: .literal, text: [.text(text)])))
      ]
    }
    switch reading(of: place) {
    case .metadata, .title, .silent: return []
    case .division: return readStrayDivision(place)
    case .block(let block): return readBlock(place, as: block)
    case .part, .inline: return [readGroup(place)]
    case nil:
      noteUnknown(place)
      return [readGroup(place)]
    }
  }

  private mutating func readBlock(_ place: Place, as reading: BlockReading) -> [Block] {
    switch reading {
    case .paragraph: readParagraph(place)
    case .formalParagraph: readFormalParagraph(place)
    case .heading: [readBridgehead(place)]
    case .quotation: [readQuotation(place)]
    case .box: [readBox(place)]
    case .list: [readList(place)]
    case .callouts: [readCalloutList(place)]
    case .definitions: readDefinitionList(place)
    case .glossaryEntry: [readGlossaryEntry(place)]
    case .simpleList: [readSimpleList(place)]
    case .segmentedList: [readSegmentedList(place)]
    case .questions: [readQuestions(place)]
    case .procedure: [readProcedure(place)]
    case .steps: [readSteps(place)]
    case .figure: [readFigure(place)]
    case .equation: [readEquation(place)]
    case .media: readMediaBlocks(place)
    case .table: readTables(place)
    case .verbatim(let kind): [readVerbatim(place, as: kind)]
    case .markedListing: readMarkedListing(place)
    case .verse: [readVerse(place)]
    case .bibliographyEntry: [readBibliographyEntry(place)]
    case .commandSynopsis: [readCommandSynopsis(place)]
    case .functionSynopsis: readFunctionSynopsis(place)
    case .declaration: readDeclaration(place)
    case .productions: [readProductions(place)]
    case .revisions: [readRevisions(place)]
    case .contents: readContents(place)
    case .manualPageHead: readManualPageHead(place)
    case .manualPageNames: [readManualPageNames(place)]
    case .messageFacts: [readMessageFacts(place)]
    case .annotation, .group: [readGroup(place)]
    }
  }

  private mutating func readBlockInstruction(_ place: Place) -> [Block] {
    guard let pageBreak = pageBreak(at: place) else { return [] }
    return [Block(commonAttributes(of: place), .pageBreak(pageBreak))]
  }

  /// A section where only blocks may be (the grammar has said so): its words stay.
  private mutating func readStrayDivision(_ place: Place) -> [Block] {
    let attributes = commonAttributes(of: place)
    return [
      Block(
        attributes,
        .group(
          Group(
            name: name(of: place), title: readHeading(of: place),
            blocks: readBlocks(of: place))))
    ]
  }

  mutating func readGroup(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let group = Group(
      name: localName(of: place), title: readHeading(of: place), blocks: readBlocks(of: place))
    return Block(attributes, .group(group))
  }

  /// `<?pagebreak 12?>`, or nil for any other instruction.
  mutating func pageBreak(at place: Place) -> PageBreak? {
    guard tree(of: place).name(of: place.node).local == pageBreakName else { return nil }
    let label = text(of: place).foldingWhiteSpace()
    guard !label.isEmpty, files.pageMap == nil || begunPages.insert(label).inserted else { return nil }
    return PageBreak(label: label)
  }
}
