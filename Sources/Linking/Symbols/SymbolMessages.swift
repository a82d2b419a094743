import BookModel
import Diagnostics
import OnlineSymbols

extension Diagnostic {
  /// - Parameter repeated: the one key that two symbols have, so that one of them may be meant.
  static func unknownSymbol(
    _ key: SymbolKey, near: String?, repeated: (key: SymbolKey, value: SourceRange)?, at place: SourceRange
  ) -> Diagnostic {
    let hint: Message =
      if let near {
        Message(dutch: "Bedoel je “\(near)”?", english: "Do you mean “\(near)”?")
      } else if let (other, second) = repeated {
        Message(
          dutch: "Is het een van de twee die in \(second.file.path) “\(other.name)” heten? Geef die dan deze sleutel.",
          english: "Is it one of the two that are called “\(other.name)” in \(second.file.path)? Then give it this key."
        )
      } else {
        Message(
          dutch: "Voeg het symbool toe aan boekonline.xml, of verbeter de sleutel.",
          english: "Add the symbol to boekonline.xml, or correct the key.")
      }
    return Diagnostic(
      .unknownSymbol,
      Message(
        dutch: "in de catalogus staat geen symbool met de sleutel “\(key.name)”",
        english: "no symbol with key “\(key.name)” in the catalogue"), hint: hint, at: place)
  }

  static func unknownTargetDocument(
    _ name: String, expected: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownTargetDocument,
      Message(
        dutch: "targetdoc=\"\(name)\" is onbekend: de catalogus heet “\(expected)”",
        english: "targetdoc=\"\(name)\" is not known: the catalogue is called “\(expected)”"),
      hint: Message(
        dutch: "Schrijf targetdoc=\"\(expected)\".", english: "Write targetdoc=\"\(expected)\"."),
      at: place)
  }

  static func missingCatalogue(_ path: String, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingCatalogue,
      Message(
        dutch: place == nil
          ? "er zijn onlinesymbolen gedrukt, maar er is geen catalogus “\(path)”"
          : "het boek heeft onlinesymbolen, maar er is geen catalogus “\(path)”",
        english: place == nil
          ? "online symbols are in print, but there is no catalogue “\(path)”"
          : "the book has online symbols, but there is no catalogue “\(path)”"),
      hint: Message(
        dutch: "Zet boekonline.xml naast boek.xml.", english: "Put boekonline.xml beside boek.xml."),
      at: place)
  }

  static func retiredSymbol(_ symbol: Symbol, at place: SourceRange) -> Diagnostic {
    let isMoved = if case .moved = symbol.state { true } else { false }
    let next = symbol.state.replacement?.name
    return Diagnostic(
      .retiredSymbol,
      Message(
        dutch: isMoved
          ? "het symbool “\(symbol.key.name)” is vervangen door “\(next ?? "")”"
          : "het symbool “\(symbol.key.name)” is vervallen",
        english: isMoved
          ? "the symbol “\(symbol.key.name)” has been replaced by “\(next ?? "")”"
          : "the symbol “\(symbol.key.name)” has been retired"),
      hint: Message(
        dutch: next.map { "Schrijf in een nieuwe uitgave targetptr=\"\($0)\"." }
          ?? "Haal het in een nieuwe uitgave uit de tekst; wie het gedrukte boek heeft, komt nog altijd op de pagina uit.",
        english: next.map { "In a new edition write targetptr=\"\($0)\"." }
          ?? "Take it out of the text in a new edition; printed copies go on getting an answer."), at: place)
  }

  static func unusedSymbol(_ key: SymbolKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unusedSymbol,
      Message(
        dutch: "het symbool “\(key.name)” komt in het boek niet voor",
        english: "the symbol “\(key.name)” does not occur in the book"),
      hint: Message(
        dutch:
          "Zet <olink targetdoc=\"boekonline\" targetptr=\"\(key.name)\"/> in de tekst, of haal het symbool weg.",
        english:
          "Put <olink targetdoc=\"boekonline\" targetptr=\"\(key.name)\"/> into the text, or remove the symbol."
      ),
      at: place)
  }
}
