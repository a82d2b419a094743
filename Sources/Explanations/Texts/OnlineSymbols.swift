import Diagnostics

extension Explanation {
  static let missingCatalogue = Explanation(
    title: Message(dutch: "De catalogus ontbreekt", english: "The catalogue is missing"),
    meaning: Message(
      dutch: "In het boek staan onlinesymbolen (<olink>), maar er is geen boekonline.xml dat zegt waar ze heen gaan.",
      english: "The book has online symbols (<olink>), but there is no boekonline.xml to say where they lead."),
    importance: Message(
      dutch: "Zonder catalogus weet boekbouw bij geen enkel symbool het adres.",
      english: "Without the catalogue boekbouw knows no symbol’s address."),
    remedy: Message(
      dutch: "Zet boekonline.xml naast boek.xml, met een <symbol> voor elk onlinesymbool.",
      english: "Put boekonline.xml beside boek.xml, with a <symbol> for each online symbol."),
    example: .pair(
      .folder,
      wrong: """
        boek.xml
        """,
      right: """
        boek.xml
        boekonline.xml
        """))

  static let unknownSymbol = Explanation(
    title: Message(dutch: "Een symbool staat niet in de catalogus", english: "A symbol is not in the catalogue"),
    meaning: Message(
      dutch: "Achter targetptr= staat een sleutel die in boekonline.xml niet voorkomt.",
      english: "The key behind targetptr= does not occur in boekonline.xml."),
    importance: Message(
      dutch:
        "De lezer ziet dan een symbool dat nergens heen gaat, en in een gedrukt boek is dat niet meer te herstellen.",
      english: "Readers would see a symbol that leads nowhere, and in a printed book that cannot be put right."),
    remedy: Message(
      dutch: "Verbeter de sleutel, of zet het symbool in boekonline.xml.",
      english: "Correct the key, or add the symbol to boekonline.xml."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Bekijk de film <olink targetdoc="boekonline" targetptr="klm-aswok"/></para>
        """,
      right: """
        <para>Bekijk de film <olink targetdoc="boekonline" targetptr="klm-aswolk"/></para>
        """))

  static let unknownTargetDocument = Explanation(
    title: Message(dutch: "Een symbool noemt een andere catalogus", english: "A symbol names another catalogue"),
    meaning: Message(
      dutch: "De naam achter targetdoc= is niet de naam die boekonline.xml zichzelf geeft.",
      english: "The name behind targetdoc= is not the one that boekonline.xml gives itself."),
    importance: Message(
      dutch: "Boekbouw kent maar één catalogus en zoekt in geen andere.",
      english: "Boekbouw knows one catalogue and looks in no other."),
    remedy: Message(
      dutch: "Schrijf de naam die in de eerste tag van boekonline.xml achter targetdoc= staat.",
      english: "Write the name that stands behind targetdoc= in the first tag of boekonline.xml."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Bekijk de film <olink targetdoc="boek-online" targetptr="klm-aswolk"/></para>
        """,
      right: """
        <para>Bekijk de film <olink targetdoc="boekonline" targetptr="klm-aswolk"/></para>
        """))

  static let duplicateSymbol = Explanation(
    title: Message(dutch: "Twee symbolen hebben dezelfde sleutel", english: "Two symbols have the same key"),
    meaning: Message(
      dutch: "In boekonline.xml komt deze sleutel twee keer voor, of op hoofdletters na.",
      english: "This key occurs twice in boekonline.xml, or but for capitals."),
    importance: Message(
      dutch: "Een symbool in het boek zou dan op twee adressen kunnen uitkomen.",
      english: "A symbol of the book could then lead to two addresses."),
    remedy: Message(
      dutch: "Geef het ene een eigen sleutel, of haal het weg als het dubbel is.",
      english: "Give one of them a key of its own, or remove it if it is there twice by accident."),
    example: .pair(
      .catalogue,
      wrong: """
        <symbol key="klm-aswolk" kind="film"><title>KLM en de aswolk</title></symbol>
        <symbol key="klm-aswolk" kind="article"><title>De week zonder vliegtuigen</title></symbol>
        """,
      right: """
        <symbol key="klm-aswolk" kind="film"><title>KLM en de aswolk</title></symbol>
        <symbol key="aswolk-artikel" kind="article"><title>De week zonder vliegtuigen</title></symbol>
        """))

