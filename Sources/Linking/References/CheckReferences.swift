import BookModel
import Diagnostics
import Validation

/// Something in the text that refers to an `xml:id`.
struct Mention {
  enum Kind { case place, footnote }
  let target: Anchor
  let kind: Kind
  let span: SourceSpan
}

/// The target of a reference is one that the reader can be sent to. That there is one at all was looked at with the
/// other attributes.
func checkReferences(in manuscript: ReadManuscript, _ survey: BookSurvey, report: inout Report) {
  for mention in survey.mentions where manuscript.anchors.contains(mention.target) {
    let place = manuscript.book.sources[mention.span]
    if survey.targets[mention.target] == nil {
      report.add(.unreachableTarget(mention.target, at: place))
    } else if mention.kind == .footnote, !survey.footnotes.contains(mention.target) {
      report.add(.noFootnote(mention.target, known: survey.footnotes.map(\.name).sorted(), at: place))
    }
  }
}

extension Diagnostic {
  fileprivate static func unreachableTarget(_ target: Anchor, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .danglingReference,
      Message(
        dutch: "xml:id=\"\(target.name)\" staat op een plek waar geen verwijzing naartoe kan",
        english: "“\(target.name)” is the name of a place that nothing can refer to"),
      hint: Message(
        dutch:
          "Zet de xml:id bij het element eromheen: niet bij <primary> maar bij de <indexterm> zelf, of bij de alinea.",
        english: "Put the xml:id on the element around it: not on <primary> but on the <indexterm> itself, or on the "
          + "paragraph."), at: place)
  }

  fileprivate static func noFootnote(_ target: Anchor, known: [String], at place: SourceRange) -> Diagnostic {
    let near = nearestID(to: target.name, among: known) ?? (known.count == 1 ? known[0] : nil)
    let list = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? " …" : "")
    let hint: Message =
      if let near {
        Message(dutch: "Bedoel je de voetnoot “\(near)”?", english: "Do you mean the footnote “\(near)”?")
      } else if known.isEmpty {
        Message(
          dutch: "Zet xml:id=\"…\" bij de <footnote> die je bedoelt, en noem die naam hier.",
          english: "Put xml:id=\"…\" on the <footnote> that you mean, and name it here.")
      } else {
        Message(dutch: "De voetnoten met een xml:id zijn: \(list).", english: "Footnotes with an xml:id: \(list).")
      }
    return Diagnostic(
      .danglingReference,
      Message(
        dutch: "“\(target.name)” is geen voetnoot", english: "“\(target.name)” is no footnote"), hint: hint, at: place)
  }
}
