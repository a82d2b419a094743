/// The signs around a quotation, and around one that stands inside another.
package struct QuotationMarks: Sendable {
  package let open: String
  package let close: String
  package let innerOpen: String
  package let innerClose: String

  package init(open: String, close: String, innerOpen: String, innerClose: String) {
    self.open = open
    self.close = close
    self.innerOpen = innerOpen
    self.innerClose = innerClose
  }

  /// The marks for text that stands inside a quotation itself.
  package var turned: QuotationMarks {
    QuotationMarks(open: innerOpen, close: innerClose, innerOpen: open, innerClose: close)
  }
}

extension Array where Element == Inline {
  /// The words alone, with white space folded, to be compared or made a name of. Footnotes and index terms are not
  /// part of it.
  package var plainText: String {
    plainText(QuotationMarks(open: "‘", close: "’", innerOpen: "‘", innerClose: "’"))
  }

  /// The same for readers, as in navigation and metadata: without markup, quotation marks have to be characters.
  package func plainText(_ marks: QuotationMarks) -> String {
    var text = ""
    for inline in self { inline.append(to: &text, marks) }
    return text.foldingWhiteSpace()
  }
}

extension Inline {
  fileprivate func append(to text: inout String, _ marks: QuotationMarks) {
    switch self {
    case .text(let characters): text += characters
    case .phrase(let phrase) where phrase.kind == .quote:
      text += marks.open
      for inline in phrase.content { inline.append(to: &text, marks.turned) }
      text += marks.close
    case .phrase(let phrase):
      if case .punctuation(let sign) = phrase.kind { text += sign }
      for inline in phrase.content { inline.append(to: &text, marks) }
    case .lineBreak: text += " "
    case .media(let media): text += media.alternative ?? ""
    case .formula(let formula): text += formula.spokenText
    case .link, .reference, .onlineSymbol: for inline in children { inline.append(to: &text, marks) }
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
