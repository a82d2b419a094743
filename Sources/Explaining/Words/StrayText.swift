import Diagnostics
import LibXML
import XMLReading

extension Wording {
  mutating func strayText(_ first: Node, _ last: Node, _ wrapper: ElementID?, _ place: Place) -> Diagnostic {
    let token = Token.text(first, through: last)
    let run = wrapper.map { self.run(from: token, inside: $0, place) } ?? [token]
    let quoted = excerpt(of: run)
    let parent = place.parent.map { tag($0) } ?? ""
    let hint = markdownHint(quoted) ?? textHint(run, wrapper, place)
    return Diagnostic(
      .strayText,
      Message(
        dutch: "losse tekst in \(parent): “\(quoted)”", english: "stray text in \(parent): “\(quoted)”"),
      hint: hint, at: source.range(ofTextFrom: first, to: last))
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

  private mutating func textHint(_ run: [Token], _ wrapper: ElementID?, _ place: Place) -> Message {
    if let wrapper {
      if run.count > 1, let hint = runHint(run, wrapper, place) { return hint }
      return wrapHint(wrapper, isAll: place.parent.map { walker.tokens(in: $0) == run } ?? false)
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

  /// - Parameter isAll: whether nothing would be left if the text were removed.
  private func wrapHint(_ wrapper: ElementID, isAll: Bool) -> Message {
    let example = "\(tag(wrapper))…\(end(wrapper))"
    let tail =
      isAll ? Message(dutch: ".", english: ".") : Message(dutch: ", of haal de tekst weg.", english: ", or remove it.")
    return Message(dutch: "Zet de tekst in \(example)", english: "Put the text into \(example)") + tail
  }

  /// The beginning of what stands loose, on one line.
  private func excerpt(of run: [Token]) -> String {
    var text = ""
    for token in run where text.count < 200 {
      switch token {
      case .element(let node): text += tree.textContent(of: node)
      case .text(let first, let last):
        for index in first.index...last.index where tree.kind(of: Node(index: index)) == .text {
          text += tree.text(of: Node(index: index))
        }
      }
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
