import Diagnostics

extension ParseMessage {
  static func undeclaredEntity(_ name: String) -> ParseMessage {
    ParseMessage(
      code: .unknownEntity,
      message: Message(dutch: "&\(name); is hier niet bekend", english: "&\(name); is not known here"),
      hint: charactersOfHTML[name].map { known($0) }
        ?? Message(
          dutch: "Typ het teken zelf (é, –, …) of schrijf zijn nummer, zoals &#233;. "
            + "Wat zo’n naam in een ander bestand betekent, wordt nooit gelezen.",
          english: "Write the character itself (é, –, …) or its number, such as &#233;. "
            + "What such a name means in another file is never read."))
  }

  private static func known(_ character: Unicode.Scalar) -> Message {
    let number = "&#\(character.value);"
    let isVisible = !character.properties.isWhitespace && character.properties.generalCategory != .format
    if isVisible {
      return Message(
        dutch: "Typ het teken zelf, \(character), of schrijf \(number).",
        english: "Write the character itself, \(character), or \(number).")
    }
    let meaning = meaningsOfInvisible[character]
    return Message(
      dutch: "Schrijf \(number)\(meaning.map { ", \($0.dutch)" } ?? "").",
      english: "Write \(number)\(meaning.map { ", \($0.english)" } ?? "").")
  }
}

private let meaningsOfInvisible: [Unicode.Scalar: Message] = [
  "\u{A0}": Message(dutch: "een vaste spatie", english: "a no-break space"),
  "\u{AD}": Message(
    dutch: "een afbreekstreepje dat je alleen aan het eind van een regel ziet", english: "a soft hyphen"),
]

/// How a character that has a name in XML or HTML is written in a manuscript.
func numberOfCharacter(named name: String) -> String? {
  if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return "&\(name);" }
  return charactersOfHTML[name].map { "&#\($0.value);" }
}

/// The names of characters that people know from HTML, as far as a Dutch text needs them.
private let charactersOfHTML: [String: Unicode.Scalar] = [
  "nbsp": "\u{A0}", "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
  "eacute": "é", "egrave": "è", "euml": "ë", "ecirc": "ê", "Eacute": "É", "Egrave": "È", "Euml": "Ë",
  "aacute": "á", "agrave": "à", "auml": "ä", "acirc": "â", "Auml": "Ä", "aring": "å", "aelig": "æ",
  "iacute": "í", "igrave": "ì", "iuml": "ï", "icirc": "î", "Iuml": "Ï", "ntilde": "ñ", "ccedil": "ç",
  "oacute": "ó", "ograve": "ò", "ouml": "ö", "ocirc": "ô", "Ouml": "Ö", "oslash": "ø",
  "uacute": "ú", "ugrave": "ù", "uuml": "ü", "ucirc": "û", "Uuml": "Ü", "szlig": "ß",
  "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·",
  "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "sbquo": "‚", "bdquo": "„",
  "euro": "€", "pound": "£", "cent": "¢", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "sect": "§",
  "frac12": "½", "frac14": "¼", "frac34": "¾", "times": "×", "divide": "÷", "plusmn": "±", "sup2": "²",
  "sup3": "³", "micro": "µ", "mu": "μ", "larr": "←", "rarr": "→", "iexcl": "¡", "iquest": "¿",
]
