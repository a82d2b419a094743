import Diagnostics
import LibPOSIX

extension Diagnostic {
  static func notInRange(
    _ value: String, _ range: ClosedRange<Int>, of setting: Setting, at place: SourceRange
  ) -> Diagnostic {
    let (low, high) = (range.lowerBound, range.upperBound)
    return Diagnostic(
      .configuration,
      Message(
        dutch: "“\(value)” kan niet bij “\(setting.name)”", english: "“\(setting.name)” does not take “\(value)”"),
      hint: Message(
        dutch: "Schrijf een heel getal van \(low) tot en met \(high).",
        english: "Write a whole number from \(low) to \(high)."), at: place)
  }

  static func wrongEnding(
    of value: String, wanted ending: String, of setting: Setting, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "“\(value)” kan niet bij “\(setting.name)”", english: "“\(setting.name)” does not take “\(value)”"),
      hint: Message(
        dutch: "Kies een bestandsnaam die op “\(ending)” eindigt, bijvoorbeeld “\(setting.example)”.",
        english: "Choose a file name that ends in “\(ending)”, for example “\(setting.example)”."), at: place)
  }

  static func notAWebAddress(_ value: String, of setting: Setting, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(dutch: "“\(value)” is geen webadres", english: "“\(value)” is no address of the web"),
      hint: Message(
        dutch: "Schrijf bijvoorbeeld “\(setting.example)”.", english: "Write for example “\(setting.example)”."),
      at: place)
  }

  static func notExemptions(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "onder “links.exempt” horen adressen te staan, elk met een reden",
        english: "addresses belong under “links.exempt”, each with a reason"),
      hint: Message(
        dutch: "Schrijf “https://www.example.org/:” en eronder, twee spaties verder, “reason: ” en de reden.",
        english: "Write “https://www.example.org/:” and below it, two spaces further, “reason: ” and why."), at: place)
  }

  static func notAnAddress(_ pattern: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "“\(pattern)” is geen adres waarvoor een ontheffing kan gelden",
        english: "“\(pattern)” is no address that can be exempt"),
      hint: Message(
        dutch: "Schrijf een heel adres, met https:// ervoor. Alleen aan het eind mag een * staan.",
        english: "Write a whole address, with https:// before it. A * may stand at its end only."), at: place)
  }

  static func missingReason(for pattern: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "de ontheffing voor “\(pattern)” heeft geen reden",
        english: "the exemption for “\(pattern)” has no reason"),
      hint: Message(
        dutch: "Zet eronder, twee spaties verder: “reason: ” en waarom deze link niet nagekeken wordt.",
        english: "Write below it, two spaces further: “reason: ” and why this link is not looked at."), at: place)
  }

  static func notADay(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(dutch: "“\(text)” is geen dag", english: "“\(text)” is no day"),
      hint: Message(
        dutch: "Schrijf jaar, maand en dag: 2027-06-30 is 30 juni 2027.",
        english: "Write year, month and day: 2027-06-30 is 30 June 2027."), at: place)
  }
}
