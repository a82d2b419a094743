import BookModel
import Diagnostics

extension Diagnostic {
  static func malformedKey(_ key: SymbolKey, _ problem: KeyProblem, at place: SourceRange) -> Diagnostic {
    switch problem {
    case .characters: unwritableKey(key, at: place)
    case .length: longKey(key, at: place)
    case .reserved: reservedKey(key, at: place)
    case .number: numberAsKey(key, at: place)
    }
  }

  private static func unwritableKey(_ key: SymbolKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedSymbolKey,
      Message(
        dutch: "“\(key.name)” is geen geldige sleutel", english: "“\(key.name)” cannot be a key"),
      hint: Message(
        dutch: "Begin met een letter of cijfer; daarna mogen ook - . _ en ~, zoals in klm-aswolk. "
          + "Letters met een accent en spaties kunnen niet.",
        english: "Begin with a letter or digit; - . _ and ~ may follow, as in klm-aswolk. "
          + "Accented letters and spaces cannot be used."), at: place)
  }

  private static func longKey(_ key: SymbolKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedSymbolKey,
      Message(
        dutch: "deze sleutel is te lang: \(key.name.utf8.count) tekens",
        english: "this key is too long: \(key.name.utf8.count) characters"),
      hint: Message(
        dutch: "Neem hooguit \(KeyProblem.longest) tekens; een of twee woorden is het mooist.",
        english: "Take at most \(KeyProblem.longest) characters; a word or two is best."), at: place)
  }

  private static func reservedKey(_ key: SymbolKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedSymbolKey,
      Message(
        dutch: "“\(key.name)” kan geen sleutel zijn: de site bij het boek gebruikt dat adres zelf",
        english: "“\(key.name)” cannot be a key: the companion site uses that address itself"),
      hint: Message(dutch: "Kies een andere sleutel.", english: "Choose another key."), at: place)
  }

  private static func numberAsKey(_ key: SymbolKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedSymbolKey,
      Message(
        dutch: "“\(key.name)” is een nummer, en geen sleutel", english: "“\(key.name)” is a number, and no key"),
      hint: Message(
        dutch: "Kies een woord als sleutel; het nummer komt achter number=.",
        english: "Choose a word for the key; the number belongs behind number=."), at: place)
  }

  static func duplicateSymbol(_ key: SymbolKey, first: Symbol, at place: SourceRange) -> Diagnostic {
    let line = first.place.start.line
    let isSame = first.key == key
    return Diagnostic(
      .duplicateSymbol,
      Message(
        dutch: isSame
          ? "de sleutel “\(key.name)” bestaat al, op regel \(line)"
          : "de sleutel “\(key.name)” is op hoofdletters na gelijk aan “\(first.key.name)” op regel \(line)",
        english: isSame
          ? "the key “\(key.name)” exists already, on line \(line)"
          : "the key “\(key.name)” differs only by capitals from “\(first.key.name)” on line \(line)"),
      hint: Message(
        dutch: "Geef dit symbool een eigen sleutel.", english: "Give this symbol a key of its own."),
      at: place)
  }

  static func malformedNumber(_ digits: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedSymbolNumber,
      Message(
        dutch: "“\(digits)” kan geen nummer van een symbool zijn", english: "“\(digits)” cannot be a symbol’s number"),
      hint: Message(
        dutch: "Neem twee of meer cijfers, zonder 0 en 1: die lijken op de letters O en l.",
        english: "Take two or more digits, without 0 and 1: those look like the letters O and l."), at: place)
  }

  static func duplicateNumber(_ number: SymbolNumber, first: Symbol, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateSymbolNumber,
      Message(
        dutch: "nummer \(number.digits) is al van “\(first.key.name)” op regel \(first.place.start.line)",
        english: "number \(number.digits) belongs to “\(first.key.name)” on line \(first.place.start.line) already"),
      hint: Message(
        dutch: "Haal number=\"\(number.digits)\" weg bij het symbool dat nog niet gedrukt is; "
          + "boekbouw symbols number geeft het dan een nieuw nummer.",
        english: "Remove number=\"\(number.digits)\" from the symbol that is not in print yet; "
          + "boekbouw symbols number then gives it a new one."),
      at: place)
  }

  static func malformedBase(_ base: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedBase,
      Message(
        dutch: "“\(base)” kan niet het adres van de site bij het boek zijn",
        english: "“\(base)” cannot be the address of the companion site"),
      hint: Message(
        dutch:
          "Schrijf zoiets als https://www.voorbeeld.nl/boekonline/: een kaal adres van letters, cijfers en - . _ ~, "
          + "zonder ?, #, % of @ en zonder lege delen.",
        english: "Write something like https://www.example.org/boekonline/: a bare address of letters, digits and "
          + "- . _ ~, without ?, #, % or @ and without empty parts."), at: place)
  }

  static func emptyTitle(of key: SymbolKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyTitle,
      Message(
        dutch: "de titel van “\(key.name)” is leeg", english: "the title of “\(key.name)” is empty"),
      hint: Message(
        dutch: "Schrijf wat lezers moeten zien.", english: "Write what readers are to see."), at: place)
  }
}
