import Diagnostics

extension Explanation {
  static let movedLink = Explanation(
    title: Message(dutch: "Een pagina is verhuisd", english: "A page has moved"),
    meaning: Message(
      dutch: "De website stuurt voorgoed door naar een ander adres, en daar is de pagina.",
      english: "The website leads on to another address for good, and there the page is."),
    importance: Message(
      dutch: "Nu werkt de link nog. Zo’n doorverwijzing wordt vaak na een paar jaar opgeruimd, en dan is hij dood.",
      english: "The link still works. Such a redirect is often tidied away after some years, and then the link is dead."
    ),
    remedy: Message(
      dutch: "Schrijf het nieuwe adres, of laat boekbouw links --fix dat doen; bij een symbool met boekbouw symbols "
        + "retarget. Adressen die gedrukt zijn en korte of blijvende adressen (DOI) laat je staan.",
      english: "Write the new address, or have boekbouw links --fix do so; for a symbol by boekbouw symbols retarget. "
        + "Addresses that are in print, and short or permanent ones (DOI), stay as they are."),
    example: .ofTheWeb)

  static let changedLink = Explanation(
    title: Message(dutch: "Een pagina is veranderd sinds je akkoord", english: "A page changed since you accepted it"),
    meaning: Message(
      dutch: "Titel en tekst van de pagina zijn niet meer die waarvoor in boekonline.xml akkoord is gegeven.",
      english: "Title and text of the page are no longer those that boekonline.xml says were accepted."),
    importance: Message(
      dutch: "Een website kan van eigenaar of van inhoud veranderen zonder dat het adres verandert.",
      english: "A website can change hands or content while its address stays the same."),
    remedy: Message(
      dutch:
        "Bekijk de pagina. Is ze nog wat je bedoelt, geef dan opnieuw akkoord met boekbouw symbols accept. Zo niet, "
        + "kies een ander adres met boekbouw symbols retarget.",
      english:
        "Look at the page. If it still is what you mean, accept it again by boekbouw symbols accept. If not, choose "
        + "another address by boekbouw symbols retarget."),
    example: .ofTheWeb)

  static let linkBehindLogin = Explanation(
    title: Message(dutch: "Een pagina vraagt om in te loggen", english: "A page asks to log in"),
    meaning: Message(
      dutch: "Wie de link volgt, krijgt eerst een scherm om in te loggen.",
      english: "Whoever follows the link first gets a page to log in."),
    importance: Message(
      dutch: "Lezers zonder account zien de pagina niet, en of ze er nog is, kan boekbouw ook niet zien.",
      english: "Readers without an account do not see the page, nor can boekbouw tell whether it is still there."),
    remedy: Message(
      dutch:
        "Kies een pagina die iedereen mag zien, of zeg erbij dat een account nodig is. Hoort het zo, zeg dat dan in "
        + "boekbouw.yaml bij links: exempt:.",
      english:
        "Choose a page that everybody may see, or say in the text that it takes an account. If that is as it should "
        + "be, say so in boekbouw.yaml under links: exempt:."),
    example: .ofTheWeb)

  static let blockedLink = Explanation(
    title: Message(dutch: "Een website laat programma’s niet toe", english: "A website keeps programs out"),
    meaning: Message(
      dutch: "De website laat alleen mensen met een browser binnen. Of de pagina er is, weet boekbouw dus niet.",
      english: "The website only lets in people with a browser. So boekbouw does not know whether the page is there."),
    importance: Message(
      dutch: "Meestal werkt de link voor je lezers gewoon. Maar een dode link valt hier niet op.",
      english: "Mostly the link works well for your readers. But a dead link does not show here."),
    remedy: Message(
      dutch:
        "Open de link eens per druk in een browser. Is hij goed, schrijf dat dan met een einddatum in boekbouw.yaml "
        + "bij links: exempt:.",
      english:
        "Open the link in a browser once an edition. If it is good, say so in boekbouw.yaml under links: exempt:, "
        + "with a date until when."),
    example: .ofTheWeb)

  static let rateLimitedLink = Explanation(
    title: Message(
      dutch: "Een website vond dat we te vaak vroegen", english: "A website found that we asked too often"),
    meaning: Message(
      dutch: "De website antwoordt met de code 429: kom later terug. Daar was in deze ronde geen tijd meer voor.",
      english: "The website answers with the code 429: come back later. This run had no time left for that."),
    importance: Message(
      dutch: "Over de link zelf zegt dit niets: hij kan goed zijn of dood.",
      english: "That says nothing of the link itself: it may be good or dead."),
    remedy: Message(
      dutch:
        "Kijk later nog eens; wat al goed bleek, wordt dan niet opnieuw gevraagd. Blijft het zo, laat boekbouw dan "
        + "langzamer vragen met links: pace: in boekbouw.yaml.",
      english: "Look again later; what was found good is not asked again then. If it stays so, have boekbouw ask more "
        + "slowly by links: pace: in boekbouw.yaml."),
    example: .ofTheWeb)

  static let slowLink = Explanation(
    title: Message(dutch: "Een website is traag", english: "A website is slow"),
    meaning: Message(
      dutch: "De pagina is er, maar het duurt lang voordat de website antwoordt.",
      english: "The page is there, and the website takes long to answer."),
    importance: Message(
      dutch: "Onderweg, met een zwakke verbinding, geven lezers het op.",
      english: "On the road, with a weak connection, readers give up."),
    remedy: Message(
      dutch: "Meestal hoef je niets te doen. Is het je eigen website, kijk dan waar het aan ligt.",
      english: "Mostly you need do nothing. If it is your own website, find out why."),
    example: .ofTheWeb)

  static let linkPlaceUnsure = Explanation(
    title: Message(dutch: "De plek op een pagina is niet te zien", english: "The place on a page cannot be seen"),
    meaning: Message(
      dutch: "De plek achter # in het adres staat niet in wat de website stuurt, maar kan later door een script worden "
        + "gemaakt, of verder in een lange pagina staan.",
      english:
        "The place behind # in the address is not in what the website sends, and may be made by a script later, or "
        + "stand further on in a long page."),
    importance: Message(
      dutch: "In een browser werkt zo’n link vaak wel. Zeker is het niet.",
      english: "In a browser such a link often works. It is not sure, though."),
    remedy: Message(
      dutch: "Open de link één keer in een browser en kijk of je op de goede plek uitkomt.",
      english: "Open the link in a browser once, and see whether you arrive at the right place."),
    example: .ofTheWeb)

  static let uncheckedLink = Explanation(
    title: Message(dutch: "Een link is niet nagegaan", english: "A link was not checked"),
    meaning: Message(
      dutch: "Boekbouw is aan deze link niet toegekomen: je hebt het gestopt, of de tijd was om.",
      english: "Boekbouw did not get to this link: you stopped it, or its time was up."),
    importance: Message(
      dutch: "Over deze link weet je nu niets, ook niet dat hij goed is.",
      english: "You now know nothing of this link, nor that it is good."),
    remedy: Message(
      dutch:
        "Laat boekbouw links nog eens lopen; wat al goed bleek, wordt niet opnieuw gevraagd. Meer tijd geef je met "
        + "links: budget: in boekbouw.yaml.",
      english:
        "Run boekbouw links again; what was found good is not asked again. More time is given by links: budget: in "
        + "boekbouw.yaml."),
    example: .ofTheWeb)
}
