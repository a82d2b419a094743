import Diagnostics

extension Diagnostic {
  static func imageWithoutFile(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingImage,
      Message(dutch: "bij deze afbeelding staat geen bestand", english: "this image names no file"),
      hint: Message(
        dutch: "Schrijf <imagedata fileref=\"../assets/naam.jpg\"/>.",
        english: "Write <imagedata fileref=\"../assets/name.jpg\"/>."), at: place)
  }

  /// - Parameter meant: the name of a file that is there, if one is near.
  static func missingImage(_ name: String, meant: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingImage,
      Message(
        dutch: "de afbeelding “\(name)” bestaat niet", english: "there is no image “\(name)”"),
      hint: hint(forMissing: name, meant: meant), at: place)
  }

  private static func hint(forMissing name: String, meant: String?) -> Message {
    let hasBackslash = name.contains("\\")
    if let meant {
      return Message(
        dutch: "Bedoel je “\(meant)”?" + (hasBackslash ? " Tussen mappen staat een /, geen \\." : ""),
        english: "Do you mean “\(meant)”?" + (hasBackslash ? " Folders are separated by /, not by \\." : ""))
    }
    if hasBackslash {
      return Message(
        dutch: "Schrijf / tussen mappen, geen \\: “\(withSlashes(name))”. Kijk dan of de naam klopt.",
        english: "Write / between folders, not \\: “\(withSlashes(name))”. Then check the name.")
    }
    return Message(
      dutch: "Kijk of de naam klopt, let ook op hoofdletters. "
        + "Een pad begint bij de map van het bestand waarin je het schrijft.",
      english: "Check the name, capitals included. The path counts from the file it stands in.")
  }

  static func imageOutside(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .imageOutside,
      Message(
        dutch: "de afbeelding “\(name)” ligt buiten de mappen van het boek",
        english: "the image “\(name)” lies outside the folders of the book"),
      hint: Message(
        dutch:
          "Kopieer haar naar de map van het manuscript of naar assets; een koppeling naar een andere map helpt niet.",
        english:
          "Copy it into the manuscript's folder or into assets; a link to elsewhere does not count."
      ), at: place)
  }

  static func damagedImage(_ name: String, reason: Message, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unreadableImage,
      Message(
        dutch: "de afbeelding “\(name)” is beschadigd of niet te lezen (\(reason.dutch))",
        english: "the image “\(name)” is damaged or cannot be read (\(reason.english))"),
      hint: Message(
        dutch:
          "Open haar in een fotoprogramma en bewaar haar opnieuw, of vraag het bestand nog eens op.",
        english: "Open it in an image editor and save it again, or ask for the file again."),
      at: place)
  }

  static func unknownImageFormat(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unreadableImage,
      Message(
        dutch: "“\(name)” is geen soort afbeelding die in een e-boek kan",
        english: "“\(name)” is no image that fits an e-book"),
      hint: Message(
        dutch: "Bewaar de afbeelding als JPEG, PNG, SVG, WebP, GIF of TIFF.",
        english: "Save it as JPEG, PNG, SVG, WebP, GIF or TIFF."), at: place)
  }

  static func activeDrawing(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unreadableImage,
      Message(
        dutch: "de tekening “\(name)” bevat een script of haalt iets op van buiten het bestand",
        english: "the drawing “\(name)” holds a script or fetches something from outside"),
      hint: Message(
        dutch: "Bewaar de tekening als gewone SVG, met alle afbeeldingen erin.",
        english: "Save it as plain SVG with all images inside."), at: place)
  }

  static func missingAlternativeText(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingAlternativeText,
      Message(
        dutch: "deze afbeelding heeft geen beschrijving voor wie haar niet kan zien",
        english: "this image has no description for who cannot see it"),
      hint: Message(
        dutch:
          "Zet achter <imageobject> een <textobject><phrase>…</phrase></textobject> met wat er te zien is; "
          + "laat <alt/> leeg als het beeld alleen versiering is.",
        english:
          "Put <textobject><phrase>…</phrase></textobject> behind <imageobject> and say what it shows; "
          + "leave <alt/> empty if it is decoration only."), at: place)
  }
}

extension Message {
  /// What the system says, which is English in every language.
  init(_ text: String) { self.init(dutch: text, english: text) }

  static let notWellFormedDrawing = Message(
    dutch: "de XML van deze SVG klopt niet", english: "this SVG is no well-formed XML")
}
