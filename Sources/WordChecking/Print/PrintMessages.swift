import Diagnostics

extension Diagnostic {
  static func noWords(inPrint name: String) -> Diagnostic {
    Diagnostic(
      .noWords,
      Message(
        dutch: "in “\(name)” staat geen enkel woord", english: "“\(name)” has not a single word"))
  }

  /// - Parameter inside: the page.
  static func missingFixedWords(_ words: String, _ inside: Message, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingFixedWords,
      Message(
        dutch: "\(inside.dutch) ontbreekt vaste tekst: “\(words)”",
        english: "fixed text is missing \(inside.english): “\(words)”"),
      hint: reportFixedWords, at: place)
  }

  static func movedFixedWords(_ words: String, _ inside: Message, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingFixedWords,
      Message(
        dutch: "\(inside.dutch) staat vaste tekst niet op haar plaats: “\(words)”",
        english: "fixed text is not in its place \(inside.english): “\(words)”"),
      hint: reportFixedWords, at: place)
  }

  private static let reportFixedWords = Message(
    dutch: "Boekbouw zet die tekst erbij. Heb je assets/typst zelf aangepast, kijk dan daar; meld het anders als fout.",
    english: "Boekbouw puts that text in. If you changed assets/typst, look there; otherwise report it as a bug.")

  /// - Parameter call: the page of the call, if there is one.
  static func displacedNote(
    on page: String, calledOn call: String?, of book: String, at place: SourceRange?, severity: Severity
  ) -> Diagnostic {
    let message =
      call.map {
        Message(
          dutch: "deze noot staat op bladzijde \(page) van \(book), haar verwijzing op \($0)",
          english: "this note stands on page \(page) of \(book), its call on \($0)")
      }
      ?? Message(
        dutch: "naar deze noot, op bladzijde \(page) van \(book), verwijst niets",
        english: "nothing refers to this note, on page \(page) of \(book)")
    return Diagnostic(
      .displacedNote, message,
      hint: severity == .error
        ? Message(
          dutch: "Maak de noot korter, of zet haar verwijzing verderop in de alinea.",
          english: "Make the note shorter, or put its call further on in the paragraph.")
        : Message(
          dutch: "Typst zet een noot soms een bladzijde te vroeg. Verander een paar woorden in de alinea, of zet de "
            + "verwijzing een zin verderop.",
          english: "Typst sometimes sets a note a page too early. Change a few words in the paragraph, or put the call "
            + "a sentence further on."), at: place,
      severity: severity)
  }
}
