import Diagnostics

/// Words for markup that is not a well written element.
extension ParseMessage {
  static let brokenTag = ParseMessage(
    message: Message(
      dutch: "een losse < of een element dat niet goed geschreven is",
      english: "a bare < or an element that is not written well"),
    hint: Message(
      dutch:
        "Schrijf <naam>, zonder spatie achter de <, sluit elk element met >, en schrijf &lt; waar je een < bedoelt.",
      english: "Write <name>, without a space behind the <, end each tag with >, and write &lt; where you mean a <."))

  static let badCharacterNumber = ParseMessage(
    message: Message(
      dutch: "dit is geen nummer van een teken", english: "this is no number of a character"),
    hint: Message(
      dutch: "Typ het teken zelf (é, –, …), of schrijf &#233; (gewoon getal) of &#xE9; (hexadecimaal).",
      english: "Write the character itself (é, –, …), or &#233; (decimal) or &#xE9; (hexadecimal)."))

  /// A `<` that stands for itself.
  static let looseBracket = ParseMessage(
    message: Message(dutch: "een losse <", english: "a bare <"),
    hint: Message(dutch: "Schrijf &lt;.", english: "Write &lt;."))

  /// - Parameter opening: `<!--`, `<?` or `<![CDATA[`.
  static func unfinished(_ opening: String, _ written: Written) -> ParseMessage {
    let closing = closingMarks[opening] ?? "-->"
    let name = opening == "<?" ? written.restOfLine.prefix { $0.isLetter || $0 == "-" } : ""
    let also = nearlyClosing(opening, in: written.restOfLine).map { alsoThere($0, closing) }
    return ParseMessage(
      message: Message(
        dutch: "\(opening)\(name) wordt nergens gesloten", english: "\(opening)\(name) is closed nowhere"),
      hint: Message(
        dutch: "Sluit het met \(closing).\(also?.dutch ?? "")",
        english: "End it with \(closing).\(also?.english ?? "")"))
  }

  private static func alsoThere(_ mark: String, _ closing: String) -> Message {
    let missing = closing.hasSuffix(mark) ? closing.dropLast(mark.count) : ""
    return Message(
      dutch: " Op deze regel staat \(mark): "
        + (missing.isEmpty ? "bedoel je \(closing)?" : "ontbreekt er een \(missing) voor?"),
      english: " On this line stands \(mark): "
        + (missing.isEmpty ? "do you mean \(closing)?" : "is there a \(missing) missing before it?"))
  }

  static let hyphensInComment = ParseMessage(
    message: Message(
      dutch: "twee streepjes (--) midden in een opmerking", english: "two hyphens (--) inside a comment"),
    hint: Message(
      dutch: "Laat er een weg, of schrijf –; alleen het eind van een opmerking is -->.",
      english: "Leave one out, or write –; only the end of a comment is -->."))

  static let commentInComment = ParseMessage(
    message: Message(
      dutch: "<!-- wordt niet gesloten vóór de volgende opmerking",
      english: "<!-- is not ended before the next comment"),
    hint: Message(dutch: "Sluit het met -->.", english: "End it with -->."))

  static let strayCDATAEnd = ParseMessage(
    message: Message(
      dutch: "]]> staat in gewone tekst", english: "]]> stands in ordinary text"),
    hint: Message(dutch: "Schrijf ]]&gt;.", english: "Write ]]&gt;."))

  static let misplacedDeclaration = ParseMessage(
    message: Message(
      dutch: "<?xml … ?> mag alleen helemaal vooraan in het bestand staan",
      english: "<?xml … ?> may stand only at the very start of the file"),
    hint: Message(
      dutch: "Haal weg wat ervoor staat, ook lege regels en spaties.",
      english: "Remove what stands before it, empty lines and spaces too."))

  static func unquotedValue(of written: String) -> ParseMessage {
    let name = written.prefix { $0 != "=" && !$0.isWhitespace }
    return ParseMessage(
      message: Message(
        dutch: "achter \(name)= ontbreken rechte aanhalingstekens",
        english: "straight quotation marks are missing behind \(name)="),
      hint: Message(
        dutch: "Schrijf \(name)=\"…\", met de rechte \" van het toetsenbord, niet met “ of ”.",
        english: "Write \(name)=\"…\", with the straight \" of the keyboard, not with “ or ”."))
  }

  static func attributeWithoutValue(_ written: String) -> ParseMessage {
    let name = written.prefix { !$0.isWhitespace }
    return ParseMessage(
      message: Message(
        dutch: "het attribuut \(name) heeft geen waarde", english: "the attribute \(name) has no value"),
      hint: Message(
        dutch: "Schrijf \(name)=\"…\", met rechte aanhalingstekens, of haal het weg.",
        english: "Write \(name)=\"…\", with straight quotation marks, or remove it."))
  }
}

let closingMarks = ["<!--": "-->", "<?": "?>", "<![CDATA[": "]]>"]

/// The first thing in a text that looks much as the end of what an opening mark begins.
func nearlyClosing(_ opening: String, in text: Substring) -> String? {
  let marks =
    switch opening {
    case "<!--": ["-- >", "--!>", "—>", "–>", "->"]
    case "<?": [">"]
    default: ["]] >", "]>"]
    }
  let found = marks.compactMap { mark in text.firstRange(of: mark).map { (start: $0.lowerBound, mark: mark) } }
  return found.min { $0.start < $1.start }?.mark
}
