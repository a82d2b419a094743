import Diagnostics

extension Explanation {
  static let deadLink = Explanation(
    title: Message(dutch: "Een link is dood", english: "A link is dead"),
    meaning: Message(
      dutch: "De website antwoordt dat er op dit adres geen pagina is, meestal met de code 404.",
      english: "The website answers that there is no page at this address, mostly with the code 404."),
    importance: Message(
      dutch:
        "Wie de link volgt, loopt dood. Op papier is daar niets meer aan te doen, tenzij er een onlinesymbool staat.",
      english: "Whoever follows the link gets nowhere. On paper nobody can put that right, unless it is an online "
        + "symbol."),
    remedy: Message(
      dutch: "Zoek waar de pagina nu staat, en pas het adres aan; bij een symbool met boekbouw symbols retarget. Is ze "
        + "nergens meer, link dan naar een bewaarde kopie, bijvoorbeeld op web.archive.org, of haal de link weg.",
      english: "Find where the page is now and change the address; for a symbol by boekbouw symbols retarget. If it is "
        + "nowhere any more, link to an archived copy, on web.archive.org for one, or remove the link."),
    example: .ofTheWeb)

  static let goneLink = Explanation(
    title: Message(dutch: "Een pagina is voorgoed verwijderd", english: "A page was removed for good"),
    meaning: Message(
      dutch: "De website antwoordt met de code 410: deze pagina was er, en komt niet terug.",
      english: "The website answers with the code 410: this page was there, and will not come back."),
    importance: Message(
      dutch: "Wachten helpt hier niet: de maker van de website heeft de pagina met opzet weggehaald.",
      english: "Waiting does not help: whoever makes the website took the page away on purpose."),
    remedy: Message(
      dutch: "Kies een andere bron of een bewaarde kopie, en pas het adres aan; bij een symbool met boekbouw symbols "
        + "retarget of retire. Of haal de link weg.",
      english: "Choose another source or an archived copy and change the address; for a symbol by boekbouw symbols "
        + "retarget or retire. Or remove the link."),
    example: .ofTheWeb)

  static let linkSaysNotFound = Explanation(
    title: Message(dutch: "Een pagina zegt zelf dat ze er niet is", english: "A page itself says that it is not there"),
    meaning: Message(
      dutch: "Volgens de website is alles in orde, maar je krijgt “Pagina niet gevonden” te zien, of de voorpagina, of "
        + "hetzelfde als bij een adres dat niet kan bestaan.",
      english: "The website says that all is well, and shows “Page not found”, or its home page, or the same as for an "
        + "address that cannot exist."),
    importance: Message(
      dutch: "Voor de lezer is dit een dode link. Programma’s die alleen naar de code kijken, zien dat niet.",
      english: "To readers this is a dead link. Programs that only look at the code do not see it."),
    remedy: Message(
      dutch: "Open de link zelf. Is de pagina er echt niet, zoek dan haar nieuwe adres of een bewaarde kopie. Is ze er "
        + "wel, schrijf dan in boekbouw.yaml bij links: exempt: waarom deze link goed is.",
      english:
        "Open the link yourself. If the page really is not there, find its new address or an archived copy. If it "
        + "is, say in boekbouw.yaml under links: exempt: why this link is good."),
    example: .ofTheWeb)

  static let parkedLink = Explanation(
    title: Message(dutch: "Een website staat te koop", english: "A website is for sale"),
    meaning: Message(
      dutch: "Op dit adres staat alleen nog dat de domeinnaam te koop is, of reclame van wie hem heeft opgekocht.",
      english: "At this address there is only a notice that the domain is for sale, or advertisements of who bought it."
    ),
    importance: Message(
      dutch: "Wie de naam koopt, bepaalt wat jouw lezers te zien krijgen: een winkel, een casino, of erger.",
      english: "Whoever buys the name decides what your readers get to see: a shop, a casino, or worse."),
    remedy: Message(
      dutch:
        "Verander het adres zo snel je kunt; bij een symbool met boekbouw symbols retarget. Vaak is er een bewaarde "
        + "kopie van vóór de verkoop.",
      english: "Change the address as soon as you can; for a symbol by boekbouw symbols retarget. Often there is an "
        + "archived copy from before the sale."),
    example: .ofTheWeb)

  static let linkWithoutHost = Explanation(
    title: Message(dutch: "De website van een link bestaat niet", english: "The website of a link does not exist"),
    meaning: Message(
      dutch: "Bij de naam van de website, het deel achter https://, hoort geen enkele computer.",
      english: "The name of the website, the part behind https://, belongs to no computer."),
    importance: Message(
      dutch: "De naam is verkeerd getypt, of opgezegd. Dan kan iemand anders hem overnemen.",
      english: "The name was mistyped, or given up. Then somebody else may take it over."),
    remedy: Message(
      dutch:
        "Kijk of de naam goed gespeld is. Is de website opgeheven, kies dan een andere bron of een bewaarde kopie.",
      english: "See whether the name is spelled well. If the website was closed, choose another source or an archived "
        + "copy."),
    example: .ofTheWeb)

  static let linkTemporarilyDown = Explanation(
    title: Message(dutch: "Een website werkt nu niet", english: "A website does not work now"),
    meaning: Message(
      dutch: "De website antwoordt niet, of met een fout van haarzelf, ook na een paar pogingen.",
      english: "The website does not answer, or with an error of its own, after some attempts as well."),
    importance: Message(
      dutch: "Een storing gaat meestal voorbij. Daarom telt zo’n link pas als kapot wanneer hij dagenlang niet werkt.",
      english: "A failure mostly passes. So such a link only counts as broken when it has not worked for days."),
    remedy: Message(
      dutch: "Kijk over een paar dagen nog eens. Blijft het zo, zoek dan een ander adres of een bewaarde kopie.",
      english: "Look again in a few days. If it stays so, find another address or an archived copy."),
    example: .ofTheWeb)

  static let noLinks = Explanation(
    title: Message(dutch: "Er is geen enkele link", english: "There is not a single link"),
    meaning: Message(
      dutch: "boekbouw links vond in het boek en in boekonline.xml geen link om na te gaan.",
      english: "boekbouw links found no link to check, neither in the book nor in boekonline.xml."),
    importance: Message(
      dutch:
        "Niets nagaan is iets anders dan niets verkeerds vinden. Zonder deze melding leek het alsof alles goed was.",
      english: "To check nothing is not the same as to find nothing wrong. Without this message all would seem well."),
    remedy: Message(
      dutch:
        "Kijk of je de goede map of het goede bestand noemt, en of de hoofdstukken erin zitten. Een boek zonder links "
        + "hoef je niet na te gaan.",
      english:
        "See whether you name the right folder or file, and whether the chapters are in it. A book without links "
        + "need not be checked."),
    example: .none(
      because: Message(
        dutch: "Er is geen voorbeeld: een boek zonder links is goed, er valt alleen niets na te gaan.",
        english: "There is no example: a book without links is good, and there is nothing in it to check.")))
}

extension Example {
  /// What a website answers is in no file of the author's.
  static let ofTheWeb = Example.none(
    because: Message(
      dutch: "Er is geen voorbeeld: je ziet het niet aan je tekst, maar aan wat de website antwoordt.",
      english: "There is no example: it does not show in your text, but in what the website answers."))
}