  static let malformedSymbolKey = Explanation(
    title: Message(dutch: "Een sleutel is verkeerd geschreven", english: "A key is not written well"),
    meaning: Message(
      dutch:
        "Een sleutel begint met een letter of cijfer; daarna mogen ook - . _ en ~. Letters met een accent en spaties "
        + "kunnen niet. Hij heeft hooguit 100 tekens, is geen nummer, en geen naam die de site bij het boek zelf nodig "
        + "heeft, zoals register.",
      english: "A key begins with a letter or digit; then - . _ and ~ may come too. Letters with accents and spaces "
        + "may not. It has 100 characters at most, is no number, and no name that the companion site needs itself, such "
        + "as register."),
    importance: Message(
      dutch:
        "De sleutel staat in adressen en QR-codes en wordt overgetypt. Een spatie of een accent gaat daar mis.",
      english: "The key stands in addresses and QR codes, and people type it. Spaces and accents go wrong there."),
    remedy: Message(
      dutch: "Schrijf de sleutel zo, en pas ook targetptr= in het boek aan.",
      english: "Write the key that way, and adapt targetptr= in the book."),
    example: .pair(
      .catalogue,
      wrong: """
        <symbol key="KLM aswolk" kind="film"><title>KLM en de aswolk</title></symbol>
        """,
      right: """
        <symbol key="klm-aswolk" kind="film"><title>KLM en de aswolk</title></symbol>
        """))

  static let malformedTarget = Explanation(
    title: Message(dutch: "Een adres is geen internetadres", english: "An address is no web address"),
    meaning: Message(
      dutch:
        "Een adres begint met https:// of http://, noemt een site die kan bestaan, en bevat geen spaties of losse "
        + "procenttekens. In een link mag ook een e-mailadres staan, met mailto: ervoor, of een telefoonnummer, met "
        + "tel: en het landnummer ervoor.",
      english: "An address begins with https:// or http://, names a site that can exist, and has no spaces or mere "
        + "percent signs in it. A link may also hold an e-mail address, behind mailto:, or a telephone number, behind "
        + "tel: and the code of its country."),
    importance: Message(
      dutch: "Zonder https:// zoekt een e-reader een bestand in het boek, en vindt het niet. Andere fouten verbetert "
        + "je browser stilletjes; een e-reader of een QR-code doet dat niet.",
      english: "Without https:// a reading system looks for a file in the book, and does not find it. Other mistakes "
        + "your browser mends silently; a reading system or a QR code does not."),
    remedy: Message(
      dutch: "Open de pagina in je browser en kopieer het hele adres. Schrijf &amp; waar er een & in staat.",
      english: "Open the page in your browser and copy the whole address. Write &amp; where there is an & in it."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Kijk op <link xlink:href="www.example.org">de site van de luchthaven</link>.</para>
        """,
      right: """
        <para>Kijk op <link xlink:href="https://www.example.org/">de site van de luchthaven</link>.</para>
        """))

  static let unusedSymbol = Explanation(
    title: Message(dutch: "Een symbool komt in het boek niet voor", english: "A symbol does not occur in the book"),
    meaning: Message(
      dutch: "In boekonline.xml staat een symbool waar het boek nergens naar verwijst.",
      english: "boekonline.xml has a symbol that nothing in the book refers to."),
    importance: Message(
      dutch: "Misschien ben je vergeten het in de tekst te zetten, en dan vindt niemand die film of dat artikel.",
      english: "Perhaps you forgot to put it into the text, and then nobody finds that film or article."),
    remedy: Message(
      dutch: "Zet de <olink> in de tekst, of haal het symbool uit boekonline.xml.",
      english: "Put the <olink> into the text, or remove the symbol from boekonline.xml."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Bekijk ook de film.</para>
        """,
      right: """
        <para>Bekijk ook de film <olink targetdoc="boekonline" targetptr="klm-aswolk"/></para>
        """))
}
