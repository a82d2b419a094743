import Diagnostics

extension Explanation {
  static let configuration = Explanation(
    title: Message(dutch: "Een instelling klopt niet", english: "A setting is not right"),
    meaning: Message(
      dutch:
        "In boekbouw.yaml, of in een ander instellingenbestand, staat iets wat boekbouw niet kent, wat niet kan, of wat het "
        + "boek zelf tegenspreekt.",
      english: "In boekbouw.yaml, or in another file of settings, stands something that boekbouw does not know, that "
        + "cannot be, or that the book itself contradicts."),
    importance: Message(
      dutch: "Een instelling die niets doet, geeft je een boek dat anders is dan je denkt.",
      english: "A setting that does nothing gives you a book that is not what you think."),
    remedy: Message(
      dutch: "Verbeter de naam of de waarde. In docs/configuration.md staan alle instellingen.",
      english: "Correct the name or the value. docs/configuration.md has all settings."),
    example: .pair(
      .configuration,
      wrong: """
        accessibility:
          conformsTo: WCAG AA
          certifiedBy: Leaders Online
        """,
      right: """
        accessibility:
          conformsTo: EPUB Accessibility 1.1 - WCAG 2.2 Level AA
          certifiedBy: Leaders Online
        """))

  static let uselessSilencing = Explanation(
    title: Message(dutch: "Er is niets te onderdrukken", english: "There is nothing to silence"),
    meaning: Message(
      dutch:
        "Met <?boekbouw silence …?>, of met silence in boekbouw.yaml, vraag je om een waarschuwing niet te laten zien. Maar "
        + "die waarschuwing is er niet (meer).",
      english: "By <?boekbouw silence …?>, or by silence in boekbouw.yaml, you ask for a warning not to be shown. But "
        + "that warning is not there, or no longer."),
    importance: Message(
      dutch: "Anders zie je een nieuwe fout op die plaats straks ook niet.",
      english: "Otherwise you will not see a new mistake in that place either."),
    remedy: Message(
      dutch:
        "Haal de instructie of de instelling weg. Staat de instructie verkeerd, zet haar dan vlak voor het element waar de "
        + "waarschuwing over gaat.",
      english: "Remove the instruction or the setting. If the instruction stands in the wrong place, put it right "
        + "before the element that the warning is about."),
    example: .pair(
      .chapter,
      wrong: """
        <?boekbouw silence onbekende-rol Ons opmaakbestand kent deze rol.?>
        <para role="lead">Niemand vloog.</para>
        """,
      right: """
        <?boekbouw silence onbekende-rol Ons opmaakbestand kent deze rol.?>
        <para role="motto">Niemand vloog.</para>
        """))

  static let missingStyle = Explanation(
    title: Message(dutch: "Een opmaakbestand ontbreekt", english: "A style file is missing"),
    meaning: Message(
      dutch:
        "Een opmaakbestand (.css) vraagt om een lettertype of een plaatje dat er niet is, of dat buiten assets ligt.",
      english: "A style sheet (.css) asks for a font or an image that is not there, or that lies outside assets."),
    importance: Message(
      dutch: "Het boek zou er bij de lezer anders uitzien dan bij jou.",
      english: "Readers would see a book that looks other than yours."),
    remedy: Message(
      dutch:
        "Zet het bestand in assets, of verbeter de naam tussen de haakjes van url(…). Het pad begint bij de map van het "
        + "opmaakbestand.",
      english: "Put the file into assets, or correct the name between the brackets of url(…). The path counts from the "
        + "style sheet’s folder."),
    example: .pair(
      .styleSheet,
      wrong: """
        h1 { background: url(golf.png); }
        """,
      right: """
        h1 { background: url(beeld/golf.png); }
        """))
}
