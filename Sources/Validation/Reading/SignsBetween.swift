import BookModel
import LibXML

/// The signs that DocBook leaves to whoever shows it: between the keys of a combination, around the section of a
/// manual. They are marked as generated.
extension BookReader {
  /// The content of an inline element, with the signs that belong between its parts.
  mutating func readContent(of place: Place) -> [Inline] {
    let parts = children(of: place)
    let elements = parts.filter { kind(of: $0) == .element }
    switch name(of: place) {
    case "keycombo", "mousebuttoncombo":
      return read(elements, joinedBy: attribute("action", of: place) == "seq" ? " " : "+")
    case "menuchoice":
      let choices = elements.filter { name(of: $0) != "shortcut" }
      let shortcut = elements.filter { name(of: $0) == "shortcut" }.flatMap { readInParentheses($0) }
      return read(choices, joinedBy: " → ") + shortcut
    case "citerefentry":
      return elements.flatMap { name(of: $0) == "manvolnum" ? readInParentheses($0) : readInline($0) }
    case "optional": return [punctuation("[", at: place)] + readInlines(parts) + [punctuation("]", at: place)]
    // The parts of a name are told apart also where the author left no space between their tags.
    case "personname" where elements.count == parts.count:
      return Array(parts.map { readInline($0) }.joined(separator: [.text(" ")]))
    default: return readInlines(parts)
    }
  }

  private mutating func read(_ parts: [Place], joinedBy sign: String) -> [Inline] {
    var content: [Inline] = []
    for part in parts {
      if !content.isEmpty { content.append(punctuation(sign, at: part)) }
      content += readInline(part)
    }
    return content
  }

  private mutating func readInParentheses(_ place: Place) -> [Inline] {
    [punctuation("(", at: place)] + readInline(place) + [punctuation(")", at: place)]
  }

  mutating func punctuation(_ mark: String, at place: Place) -> Inline {
    let attributes = commonAttributes(of: place)
    return .phrase(
      Phrase(
        kind: .punctuation(mark), attributes: CommonAttributes(node: attributes.node, span: attributes.span),
        content: []))
  }
}
