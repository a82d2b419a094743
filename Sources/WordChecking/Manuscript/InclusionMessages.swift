import Diagnostics

extension Diagnostic {
  /// The same finding with a place, where it has none.
  func located(at place: SourceRange) -> Diagnostic {
    location == nil ? Diagnostic(code, message, hint: hint, at: place, severity: severity, fix: fix) : self
  }

  static func tooManyInclusions(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "door wat hier ingevoegd wordt, wordt het boek veel te groot of te diep",
        english: "what is included here makes the book far too large or too deep"),
      hint: Message(
        dutch: "Kijk of bestanden elkaar telkens opnieuw invoegen.",
        english: "Check whether files include each other again and again."),
      at: place)
  }

  static func missingFragment(_ pointer: String, of path: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingInclude,
      Message(
        dutch: "in “\(path)” is niet te vinden wat xpointer=\"\(pointer)\" aanwijst",
        english: "“\(path)” has nothing that xpointer=\"\(pointer)\" points at"),
      hint: Message(
        dutch: "Noem een xml:id uit dat bestand, of haal xpointer= weg om het hele bestand in te voegen.",
        english: "Name an xml:id of that file, or remove xpointer= to include the whole file."),
      at: place)
  }

  static func endlessInclusion(of path: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .circularInclude,
      Message(
        dutch: "zo voegt “\(path)” zichzelf in, en daar komt geen eind aan",
        english: "this way “\(path)” includes itself, without end"),
      hint: Message(dutch: "Haal deze <xi:include> weg.", english: "Remove this <xi:include>."),
      at: place)
  }
}
