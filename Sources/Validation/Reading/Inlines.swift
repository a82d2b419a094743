import BookModel
import LibXML

extension BookReader {
  mutating func readInlines(of place: Place) -> [Inline] { orphan(of: place) + readInlines(children(of: place)) }

  mutating func readInlines(_ places: [Place]) -> [Inline] {
    var inlines: [Inline] = []
    inlines.reserveCapacity(places.count)
    for place in places {
      switch kind(of: place) {
      case .text: inlines.append(.text(text(of: place)))
      case .processingInstruction: inlines += readInlineInstruction(place)
      case .element:
        if reading(of: place) == .inline(.crossReference) {
          inlines.append(readCrossReference(place, beginsSentence: endsSentence(inlines)))
        } else {
          inlines += readInline(place)
        }
      }
    }
    return inlines
  }

  mutating func readInline(_ place: Place) -> [Inline] {
    if let text = includedText(place) { return [.text(text)] }
    switch reading(of: place) {
    case .inline(let inline): return readInline(place, as: inline)
    case .block(.media): return readInlineMedia(place)
    case .block(.annotation): return [readFootnote(place)]
    case .silent: return []
    case .metadata: return readTitlesInline(place)
    case .part where isLeftOut(place): return []
    case .part where name(of: place) == "textdata": return readTextData(place)
    case .part, .title, .block, .division: return readPhrase(place)
    case nil: return readForeign(place)
    }
  }

  private mutating func readInline(_ place: Place, as reading: InlineReading) -> [Inline] {
    switch reading {
    case .link: [readLink(place)]
    case .crossReference: [readCrossReference(place, beginsSentence: false)]
    case .onlineSymbol: [readOnlineSymbol(place)]
    case .footnote: [readFootnote(place)]
    case .footnoteReference: readFootnoteReference(place)
    case .indexTerm: [.indexTerm(readIndexTerm(place))]
    case .anchor: [.anchor(commonAttributes(of: place))]
    case .media: readInlineMedia(place)
    case .formula: [readFormula(place, isDisplayed: false)]
    case .callout: [readCallout(place)]
    case .calloutReference: readCalloutReference(place)
    case .lineBreak: [.lineBreak]
    case .phrase, .code, .keyboard, .output, .variable, .named, .emphasis, .trademark, .keys, .menu, .manualPage,
      .optional, .tag, .citation, .parenthesised, .words, .enumeration, .argument, .argumentGroup, .synopsisFragment,
      .fragmentReference:
      readPhrase(place)
    }
  }

  /// What describes something else, in the midst of words.
  private func isLeftOut(_ place: Place) -> Bool { ["alt", "imageobject"].contains(name(of: place)) }

  /// The title of a block that has to run on in a line.
  private mutating func readTitlesInline(_ info: Place) -> [Inline] {
    elements(["title", "subtitle"], in: info).flatMap { readInline($0) + [.text(" ")] }
  }

  /// An element of DocBook's without a row, or one of another vocabulary.
  private mutating func readForeign(_ place: Place) -> [Inline] {
    if let formula = readBareFormula(place) { return [formula] }
    noteUnknown(place)
    return readPhrase(place)
  }

  mutating func readPhrase(_ place: Place) -> [Inline] {
    let attributes = commonAttributes(of: place)
    let content = readContent(of: place)
    if let target = attribute("linkend", of: place) {
      let reference = CrossReference(bare(attributes), target: Anchor(target), content: content)
      return [phrase(place, attributes, [.reference(reference)])]
    }
    if let address = attribute("href", namespace: xlinkNamespace, of: place), !address.isEmpty {
      return [
        phrase(
          place, attributes,
          [.link(ExternalLink(bare(attributes), address: address, content: content))])
      ]
    }
    return [phrase(place, attributes, content)]
  }

  private func phrase(_ place: Place, _ attributes: CommonAttributes, _ content: [Inline]) -> Inline {
    .phrase(
      Phrase(
        kind: phraseKind(place, role: attributes.role), attributes: attributes,
        content: content))
  }

  func bare(_ attributes: CommonAttributes) -> CommonAttributes {
    CommonAttributes(node: attributes.node, span: attributes.span)
  }

  private func phraseKind(_ place: Place, role: String?) -> PhraseKind {
    guard case .inline(let inline)? = reading(of: place) else {
      if name(of: place) == "title" { return .title }
      return name(of: place) == "simplelist" ? .members : .named(localName(of: place))
    }
    switch inline {
    case .phrase(let kind): return kind
    case .code, .tag: return .code(name(of: place))
    case .keyboard: return .keyboard(name(of: place))
    case .output: return .output(name(of: place))
    case .variable: return .variable(name(of: place))
    case .emphasis: return emphasis(role: role)
    case .trademark: return .trademark(sign: trademarkSign(attribute("class", of: place)))
    case .citation: return .citation
    case .named, .words, .enumeration, .keys, .menu, .manualPage, .optional, .parenthesised, .argument, .argumentGroup,
      .synopsisFragment, .fragmentReference, .link, .crossReference, .onlineSymbol, .footnote,
      .footnoteReference, .indexTerm, .anchor, .media, .formula, .callout, .calloutReference, .lineBreak:
      return .named(name(of: place))
    }
  }

