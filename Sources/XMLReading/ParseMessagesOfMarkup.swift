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
    let near = nearlyClosing(opening, in: written.restOfLine)
    return ParseMessage(
      message: Message(
        dutch: "\(opening)\(name) wordt nergens gesloten", english: "\(opening)\(name) is closed nowhere"),
      hint: Message(
        dutch: near.map { "Op deze regel staat \($0): maak daar \(closing) van." } ?? "Sluit het met \(closing).",
        english: near.map { "On this line stands \($0): make that \(closing)." } ?? "End it with \(closing)."))
  }

  static let hyphensInComment = ParseMessage(
    message: Message(
      dutch: "twee streepjes (--) midden in een opmerking", english: "two hyphens (--) inside a comment"),
    hint: Message(
      dutch: "Schrijf – voor --: in een opmerking mogen twee streepjes alleen aan het eind staan, in -->.",
      english: "Write – for --: in a comment two hyphens may stand at its end only, in -->."))

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

  static func unquotedValue(of written: Written) -> ParseMessage {
    let name = written.text.prefix { $0 != "=" && !$0.isWhitespace }
    let value = bareValue(in: written.restOfLine) ?? "…"
    return ParseMessage(
      message: Message(
        dutch: "achter \(name)= ontbreken rechte aanhalingstekens",
        english: "straight quotation marks are missing behind \(name)="),
      hint: Message(
        dutch: "Schrijf \(name)=\"\(value)\", met de rechte \" van het toetsenbord, niet met “ of ”.",
        english: "Write \(name)=\"\(value)\", with the straight \" of the keyboard, not with “ or ”."))
  }

  /// What is meant as the value, between other quotation marks or none; nil where one cannot be sure.
  private static func bareValue(in text: Substring) -> String? {
    let marks: Set<Character> = ["“", "”", "„", "‘", "’", "«", "»"]
    let start = text.drop(while: \.isWhitespace)
    let isMarked = start.first.map(marks.contains) ?? false
    let value = start.dropFirst(isMarked ? 1 : 0).prefix { character in
      !marks.contains(character) && character != ">" && character != "<" && character != "\""
        && (isMarked || !character.isWhitespace && character != "/")
    }
    return value.isEmpty || value.contains("=") ? nil : String(value)
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
    default: ["]] >", "]>", "]]"]
    }
  let found = marks.compactMap { mark in text.firstRange(of: mark).map { (start: $0.lowerBound, mark: mark) } }
  return found.min { $0.start < $1.start }?.mark
}
