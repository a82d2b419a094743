import BookModel
import Diagnostics
import OnlineSymbols
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

/// An address outside the book must be one; whether it answers is for the link check to find out. That a link has
/// no address at all was found with the other attributes.
///
/// - Returns: the links that no reader can follow.
func checkExternalLinks(_ links: [ExternalLink], in sources: Sources, report: inout Report) -> Set<NodeID> {
  var dead: Set<NodeID> = []
  for link in links {
    // The grammar has told of brackets, which stand around a number for a host alone (RFC 3986 §3.2.2).
    if link.address.contains(where: { $0 == "[" || $0 == "]" }) { dead.insert(link.attributes.node) }
    guard let problem = problem(of: link.address, at: sources[link.attributes.span]) else { continue }
    if !link.address.isEmpty { report.add(problem) }
    dead.insert(link.attributes.node)
  }
  return dead
}

private func problem(of address: String, at place: SourceRange) -> Diagnostic? {
  let lower = address.lowercased()
  if lower.hasPrefix("mailto:") {
    return isMailTarget(address.dropFirst("mailto:".count)) ? nil : .malformedMailAddress(address, at: place)
  }
  return lower.hasPrefix("tel:") || isWebAddress(address) ? nil : .malformedAddress(address, at: place)
}

/// What may stand behind `mailto:`: addresses, and a subject or text behind a question mark (RFC 6068).
private func isMailTarget(_ text: Substring) -> Bool {
  let addresses = text.prefix { $0 != "?" }
  let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"\\^`{|}".unicodeScalars.contains($0) }
  guard isPlain else { return false }
  if addresses.isEmpty { return text.hasPrefix("?") }
  return addresses.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isMailAddress)
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

  fileprivate static func malformedMailAddress(_ address: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedTarget,
      Message(
        dutch: "“\(address)” is geen e-mailadres", english: "“\(address)” is no e-mail address"),
      hint: Message(
        dutch: "Schrijf bijvoorbeeld mailto:jan@voorbeeld.nl, zonder spaties; een spatie in het onderwerp wordt %20.",
        english: "Write mailto:jan@example.org, without spaces; a space in the subject becomes %20."), at: place)
  }
}
