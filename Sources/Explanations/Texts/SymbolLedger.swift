import Diagnostics

extension Explanation {
  static let retiredSymbol = Explanation(
    title: Message(dutch: "Een symbool is vervallen", english: "A symbol has been retired"),
    meaning: Message(
      dutch: "In de tekst staat een symbool dat in boekonline.xml vervallen is, of door een ander is vervangen.",
      english: "The text has a symbol that boekonline.xml has retired or replaced by another."),
    importance: Message(
      dutch: "Wie het aanklikt, leest alleen dat het er niet meer is. Voor gedrukte boeken kan dat niet "
        + "anders, voor een nieuw boek wel.",
      english: "Whoever follows it only reads that it is gone. Printed copies cannot help that; a new book can."),
    remedy: Message(
      dutch: "Neem het symbool dat ervoor in de plaats kwam, of haal het uit de tekst.",
      english: "Take the symbol that came in its place, or take it out of the text."),
    example: .pair(
      .catalogue,
      wrong: """
        <symbol key="klm-aswolk" number="22" kind="film"><title>KLM en de aswolk</title>
          <retired>Deze film staat niet meer online.</retired></symbol>
        """,
      right: """
        <symbol key="klm-aswolk" number="22" kind="film"><title>KLM en de aswolk</title></symbol>
        """))

  static let noSymbols = Explanation(
    title: Message(
      dutch: "Het boek heeft geen onlinesymbolen",
      english: "The book has no online symbols"),
    meaning: Message(
      dutch: "Je vraagt om iets met onlinesymbolen, maar het boek heeft er geen.",
      english: "You ask for something with online symbols, and the book has none."),
    importance: Message(
      dutch: "Bij een lege lijst of site zou het lijken alsof alles gelukt is.",
      english: "A site or a list without symbols would look as if all went well."),
    remedy: Message(
      dutch: "Zet symbolen in boekonline.xml en in de tekst, of noem de map van het goede boek.",
      english: "Put symbols into boekonline.xml and into the text, or name the folder of the right book."),
    example: .none(
      because: Message(
        dutch: "Het gaat om een opdracht, niet om een fout in een bestand.",
        english: "It is about a command, not a mistake in a file.")))

  static let malformedSymbolNumber = Explanation(
    title: Message(dutch: "Een nummer is verkeerd geschreven", english: "A number is not written well"),
    meaning: Message(
      dutch: "Het nummer van een symbool bestaat uit twee of meer cijfers, van 2 tot en met 9.",
      english: "A symbol’s number has two or more digits from 2 to 9."),
    importance: Message(
      dutch: "Lezers typen het over van papier. Een 0 of een 1 lijkt dan op een letter.",
      english: "Readers type it over from paper. A 0 or 1 looks like a letter there."),
    remedy: Message(
      dutch: "Haal het nummer weg en laat boekbouw check --fix er een geven.",
      english: "Remove the number, and let boekbouw check --fix give one."),
    example: .pair(
      .catalogue,
      wrong: """
        <symbol key="klm-aswolk" number="10" kind="film"><title>KLM en de aswolk</title></symbol>
        """,
      right: """
        <symbol key="klm-aswolk" number="22" kind="film"><title>KLM en de aswolk</title></symbol>
        """))

  static let duplicateSymbolNumber = Explanation(
    title: Message(
      dutch: "Twee symbolen hebben hetzelfde nummer",
      english: "Two symbols have the same number"),
    meaning: Message(
      dutch: "In boekonline.xml hebben twee symbolen hetzelfde nummer.",
      english: "Two symbols of boekonline.xml have the same number."),
    importance: Message(
      dutch: "Wie het nummer overtypt, kan maar op één pagina uitkomen.",
      english: "Whoever types the number can only arrive at one page."),
    remedy: Message(
      dutch: "Haal bij een van de twee number= weg en laat boekbouw check --fix een nieuw nummer geven. Is er "
        + "al een gedrukt, laat dat dan staan.",
      english: "Remove number= from one of them, and let boekbouw check --fix give a new one. If one is in "
        + "print already, keep that."),
    example: .pair(
      .catalogue,
      wrong: """
        <symbol key="klm-aswolk" number="22" kind="film"><title>KLM en de aswolk</title></symbol>
        <symbol key="lezersgroep" number="22" kind="community"><title>Lezers van dit boek</title></symbol>
        """,
      right: """
        <symbol key="klm-aswolk" number="22" kind="film"><title>KLM en de aswolk</title></symbol>
        <symbol key="lezersgroep" number="23" kind="community"><title>Lezers van dit boek</title></symbol>
        """))

  static let missingSymbolNumber = Explanation(
    title: Message(dutch: "Een symbool heeft geen nummer", english: "A symbol has no number"),
    meaning: Message(
      dutch: "Een symbool in boekonline.xml heeft nog geen nummer, terwijl andere er wel een hebben.",
      english: "A symbol of boekonline.xml has no number yet, and others have one."),
    importance: Message(
      dutch: "In een gedrukt boek staat naast het symbool een kort adres met dat nummer, en een QR-code. "
        + "Zonder nummer kan de uitgave niet worden vastgelegd.",
      english: "A printed book shows a short address with that number beside the symbol, and a QR code. Without "
        + "it the edition cannot be frozen."),
    remedy: Message(
      dutch: "Laat boekbouw check --fix de nummers geven, of kies zelf een vrij nummer.",
      english: "Let boekbouw check --fix give the numbers, or choose a free one yourself."),
    example: .pair(
      .catalogue,
      wrong: """
        <symbol key="klm-aswolk" kind="film"><title>KLM en de aswolk</title></symbol>
        <symbol key="lezersgroep" number="22" kind="community"><title>Lezers van dit boek</title></symbol>
        """,
      right: """
        <symbol key="klm-aswolk" number="23" kind="film"><title>KLM en de aswolk</title></symbol>
        <symbol key="lezersgroep" number="22" kind="community"><title>Lezers van dit boek</title></symbol>
        """))

