import BookModel
import LibXML

/// Links, references and notes.
extension BookReader {
  mutating func readFootnote(_ place: Place) -> Inline {
    let title = readHeading(of: place)
    let attributes = commonAttributes(of: place)
    var blocks = readBlocks(of: place)
    if !title.isEmpty { blocks.insert(Block(bare(attributes), .paragraph(Paragraph(title: title, text: []))), at: 0) }
    return .footnote(Footnote(attributes, blocks: blocks))
  }

  mutating func readLink(_ place: Place) -> Inline {
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

  mutating func readCrossReference(_ place: Place, beginsSentence: Bool) -> Inline {
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

  mutating func readOnlineSymbol(_ place: Place) -> Inline {
    .onlineSymbol(
      OnlineSymbol(
        commonAttributes(of: place), targetDocument: attribute("targetdoc", of: place) ?? "",
        key: SymbolKey(attribute("targetptr", of: place) ?? ""), content: readInlines(of: place)))
  }

  mutating func readFootnoteReference(_ place: Place) -> [Inline] {
    let attributes = commonAttributes(of: place)
    guard let target = attribute("linkend", of: place) else { return [] }
    return [.footnoteReference(FootnoteReference(attributes, target: Anchor(target)))]
  }

  /// Whether what comes next begins a sentence.
  func endsSentence(_ inlines: [Inline]) -> Bool {
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
}
