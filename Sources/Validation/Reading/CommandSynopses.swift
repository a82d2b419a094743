import BookModel
import LibXML

/// Synopses of commands: brackets around what may be left out, braces around what must be chosen, bars between choices.
extension BookReader {
  mutating func readCommandSynopsis(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    var text: [Inline] = []
    for child in elements(among: children(of: place)) where ![.metadata, .title].contains(reading(of: child)) {
      let startsLine = name(of: child) == "synopfragment" || name(of: child) == "sbr"
      if !text.isEmpty { text.append(startsLine ? .lineBreak : .text(" ")) }
      if name(of: child) != "sbr" { text += readInline(child) }
    }
    return Block(attributes, .verbatim(Verbatim(kind: .synopsis, text: text)))
  }

  /// `arg`: in brackets unless it says otherwise, with points behind it if it may be repeated.
  mutating func readArgument(_ place: Place) -> [Inline] {
    chosen(readInlines(withoutBlanks(children(of: place))), by: place)
  }

  mutating func readArgumentGroup(_ place: Place) -> [Inline] {
    chosen(read(elements(among: children(of: place)), joinedBy: " | "), by: place)
  }

  private mutating func chosen(_ content: [Inline], by place: Place) -> [Inline] {
    let isPrototype = elements(["paramdef", "methodparam"], in: place).first != nil
    var result =
      switch attribute("choice", of: place) {
      case "req": enclosed(content, "{", "}", at: place)
      case "plain": content
      default: isPrototype ? content : enclosed(content, "[", "]", at: place)
      }
    if attribute("rep", of: place) == "repeat" { result.append(punctuation("…", at: place)) }
    return result
  }

  /// White space around tags is no part of an argument.
  private func withoutBlanks(_ places: [Place]) -> [Place] {
    let isMixed = places.contains { kind(of: $0) == .text && !isBlank($0) }
    return isMixed ? places : elements(among: places)
  }
}
