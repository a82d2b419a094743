extension Array where Element == Inline {
  /// The words alone, with white space folded: for titles in navigation and metadata. Footnotes and index terms
  /// are not part of it.
  package var plainText: String {
    var text = ""
    for inline in self { inline.append(to: &text) }
    return text.foldingWhiteSpace()
  }
}

extension Inline {
  fileprivate func append(to text: inout String) {
    switch self {
    case .text(let characters): text += characters
    case .phrase(let phrase) where phrase.kind == .quote:
      // Without markup, in navigation and metadata, the marks have to be characters.
      text += "‘"
      for inline in phrase.content { inline.append(to: &text) }
      text += "’"
    case .phrase(let phrase):
      if case .punctuation(let sign) = phrase.kind { text += sign }
      for inline in phrase.content { inline.append(to: &text) }
    case .link(let link): for inline in link.content { inline.append(to: &text) }
    case .reference(let reference): for inline in reference.content { inline.append(to: &text) }
    case .onlineSymbol(let symbol): for inline in symbol.content { inline.append(to: &text) }
    case .lineBreak: text += " "
    case .media(let media): text += media.alternative ?? ""
    case .formula(let formula): text += formula.spokenText
    case .footnote, .footnoteReference, .indexTerm, .anchor, .pageBreak, .callout, .calloutReference: break
    }
  }
}

extension String {
  /// Runs of XML white space become one space; none remains at the ends.
  package func foldingWhiteSpace() -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    var isAfterSpace = true
    for byte in utf8 {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
      if !isSpace { folded.append(byte) } else if !isAfterSpace { folded.append(0x20) }
      isAfterSpace = isSpace
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }
}
