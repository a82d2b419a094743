import Diagnostics

extension ParseMessage {
  static func undeclaredEntity(_ name: String) -> ParseMessage {
    ParseMessage(
      code: .unknownEntity,
      message: Message(
        dutch: "de entiteit &\(name); is hier niet bekend",
        english: "the entity &\(name); is not known here"),
      hint: charactersOfHTML[name].map { known(name, $0) }
        ?? Message(
          dutch: "Typ het teken zelf (é, –, …) of schrijf zijn nummer, zoals &#233;. "
            + "Entiteiten uit andere bestanden worden nooit gelezen.",
          english: "Write the character itself (é, –, …) or its number, such as &#233;. "
            + "Entities from other files are never read."))
  }

  private static func known(_ name: String, _ character: Unicode.Scalar) -> Message {
    let number = "&#\(character.value);"
    let isVisible = !character.properties.isWhitespace && character.properties.generalCategory != .format
    return isVisible
      ? Message(
        dutch: "Typ het teken zelf, \(character), of schrijf \(number).",
        english: "Write the character itself, \(character), or \(number).")
      : Message(dutch: "Schrijf \(number).", english: "Write \(number).")
  }
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