  static let unknownReplacement = Explanation(
    title: Message(
      dutch: "Een symbool verwijst door naar een symbool dat er niet is",
      english: "A symbol leads on to one that does not exist"),
    meaning: Message(
      dutch: "Achter to= of instead= staat een sleutel die in boekonline.xml niet voorkomt.",
      english: "The key behind to= or instead= does not occur in boekonline.xml."),
    importance: Message(
      dutch: "De lezer van een gedrukt boek komt dan nergens uit.",
      english: "Readers of a printed copy would arrive nowhere."),
    remedy: Message(
      dutch: "Verbeter de sleutel, of voeg het andere symbool toe.",
      english: "Correct the key, or add the other symbol."),
    example: .pair(
      .catalogue,
      wrong: """
        <symbol key="klm-film" number="22" kind="film"><title>KLM</title><moved to="klm-aswok"/></symbol>
        <symbol key="klm-aswolk" number="23" kind="film"><title>KLM en de aswolk</title></symbol>
        """,
      right: """
        <symbol key="klm-film" number="22" kind="film"><title>KLM</title></symbol>
        <symbol key="klm-aswolk" number="23" kind="film"><title>KLM en de aswolk</title></symbol>
        """))

  static let circularReplacement = Explanation(
    title: Message(
      dutch: "Symbolen verwijzen in een kring naar elkaar",
      english: "Symbols lead to each other in a circle"),
    meaning: Message(
      dutch: "Een symbool verwijst door naar een ander, en dat weer terug.",
      english: "A symbol leads on to another, and that one back again."),
    importance: Message(
      dutch: "De browser blijft dan rondgaan en de lezer komt nergens uit.",
      english: "A browser would go round and round, and the reader arrives nowhere."),
    remedy: Message(
      dutch: "Laat een van de symbolen naar een pagina gaan die er is.",
      english: "Let one of the symbols lead to a page that is there."),
    example: .pair(
      .catalogue,
      wrong: """
        <symbol key="klm-film" number="22" kind="film"><title>KLM</title><moved to="klm-aswolk"/></symbol>
        <symbol key="klm-aswolk" number="23" kind="film"><title>De aswolk</title><moved to="klm-film"/></symbol>
        """,
      right: """
        <symbol key="klm-film" number="22" kind="film"><title>KLM</title></symbol>
        <symbol key="klm-aswolk" number="23" kind="film"><title>KLM en de aswolk</title></symbol>
        """))

  static let missingLandingPage = Explanation(
    title: Message(
      dutch: "Een plek op de site bij het boek bestaat niet",
      english: "A target on the companion site does not exist"),
    meaning: Message(
      dutch: "Een symbool of een link gaat naar een pagina van de site bij het boek, of naar een plek daarop, en die "
        + "is er niet: een nummer dat niemand heeft, een sleutel met een tikfout.",
      english: "A symbol or a link leads to a page of the book’s own companion site, or to a place on one, that is not "
        + "there: a number that nobody has, a key with a slip in it."),
    importance: Message(
      dutch: "Boekbouw maakt die site zelf en weet dus zeker dat de lezer daar niets vindt.",
      english: "Boekbouw makes that site itself, so it knows for certain that readers find nothing there."),
    remedy: Message(
      dutch: "Neem een sleutel of een nummer uit boekonline.xml, of noem een ander adres.",
      english: "Take a key or a number from boekonline.xml, or name another address."),
    example: .pair(
      .catalogue,
      wrong: """
        <symbol key="klm-aswolk" number="22" kind="film"><title>KLM en de aswolk</title>
          <target href="https://example.org/#aswolkfilm"/></symbol>
        """,
      right: """
        <symbol key="klm-aswolk" number="22" kind="film"><title>KLM en de aswolk</title>
          <target href="https://www.example.org/film/aswolk"/></symbol>
        """))

  static let malformedBase = Explanation(
    title: Message(
      dutch: "Het adres van de site bij het boek deugt niet", english: "The companion site’s address will not do"),
    meaning: Message(
      dutch:
        "Achter base= in de eerste tag van boekonline.xml staat het adres van de site bij het boek. Dat is een kaal "
        + "adres: een host en een pad van letters, cijfers en - . _ ~.",
      english:
        "base= in the first tag of boekonline.xml is the address of the companion site. It is a bare one: a host "
        + "and a path of letters, digits and - . _ ~."),
    importance: Message(
      dutch: "Elk gedrukt adres en elke QR-code begint ermee, en elke server moet er hetzelfde van maken.",
      english: "Every printed address and every QR code begins with it, and every server has to make the same of it."),
    remedy: Message(
      dutch: "Schrijf zoiets als base=\"https://www.voorbeeld.nl/boekonline/\".",
      english: "Write something like base=\"https://www.example.org/boekonline/\"."),
    example: .none(
      because: Message(
        dutch: "Het gaat om de eerste tag van boekonline.xml.",
        english: "It is about the first tag of boekonline.xml.")))
}
