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
    let written = tag(element) + "…" + tag(element).replacing("<", with: "</")
    return Message(
      dutch: "Zet wat erin hoort in \(written), zoals \(tag(last)) van regel \(line(of: last)).",
      english: "Put what belongs in it into \(written), such as \(tag(last)) of line \(line(of: last)).")
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

  mutating func strayText(_ first: Node, _ last: Node, _ wrapper: ElementID?, _ place: Place) -> Diagnostic {
    let quoted = excerpt(from: first, through: last)
    let parent = place.parent.map { tag($0) } ?? ""
    return Diagnostic(
      .strayText,
      Message(
        dutch: "losse tekst in \(parent): “\(quoted)”", english: "stray text in \(parent): “\(quoted)”"),
      hint: markdownHint(quoted) ?? textHint(wrapper, place), at: source.range(ofTextFrom: first, to: last))
  }

  /// Headings and lists as Markdown has them.
  private func markdownHint(_ text: String) -> Message? {
    guard let sign = text.first, text.dropFirst().first == " " || sign == "#" else { return nil }
    let example: String
    switch sign {
    case "#": example = "<section><title>…</title> … </section>"
    case "-", "*", "•": example = "<itemizedlist><listitem><para>…</para></listitem></itemizedlist>"
    default: return nil
    }
    return Message(
      dutch: "\(sign) is Markdown, en dit is DocBook. Schrijf \(example).",
      english: "\(sign) is Markdown, and this is DocBook. Write \(example).")
  }

  private mutating func textHint(_ wrapper: ElementID?, _ place: Place) -> Message {
    if let wrapper {
      let example = tag(wrapper) + "…" + tag(wrapper).replacing("<", with: "</")
      return Message(
        dutch: "Zet de tekst in \(example), of haal de tekst weg.",
        english: "Put the text into \(example), or remove it.")
    }
    let names = allowed(in: place.state, at: 6)
    if names.isEmpty {
      return Message(
        dutch: "Hier mag geen tekst staan: haal de tekst weg.", english: "No text may stand here: remove it.")
    }
    return Message(
      dutch: "Hier mag geen tekst staan, wel \(joined(names, "of")). Verplaats de tekst of haal de tekst weg.",
      english: "No text may stand here, but \(joined(names, "or")) may. Move the text or remove it.")
  }

  /// The beginning of a text, on one line.
  private func excerpt(from first: Node, through last: Node) -> String {
    var text = ""
    for index in first.index...last.index where text.count < 200 {
      let node = Node(index: index)
      if tree.kind(of: node) == .text { text += tree.text(of: node) }
    }
    let words = trimmed(text)
    return words.count > 40 ? words.prefix(39).trimmingEnd() + "…" : words
  }
}

extension Substring {
  fileprivate func trimmingEnd() -> Substring {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
