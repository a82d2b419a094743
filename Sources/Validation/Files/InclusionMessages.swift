import Diagnostics
import XMLReading

extension Diagnostic {
  static func includeWithoutFile(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "bij deze <xi:include> staat geen bestand", english: "this <xi:include> names no file"),
      hint: Message(
        dutch: "Schrijf bijvoorbeeld <xi:include href=\"hoofdstuk1.xml\"/>.",
        english: "Write <xi:include href=\"chapter1.xml\"/>."),
      at: place)
  }

  static func unsupportedInclude(_ what: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "<xi:include> kan dit niet invoegen: \(what)",
        english: "<xi:include> cannot include this here: \(what)"),
      hint: Message(
        dutch:
          "Voeg een XML-bestand in dat naast het manuscript staat, heel of met xpointer=\"een-id\".",
        english:
          "Include an XML file that lies beside the manuscript, whole or with xpointer=\"an-id\"."),
      at: place)
  }

  static func includeWithHash(_ href: String, at place: SourceRange) -> Diagnostic {
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let meant = "href=\"\(parts[0])\" xpointer=\"\(parts.count > 1 && !parts[1].isEmpty ? parts[1] : "…")\""
    return Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "<xi:include> kan dit niet invoegen: \(href)", english: "<xi:include> cannot include this here: \(href)"),
      hint: Message(
        dutch: "Welk stuk van het bestand je bedoelt, zet je er apart bij: \(meant).",
        english: "Which piece of the file you mean stands by itself: \(meant)."), at: place)
  }

  static func remoteBase(_ address: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "door xml:base staat dit op internet, en daar haalt Boekbouw niets vandaan: \(address)",
        english: "by xml:base this is on the internet, and boekbouw fetches nothing from there: \(address)"),
      hint: Message(
        dutch: "Zet het bestand bij je manuscript, en noem bij xml:base een map, of haal xml:base weg.",
        english: "Put the file with your manuscript, and name a folder behind xml:base, or remove xml:base."),
      at: place)
  }

  static func missingInclude(_ href: String, near: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingInclude,
      Message(
        dutch: "het bestand “\(href)” dat hier moet worden ingevoegd, bestaat niet",
        english: "the file “\(href)” that should come in here does not exist"),
      hint: near.map {
        Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?")
      }
        ?? Message(
          dutch: "Verbeter de naam bij href=, of haal deze <xi:include> weg.",
          english: "Correct the name behind href=, or remove this <xi:include>."),
      at: place)
  }

  /// - Parameter chain: the files on the way back, the first one last again.
  static func circularInclude(_ name: String, by chain: [String], at place: SourceRange) -> Diagnostic {
    let way = chain.count > 2 ? " (" + chain.joined(separator: " → ") + ")" : ""
    return Diagnostic(
      .circularInclude,
      Message(
        dutch: "zo voegt “\(name)” zichzelf in, en daar komt geen eind aan\(way)",
        english: "this way “\(name)” includes itself, without end\(way)"),
      hint: Message(dutch: "Haal deze <xi:include> weg.", english: "Remove this <xi:include>."),
      at: place)
  }

  static func textOutside(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "de tekst “\(name)” ligt buiten de mappen van het boek",
        english: "the text “\(name)” lies outside the folders of the book"),
      hint: Message(
        dutch: "Kopieer het bestand naar de map van het manuscript of naar assets; een koppeling helpt niet.",
        english: "Copy the file into the manuscript's folder or into assets; a link to elsewhere does not count."),
      at: place)
  }

  static func undecodableText(_ name: String, _ encoding: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongEncoding,
      Message(
        dutch: "“\(name)” is geen tekst in \(encoding)", english: "“\(name)” is no text in \(encoding)"),
      hint: Message(
        dutch: "Bewaar het bestand als UTF-8, of zeg met encoding=\"windows-1252\" hoe het is bewaard.",
        english: "Save the file as UTF-8, or say how it was saved: encoding=\"windows-1252\"."), at: place)
  }

  static func textWithControls(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "“\(name)” heeft tekens die in geen boek kunnen staan, en is dus geen gewone tekst",
        english: "“\(name)” has characters that no book can hold, and so is no plain text"),
      hint: Message(
        dutch: "Haal de stuurtekens eruit, of kies met fragid=\"line=2,5\" een stuk zonder.",
        english: "Remove its control characters, or choose a piece without them by fragid=\"line=2,5\"."), at: place)
  }
}
