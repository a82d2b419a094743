package import Diagnostics

extension Diagnostic {
  static func untypesettable(_ remark: EngineRemark, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .untypesettable,
      Message(
        dutch: "dit is niet te zetten: “\(remark.message)”", english: "this cannot be typeset: “\(remark.message)”"),
      hint: Message(
        dutch: "Typst, dat de bladzijden maakt, loopt hierin vast. Gaat het om een afbeelding, bewaar die dan opnieuw.",
        english: "Typst, which makes the pages, cannot go on here. If it is about an image, save that "
          + "again."), at: place)
  }

  static func brokenTemplate(_ remark: EngineRemark, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenTemplate,
      Message(
        dutch: "Typst begrijpt dit sjabloon niet: “\(remark.message)”",
        english: "Typst does not understand this template: “\(remark.message)”"),
      hint: Message(
        dutch: remark.hints.isEmpty
          ? "Verbeter de regel, of haal het bestand weg: dan geldt het sjabloon van "
            + "boekbouw." : "Typst zegt: \(remark.hints)",
        english: remark.hints.isEmpty
          ? "Mend the line, or remove the file: then boekbouw’s own template holds." : "Typst says: \(remark.hints)"),
      at: place)
  }

  static func missingGlyph(_ text: String, at place: SourceRange?) -> Diagnostic {
    let package = fontPackage(for: text)
    return Diagnostic(
      .missingGlyph,
      Message(dutch: "geen enkel lettertype heeft “\(text)”", english: "no font has “\(text)”"),
      hint: Message(
        dutch: "Installeer er een: sudo apt-get install \(package). Of zet er een in assets/fonts van het boek.",
        english: "Install one: sudo apt-get install \(package). Or put one into the book’s assets/fonts."), at: place)
  }

  static func missingFont(_ family: String, at place: SourceRange?) -> Diagnostic {
    let package = fontPackages[family.lowercased()]
    return Diagnostic(
      .missingFont,
      Message(
        dutch: "het lettertype “\(family)” is er niet; een ander neemt zijn plaats in",
        english: "the font “\(family)” is not there; another takes its place"),
      hint: Message(
        dutch: package.map { "Installeer het: sudo apt-get install \($0)" }
          ?? "Zet het lettertype in assets/fonts van het boek, of kies een ander onder print.fonts in boekbouw.yaml.",
        english: package.map { "Install it: sudo apt-get install \($0)" }
          ?? "Put the font into the book’s assets/fonts, or choose another below print.fonts in boekbouw.yaml."),
      at: place)
  }

  static func unsettledPages(at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .unsettledPages,
      Message(
        dutch: "de paginanummers komen niet tot rust: een verwijzing kan één bladzijde ernaast zitten",
        english: "the numbers of the pages do not come to rest: a reference may be off by a page"),
      hint: Message(
        dutch: "Verander een paar woorden vlak voor een verwijzing naar een bladzijde, en zet het boek opnieuw.",
        english: "Change a few words just before a reference to a page, and typeset again."), at: place)
  }

  static func outOfTime(seconds: Int) -> Diagnostic {
    Diagnostic(
      .typesettingLimit,
      Message(
        dutch: "het zetten duurde langer dan \(seconds) seconden, en is afgebroken",
        english: "typesetting took longer than \(seconds) seconds, and was stopped"),
      hint: Message(
        dutch: "Geef het meer tijd onder print in boekbouw.yaml: “timeout: \(seconds * 3)”.",
        english: "Give it more time below print in boekbouw.yaml: “timeout: \(seconds * 3)”."))
  }

  static func outOfMemory(megabytes: Int) -> Diagnostic {
    Diagnostic(
      .typesettingLimit,
      Message(
        dutch: "het zetten heeft meer geheugen nodig dan de \(megabytes) MB die het krijgt, en is afgebroken",
        english: "typesetting needs more memory than the \(megabytes) MB that it gets, and was stopped"),
      hint: Message(
        dutch: "Geef het meer onder print in boekbouw.yaml: “memory: \(megabytes * 2)”.",
        english: "Give it more below print in boekbouw.yaml: “memory: \(megabytes * 2)”."))
  }

  static var outOfRoom: Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "om te zetten is meer schijfruimte nodig dan er is",
        english: "typesetting takes more room on disk than there is"),
      hint: Message(
        dutch: "Maak ruimte, of noem met TMPDIR een andere map.",
        english: "Make room, or name another folder by TMPDIR."))
  }

  static var interrupted: Diagnostic {
    Diagnostic(.typesettingLimit, Message(dutch: "het zetten is afgebroken", english: "typesetting was interrupted"))
  }

  /// - Parameter version: of the engine that there is; nil where there is none.
  static func missingEngine(_ engine: Engine, other version: String?) -> Diagnostic {
    Diagnostic(
      .missingProgram,
      version.map {
        Message(
          dutch: "om te zetten is een andere versie van Typst nodig dan \($0), die hier staat",
          english: "typesetting needs another version of Typst than \($0), which is here")
      }
        ?? Message(
          dutch: "Typst, dat de bladzijden maakt, staat niet op deze computer",
          english: "Typst, which makes the pages, is not on this computer"),
      hint: Message(
        dutch: "Installeer het: \(engine.installation)", english: "Install it: \(engine.installation)"))
  }

  package static func ownFault(_ words: String, at place: SourceRange? = nil) -> Diagnostic {
    let words = words.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(500)
    return Diagnostic(
      .ownFault,
      Message(
        dutch: "boekbouw zelf maakt bij het zetten een fout: “\(words)”",
        english: "boekbouw itself is at fault in typesetting: “\(words)”"),
      hint: Message(
        dutch: "Meld dit aan wie boekbouw onderhoudt, met het boek erbij.",
        english: "Tell whoever maintains boekbouw, with the book."), at: place)
  }
}
