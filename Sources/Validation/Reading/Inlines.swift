import BookModel
import LibXML

extension BookReader {
  mutating func readInlines(of place: Place) -> [Inline] { orphan(of: place) + readInlines(children(of: place)) }

  mutating func readInlines(_ places: [Place]) -> [Inline] {
    var inlines: [Inline] = []
    inlines.reserveCapacity(places.count)
    var followsBlock = false
    for place in places {
      let start = inlines.count
      read(place, into: &inlines)
      guard inlines.count > start else { continue }
      let isBlock = runsOn(place)
      if isBlock || followsBlock, meetWords(inlines, at: start) { inlines.insert(.text(" "), at: start) }
      followsBlock = isBlock
    }
    return inlines
  }

  private mutating func read(_ place: Place, into inlines: inout [Inline]) {
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

  /// Whether words would run into each other where a block runs on in a line.
  private func meetWords(_ inlines: [Inline], at place: Int) -> Bool {
    guard place > 0, !isSpaced(inlines[place - 1], \.last), !isSpaced(inlines[place], \.first) else { return false }
    let before = inlines[..<place].last { ![$0].plainText.isEmpty }.map { [$0].plainText }?.last
    let after = inlines[place...].first { ![$0].plainText.isEmpty }.map { [$0].plainText }?.first
    guard let before, let after else { return false }
    return !"([{“‘«‹„‚/-–—".contains(before) && (after.isLetter || after.isNumber)
  }

  private func isSpaced(_ inline: Inline, _ end: (String) -> Character?) -> Bool {
    if case .text(let text) = inline { end(text)?.isWhitespace ?? false } else { false }
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

  /// Whether an element would have lines of its own, and has to run on in one: its words are not those beside it.
  private func runsOn(_ place: Place) -> Bool {
    guard kind(of: place) == .element else { return false }
    switch reading(of: place) {
    case .block(.annotation): return false
    case .block: return !isListInLine(place)
    case .inline(.media): return elements(["textobject"], in: place).contains { element("phrase", in: $0) == nil }
    case .division: return true
    case .inline, .title, .part, .metadata, .silent, nil: return false
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

  private mutating func readInlineInstruction(_ place: Place) -> [Inline] {
    if tree(of: place).name(of: place.node).local == "linebreak" { return [.lineBreak] }
    guard let pageBreak = pageBreak(at: place) else { return [] }
    return [.pageBreak(pageBreak, commonAttributes(of: place))]
  }
}
