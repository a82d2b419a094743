import BookModel
import LibXML

/// The signs that DocBook leaves to whoever shows it: between the keys of a combination, around the section of a
/// manual. They are marked as generated.
extension BookReader {
  /// The content of an inline element, with the signs that belong between and around its parts.
  mutating func readContent(of place: Place) -> [Inline] {
    let parts = children(of: place)
    guard case .inline(let reading)? = reading(of: place) else {
      // A block in the midst of words: its parts are words of their own.
      return nature(of: place) == nil || nature(of: place) == .title ? readInlines(parts) : readSpaced(parts)
    }
    switch reading {
    case .keys:
      return read(elements(among: parts), joinedBy: attribute("action", of: place) == "seq" ? " " : "+")
    case .menu: return readMenu(elements(among: parts))
    case .manualPage:
      return elements(among: parts).flatMap { name(of: $0) == "manvolnum" ? readInParentheses($0) : readInline($0) }
    case .optional: return enclosed(readInlines(parts), "[", "]", at: place)
    case .citation: return enclosed(readInlines(parts), "[", "]", at: place)
    case .tag: return readTag(place, readInlines(parts))
    case .parenthesised: return enclosed(readInlines(parts), "(", ")", at: place)
    case .words: return readSpaced(parts)
    case .enumeration: return read(elements(among: parts), joinedBy: ", ")
    case .argument: return readArgument(place)
    case .argumentGroup: return readArgumentGroup(place)
    case .fragmentReference: return enclosed(readInlines(parts), "(", ")", at: place)
    case .phrase, .code, .keyboard, .output, .variable, .named, .emphasis, .trademark, .link, .crossReference,
      .onlineSymbol, .footnote, .footnoteReference, .indexTerm, .anchor, .media, .formula, .callout,
      .calloutReference, .lineBreak, .synopsisFragment:
      return readInlines(parts)
    }
  }

  func elements(among parts: [Place]) -> [Place] { parts.filter { kind(of: $0) == .element } }

  private mutating func readMenu(_ elements: [Place]) -> [Inline] {
    let choices = elements.filter { name(of: $0) != "shortcut" }
    let shortcut = elements.filter { name(of: $0) == "shortcut" }.flatMap { readInParentheses($0) }
    return read(choices, joinedBy: " → ") + shortcut
  }

  /// Parts with a space between them, also where the author left none between their tags.
  private mutating func readSpaced(_ parts: [Place]) -> [Inline] {
    guard !parts.contains(where: { kind(of: $0) == .text && !isBlank($0) }) else { return readInlines(parts) }
    return Array(elements(among: parts).map { readInline($0) }.filter { !$0.isEmpty }.joined(separator: [.text(" ")]))
  }

  mutating func read(_ parts: [Place], joinedBy sign: String) -> [Inline] {
    var content: [Inline] = []
    for part in parts {
      if !content.isEmpty { content += spaced(sign, at: part) }
      content += readInline(part)
    }
    return content
  }

  /// A sign, and the spaces around it as what they are: they part words.
  mutating func spaced(_ sign: String, at place: Place) -> [Inline] {
    let core = sign.filter { $0 != " " }
    return (sign.hasPrefix(" ") ? [.text(" ")] : []) + (core.isEmpty ? [] : [punctuation(core, at: place)])
      + (sign.hasSuffix(" ") && sign != " " ? [.text(" ")] : [])
  }

  private mutating func readInParentheses(_ place: Place) -> [Inline] {
    enclosed(readInline(place), "(", ")", at: place)
  }

  mutating func enclosed(_ content: [Inline], _ open: String, _ close: String, at place: Place) -> [Inline] {
    [punctuation(open, at: place)] + content + [punctuation(close, at: place)]
  }

  /// `<para>`, `&nbsp;`: the signs that belong to what is named.
  private mutating func readTag(_ place: Place, _ content: [Inline]) -> [Inline] {
    let signs: (String, String)? =
      switch attribute("class", of: place) {
      case "starttag": ("<", ">")
      case "endtag": ("</", ">")
      case "emptytag": ("<", "/>")
      case "attvalue": ("\"", "\"")
      case "genentity": ("&", ";")
      case "numcharref": ("&#", ";")
      case "paramentity": ("%", ";")
      case "pi": ("<?", ">")
      case "xmlpi": ("<?", "?>")
      case "comment", "sgmlcomment": ("<!--", "-->")
      default: nil
      }
    return signs.map { enclosed(content, $0.0, $0.1, at: place) } ?? content
  }

  mutating func punctuation(_ mark: String, at place: Place) -> Inline {
    .phrase(Phrase(kind: .punctuation(mark), attributes: bareAttributes(of: place), content: []))
  }
}
