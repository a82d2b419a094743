import Diagnostics

extension Diagnostic {
  static func weakAlternativeText(
    _ text: String, _ weakness: DescriptionWeakness, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(.weakAlternativeText, message(text, weakness), hint: hint(weakness), at: place)
  }

  private static func message(_ text: String, _ weakness: DescriptionWeakness) -> Message {
    switch weakness {
    case .fileName:
      Message(
        dutch: "de beschrijving “\(text)” is een bestandsnaam", english: "the description “\(text)” is a file name")
    case .emptyWords:
      Message(
        dutch: "de beschrijving “\(text)” zegt niet wat er te zien is",
        english: "the description “\(text)” does not say what there is to see")
    case .repeats(let name):
      Message(
        dutch: "de beschrijving is dezelfde tekst als <\(name)>, en die hoort de lezer al",
        english: "the description says the same as <\(name)>, which is heard anyway")
    }
  }

  private static func hint(_ weakness: DescriptionWeakness) -> Message {
    switch weakness {
    case .fileName, .emptyWords:
      Message(
        dutch: "Vertel in een zin wat er te zien is, zoals je dat door de telefoon zou doen; "
          + "is het alleen versiering, laat <alt/> dan leeg.",
        english: "Say in a sentence what it shows, as you would on the telephone; "
          + "leave <alt/> empty if it is decoration only.")
    case .repeats:
      Message(
        dutch: "Vertel wat er te zien is en niet in het bijschrift staat; voegt dat niets toe, laat <alt/> dan leeg.",
        english: "Say what is to be seen and not in the caption; leave <alt/> empty if that adds nothing.")
    }
  }

  static func longAlternativeText(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .longAlternativeText,
      Message(
        dutch: "deze beschrijving is \(count) tekens lang: wie luistert, kan niet even terug",
        english: "this description has \(count) characters, and who listens cannot go back in it"),
      hint: Message(
        dutch: "Houd het bij een paar zinnen en zet de rest in de tekst van het boek, waar iedereen er iets aan heeft.",
        english: "Keep to a few sentences and put the rest into the text of the book, where it serves everybody."),
      at: place)
  }
}
