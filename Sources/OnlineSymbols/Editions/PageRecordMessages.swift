import Diagnostics

extension Diagnostic {
  private static var takeBack: Message {
    Message(
      dutch: "Zet de vorige versie terug, bijvoorbeeld uit git, of maak het bestand opnieuw bij het opmaken.",
      english: "Put its earlier version back, from git for example, or have it made anew when the book is typeset.")
  }

  static func unreadableRecord(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      Message(
        dutch: "het bestand “\(path)” is niet te lezen (\(reason))",
        english: "the file “\(path)” cannot be read (\(reason))"))
  }

  static func noJSON(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenEdition,
      Message(dutch: "vanaf hier is dit geen geldige JSON", english: "from here on this is no valid JSON"),
      hint: takeBack, at: place)
  }

  static func recordOfAnotherEdition(_ edition: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenEdition,
      Message(
        dutch: "dit is niet de bladzijdelijst van uitgave \(edition)",
        english: "this is not the list of pages of edition \(edition)"),
      hint: takeBack, at: place)
  }

  static func brokenRow(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenEdition,
      Message(
        dutch: "deze regel zegt niet van welke bladzijde iets is, of niet wat",
        english: "this row does not say what it is of, or on which page"),
      hint: takeBack, at: place)
  }

  static func repeatedRow(_ label: String, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .pageOrder,
      Message(
        dutch: "bladzijde \(label) begint hier voor de tweede keer",
        english: "page \(label) begins here for the second time"),
      hint: Message(
        dutch: "Haal een van de twee regels weg; in het gedrukte boek zie je welke.",
        english: "Remove one of the two rows; the printed book shows which."), at: place)
  }

  static func rowTooLow(_ label: String, after higher: String, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .pageOrder,
      Message(
        dutch: "bladzijde \(label) komt hier na bladzijde \(higher)",
        english: "page \(label) comes after page \(higher) here"), hint: takeBack, at: place)
  }
}
