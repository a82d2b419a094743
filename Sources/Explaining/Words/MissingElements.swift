import Diagnostics
import LibXML
import XMLReading

extension Wording {
  mutating func missingElement(_ missing: Insertion, _ before: Node?, _ place: Place) -> Diagnostic {
    guard let parent = place.parent else { return wrongOutermost(place) }
    let alternatives = missing.elements.count == 1 ? missing.elements[0] : []
    let isOpen = alternatives.count > 3
    let message: Message
    if isOpen {
      message = Message(
        dutch: "\(tag(parent)) is niet af: de inhoud ontbreekt",
        english: "\(tag(parent)) is not complete: its content is missing")
    } else {
      let names = missing.elements.map { tag($0[0]) }
      message = Message(
        dutch: "in \(tag(parent)) ontbreekt \(joined(names, "en"))",
        english: "\(tag(parent)) lacks \(joined(names, "and"))")
    }
    let hint =
      isOpen ? openHint(alternatives) : enclosingHint(missing, before, parent) ?? exactHint(missing, before, parent)
    return Diagnostic(.missingElement, message, hint: hint, at: source.range(of: parent))
  }

  private func wrongOutermost(_ place: Place) -> Diagnostic {
    Diagnostic(
      .missingElement, Message(dutch: "het bestand is leeg", english: "the file is empty"),
      at: SourceRange(source.file, bytes: 0..<0))
  }

  private func openHint(_ alternatives: [ElementID]) -> Message {
    let names = list(alternatives.map { walker.automaton.name(of: $0) })
    return Message(
      dutch: "Zet er minstens een van deze in: \(joined(names, "of")).",
      english: "Put at least one of these into it: \(joined(names, "or")).")
  }

  /// What is missing may be there, only not inside the element it belongs in: paragraphs in a list without items.
  private mutating func enclosingHint(_ missing: Insertion, _ before: Node?, _ parent: Node) -> Message? {
    let children = tree.children(of: parent).filter { tree.kind(of: $0) == .element }
    guard before == nil, missing.elements.count == 1, let element = missing.elements[0].first,
      let last = children.last
    else { return nil }
    let inside = walker.content(of: element)
    guard walker.accepts(.element(last), from: inside) else { return nil }
    let alike = children.filter { tree.nameID(of: $0) == tree.nameID(of: last) }
    let written = tag(element) + "…" + end(element)
    let lines = lines(of: alike)
    guard alike.count > 1 else {
      return Message(
        dutch: "Zet \(tag(last)) van \(lines.dutch) in \(written).",
        english: "Put \(tag(last)) of \(lines.english) into \(written).")
    }
    return Message(
      dutch: "Zet elk onderdeel in een eigen \(written): de \(tag(last))’s van \(lines.dutch).",
      english: "Put each item into \(written) of its own: the \(tag(last)) of \(lines.english).")
  }

  private func exactHint(_ missing: Insertion, _ before: Node?, _ parent: Node) -> Message {
    let written = missing.elements.map { tag($0[0]) + "…" + tag($0[0]).replacing("<", with: "</") }.joined()
    let alternatives = (missing.elements.first ?? []).dropFirst().map { walker.automaton.name(of: $0) }
    var others = list(alternatives.filter { $0.namespace == grammar.namespace }, at: 3)
    let isTitle = missing.elements.first?.first.map { walker.automaton.name(of: $0).local } == "title"
    if missing.elements.count > 1 || isTitle { others = [] }
    let dutchOthers = others.isEmpty ? "" : " Ook goed: \(joined(others, "of"))."
    let englishOthers = others.isEmpty ? "" : " Also good: \(joined(others, "or"))."
    let (dutch, english) = position(before, parent)
    return Message(
      dutch: "Zet \(written) \(dutch)." + dutchOthers, english: "Put \(written) \(english)." + englishOthers)
  }

  private func position(_ before: Node?, _ parent: Node) -> (dutch: String, english: String) {
    guard let before else {
      let hasContent = tree.children(of: parent).contains { tree.kind(of: $0) == .element }
      let end = tag(parent).replacing("<", with: "</")
      return hasContent ? ("vlak voor \(end)", "right before \(end)") : ("in \(tag(parent))", "into \(tag(parent))")
    }
    if tree.kind(of: before) == .text { return ("vóór de tekst", "before the text") }
    return (
      "vóór \(tag(before)) van regel \(line(of: before))", "before \(tag(before)) of line \(line(of: before))"
    )
  }
}
