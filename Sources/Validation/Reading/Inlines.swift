import BookModel
import LibXML

extension BookReader {
  mutating func readInlines(of place: Place) -> [Inline] { readInlines(children(of: place)) }

  mutating func readInlines(_ places: [Place]) -> [Inline] {
    var inlines: [Inline] = []
    inlines.reserveCapacity(places.count)
    for place in places {
      switch kind(of: place) {
      case .text: inlines.append(.text(text(of: place)))
      case .processingInstruction: inlines += readInlineInstruction(place)
      case .element:
        if name(of: place) == "xref" {
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
    switch name(of: place) {
    case "link": return [readLink(place)]
    case "xref": return [readCrossReference(place, beginsSentence: false)]
    case "olink": return [readOnlineSymbol(place)]
    case "footnote":
      return [.footnote(Footnote(commonAttributes(of: place), blocks: readBlocks(of: place)))]
    case "footnoteref": return readFootnoteReference(place)
    case "indexterm": return [.indexTerm(readIndexTerm(place))]
    case "anchor": return [.anchor(commonAttributes(of: place))]
    case "inlinemediaobject", "mediaobject": return [.media(readMedia(place))]
    case _ where nature(of: place) == .silent: return []
    case "alt", "info", "imageobject", "textobject", "caption": return []
    default: return readPhrase(place)
    }
  }

  private mutating func readPhrase(_ place: Place) -> [Inline] {
    let attributes = commonAttributes(of: place)
    let content = readContent(of: place)
    if let target = attribute("linkend", of: place) {
      let reference = CrossReference(bare(attributes), target: Anchor(target), content: content)
      return [phrase(place, attributes, [.reference(reference)])]
    }
    if let address = attribute("href", namespace: xlinkNamespace, of: place) {
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

  private func bare(_ attributes: CommonAttributes) -> CommonAttributes {
    CommonAttributes(node: attributes.node, span: attributes.span)
  }

  private func phraseKind(_ place: Place, role: String?) -> PhraseKind {
    switch name(of: place) {
    case "emphasis": role == "strong" || role == "bold" ? .strong : .emphasis
    case "foreignphrase": .foreign
    case "simplelist": .members
    case "quote": .quote
    case "citetitle", "title": .title
    case "trademark": .trademark(sign: trademarkSign(attribute("class", of: place)))
    case "subscript": .subscripted
    case "superscript": .superscripted
    case "abbrev": .abbreviation
    case "acronym": .acronym
    case "literal", "code": .code
    case "firstterm", "glossterm": .term
    case "email": .email
    case "uri": .address
    case let other: .named(other)
    }
  }

  private func trademarkSign(_ kind: String?) -> String {
    switch kind {
    case "copyright": "©"
    case "registered": "®"
    case "service": "℠"
    default: "™"
    }
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