  private func emphasis(role: String?) -> PhraseKind {
    role == "strong" || role == "bold" ? .strong : .emphasis
  }

  private func trademarkSign(_ kind: String?) -> String {
    switch kind {
    case "copyright": "©"
    case "registered": "®"
    case "service": "℠"
    default: "™"
    }
  }

  private mutating func readFootnote(_ place: Place) -> Inline {
    let title = readHeading(of: place)
    let attributes = commonAttributes(of: place)
    var blocks = readBlocks(of: place)
    if !title.isEmpty { blocks.insert(Block(bare(attributes), .paragraph(Paragraph(title: title, text: []))), at: 0) }
    return .footnote(Footnote(attributes, blocks: blocks))
  }

  private mutating func readLink(_ place: Place) -> Inline {
    let attributes = commonAttributes(of: place)
    let content = readInlines(of: place)
    if let target = attribute("linkend", of: place) {
      return .reference(CrossReference(attributes, target: Anchor(target), content: content))
    }
    let address = attribute("href", namespace: xlinkNamespace, of: place) ?? ""
    if address.hasPrefix("#") {
      return .reference(
        CrossReference(attributes, target: Anchor(String(address.dropFirst())), content: content))
    }
    return .link(ExternalLink(attributes, address: address, content: content))
  }

  private mutating func readCrossReference(_ place: Place, beginsSentence: Bool) -> Inline {
    let attributes = commonAttributes(of: place)
    let address = attribute("href", namespace: xlinkNamespace, of: place)
    guard let target = attribute("linkend", of: place) ?? address.flatMap({ fragmentOnly($0) })
    else {
      return .link(ExternalLink(attributes, address: address ?? "", content: []))
    }
    let reference = CrossReference(
      attributes, target: Anchor(target), content: [], beginsSentence: beginsSentence,
      style: attribute("xrefstyle", of: place).map { ReferenceStyle($0) } ?? .words)
    return .reference(reference)
  }

  private func fragmentOnly(_ address: String) -> String? {
    address.hasPrefix("#") ? String(address.dropFirst()) : nil
  }

  private mutating func readOnlineSymbol(_ place: Place) -> Inline {
    .onlineSymbol(
      OnlineSymbol(
        commonAttributes(of: place), targetDocument: attribute("targetdoc", of: place) ?? "",
        key: SymbolKey(attribute("targetptr", of: place) ?? ""), content: readInlines(of: place)))
  }

  private mutating func readFootnoteReference(_ place: Place) -> [Inline] {
    let attributes = commonAttributes(of: place)
    guard let target = attribute("linkend", of: place) else { return [] }
    return [.footnoteReference(FootnoteReference(attributes, target: Anchor(target)))]
  }

  private mutating func readInlineInstruction(_ place: Place) -> [Inline] {
    if tree(of: place).name(of: place.node).local == "linebreak" { return [.lineBreak] }
    return pageBreak(at: place).map { [.pageBreak($0, commonAttributes(of: place))] } ?? []
  }

  /// Whether what comes next begins a sentence.
  private func endsSentence(_ inlines: [Inline]) -> Bool {
    for inline in inlines.reversed() {
      switch inline {
      case .text(let text):
        guard let last = text.last(where: { !$0.isWhitespace }) else { continue }
        return ".!?".contains(last)
      case .indexTerm, .anchor, .pageBreak: continue
      default: return false
      }
    }
    return true
  }

  private mutating func readIndexTerm(_ place: Place) -> IndexTerm {
    let attributes = commonAttributes(of: place)
    let levels = ["primary", "secondary", "tertiary"].compactMap { element($0, in: place) }.map {
      level in
      let text = textContent(of: level).foldingWhiteSpace()
      return IndexLevel(text: text, sortText: attribute("sortas", of: level) ?? text)
    }
    var role = IndexTermRole.single
    switch attribute("class", of: place) {
    case "startofrange": role = .rangeStart
    case "endofrange": role = .rangeEnd(Anchor(attribute("startref", of: place) ?? ""))
    default: break
    }
    return IndexTerm(
      attributes, role: role, levels: levels,
      see: element("see", in: place).map { textContent(of: $0).foldingWhiteSpace() },
      seeAlso: elements(["seealso"], in: place).map { textContent(of: $0).foldingWhiteSpace() },
      isPreferred: attribute("significance", of: place) == "preferred", type: words(of: "type", at: place),
      zones: (attribute("zone", of: place) ?? "").split(whereSeparator: \.isWhitespace).map { Anchor(String($0)) },
      page: words(of: "pagenum", at: place))
  }

  /// The value of an attribute, where it says anything.
  func words(of name: String, at place: Place) -> String? {
    attribute(name, of: place).map { $0.foldingWhiteSpace() }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
