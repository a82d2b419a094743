import Diagnostics

extension Diagnostic {
  static func unreadableDate(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unreadableDate,
      Message(
        dutch: "in “\(text)” staat geen datum die boekbouw begrijpt",
        english: "there is no date in “\(text)” that boekbouw understands"),
      hint: Message(
        dutch: "Schrijf een jaar, een maand of een dag: 2012, mei 2012 of 1 mei 2012.",
        english: "Write a year, a month or a day: 2012, May 2012 or 1 May 2012."), at: place)
  }

  static func wrongISBN(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongISBN,
      Message(
        dutch: "“\(text)” is geen geldig ISBN: het controlecijfer klopt niet, of het heeft geen 10 of 13 cijfers",
        english: "“\(text)” is no valid ISBN: its check digit does not fit, or it has not 10 or 13 digits"),
      hint: Message(
        dutch: "Neem het over van je uitgever of het ISBN-bureau; tot die tijd krijgt het e-boek een eigen kenmerk.",
        english: "Copy it from your publisher or ISBN agency; until then the e-book has an identifier of its own."),
      at: place)
  }
}
