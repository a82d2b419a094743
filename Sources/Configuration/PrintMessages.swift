import Diagnostics

extension Diagnostic {
  static func notAPageSize(
    _ value: String, _ range: ClosedRange<Double>, of setting: Setting, at place: SourceRange
  ) -> Diagnostic {
    let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
    return Diagnostic(
      .configuration,
      Message(dutch: "“\(value)” is geen bladformaat", english: "“\(value)” is no size of a page"),
      hint: Message(
        dutch: "Schrijf breedte x hoogte in millimeters, elk van \(low) tot en met \(high): “\(setting.example)”.",
        english: "Write width x height in millimetres, each from \(low) to \(high): “\(setting.example)”."), at: place)
  }

  static func notAMeasure(
    _ value: String, _ range: ClosedRange<Double>, unit: String, of setting: Setting, at place: SourceRange
  ) -> Diagnostic {
    let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
    return Diagnostic(
      .configuration,
      Message(
        dutch: "“\(value)” kan niet bij “\(setting.name)”", english: "“\(setting.name)” does not take “\(value)”"),
      hint: Message(
        dutch: "Schrijf een getal van \(low) tot en met \(high); het zijn \(unit == "pt" ? "punten" : "millimeters").",
        english: "Write a number from \(low) to \(high); it is in \(unit == "pt" ? "points" : "millimetres")."),
      at: place)
  }

  static func notAColour(_ value: String, of setting: Setting, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(dutch: "“\(value)” is geen kleur", english: "“\(value)” is no colour"),
      hint: Message(
        dutch: "Schrijf # en zes cijfers of letters a–f, tussen aanhalingstekens: \(setting.example).",
        english: "Write # and six digits or letters a–f, between quotation marks: \(setting.example)."), at: place)
  }

  static func narrowPage(width: Double, height: Double, at place: SourceRange) -> Diagnostic {
    let (width, height) = (Int(width.rounded()), Int(height.rounded()))
    return Diagnostic(
      .configuration,
      Message(
        dutch: "op de bladzijde blijft te weinig over voor de tekst: \(width) × \(height) mm",
        english: "the page leaves too little for the text: \(width) × \(height) mm"),
      hint: Message(
        dutch: "Maak het blad groter, of de marges of de kolom voor onlinesymbolen smaller: de tekst heeft 40 × "
          + "60 mm nodig.",
        english: "Make the page larger, or the margins or the column of the symbols smaller: the text needs 40 "
          + "× 60 mm."),
      at: place)
  }

  static func tightLines(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "de regelafstand is kleiner dan de letter",
        english: "the distance of the lines is smaller than "
          + "the type"),
      hint: Message(
        dutch: "Kies bij “print.leading” minstens de waarde van “print.size”; een kwart tot de helft meer leest "
          + "prettig.",
        english: "Give “print.leading” at least the value of “print.size”; a quarter to a half more reads well."),
      at: place)
  }
}
