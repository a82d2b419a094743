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

  static let unfinished = ParseMessage(
    message: Message(
      dutch: "iets wat met <!--, <? of <![CDATA[ begint, wordt nergens gesloten",
      english: "something that begins with <!--, <? or <![CDATA[ is closed nowhere"),
    hint: Message(
      dutch: "Sluit een opmerking met -->, een instructie met ?> en CDATA met ]]>.",
      english: "End a comment with -->, an instruction with ?> and CDATA with ]]>."))

  static let hyphensInComment = ParseMessage(
    message: Message(
      dutch: "twee streepjes (--) midden in een opmerking", english: "two hyphens (--) inside a comment"),
    hint: Message(
      dutch: "Laat er een weg, of schrijf –; alleen het eind van een opmerking is -->.",
      english: "Leave one out, or write –; only the end of a comment is -->."))

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
