import BookModel
import LibXML

extension BookReader {
  /// Reads a run of sibling nodes as blocks. Loose text becomes a paragraph, loose inlines too.
  mutating func readBlocks(_ places: [Place]) -> [Block] {
    var blocks: [Block] = []
    var loose: [Place] = []
    for place in places {
      if isInline(place) {
        loose.append(place)
        continue
      }
      blocks += readLoose(&loose)
      blocks += readBlock(place)
    }
    return blocks + readLoose(&loose)
  }

  mutating func readBlocks(of place: Place) -> [Block] { readBlocks(children(of: place)) }

  /// Whether a node may be part of a paragraph.
  func isInline(_ place: Place) -> Bool {
    switch kind(of: place) {
    case .text: true
    case .processingInstruction: false
    case .element:
      nature(of: place) == .inline || nature(of: place) == .silent || nature(of: place) == nil && !holdsBlocks(place)
        || isListInLine(place)
    }
  }

  /// A `simplelist` that runs on in its sentence.
  private func isListInLine(_ place: Place) -> Bool {
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
    let attributes = commonAttributes(
      of: kind(of: first) == .element ? Place(file: first.file, node: first.node) : first)
    if nodes.allSatisfy({ ["indexterm", "anchor"].contains(name(of: $0)) }) {
      return [Block(withoutAnchor(attributes), .markers(readInlines(nodes)))]
    }
    return [Block(withoutAnchor(attributes), .paragraph(Paragraph(text: readInlines(loose))))]
  }

  private func withoutAnchor(_ attributes: CommonAttributes) -> CommonAttributes {
    CommonAttributes(node: attributes.node, span: attributes.span)
  }

  private mutating func readBlock(_ place: Place) -> [Block] {
    if kind(of: place) == .processingInstruction { return readBlockInstruction(place) }
    if let text = includedText(place) {
      return [
        Block(commonAttributes(of: place), .verbatim(Verbatim(kind: .literal, text: [.text(text)])))
      ]
    }
    switch nature(of: place) {
    case .metadata, .title, .silent: return []
    case .division: return readStrayDivision(place)
    case .block, .part, .inline, nil: return readKnownBlock(place)
    }
  }

  private mutating func readKnownBlock(_ place: Place) -> [Block] {
    switch name(of: place) {
    case "para", "simpara": return readParagraph(place)
    case "formalpara": return readFormalParagraph(place)
    case "bridgehead": return [readBridgehead(place)]
    case "blockquote", "epigraph": return [readQuotation(place)]
    case "sidebar", "note", "tip", "warning", "caution", "important", "danger":
      return [readBox(place)]
    case "itemizedlist", "orderedlist": return [readList(place)]
    case "variablelist", "glosslist": return readDefinitionList(place)
    case "glossentry": return [readGlossaryEntry(place)]
    case "simplelist": return [readSimpleList(place)]
    case "qandaset", "qandadiv": return [readQuestions(place)]
    case "figure", "informalfigure", "example", "informalexample": return [readFigure(place)]
    case "mediaobject": return [readMediaBlock(place)]
    case "table", "informaltable": return [readTable(place)]
    case "literallayout", "programlisting", "screen", "address": return [readVerbatim(place)]
    case "poetry", "linegroup": return [readVerse(place)]
    case "biblioentry", "bibliomixed": return [readBibliographyEntry(place)]
    default: return [readGroup(place)]
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
            name: name(of: place), title: readTitles(of: place).title,
            blocks: readBlocks(of: place))))
    ]
  }

  private mutating func readGroup(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let group = Group(
      name: name(of: place), title: readTitles(of: place).title, blocks: readBlocks(of: place))
    return Block(attributes, .group(group))
  }

  /// `<?pagebreak 12?>`, or nil for any other instruction.
  func pageBreak(at place: Place) -> PageBreak? {
    guard tree(of: place).name(of: place.node).local == "pagebreak" else { return nil }
    let label = text(of: place).foldingWhiteSpace()
    return label.isEmpty ? nil : PageBreak(label: label)
  }
}
