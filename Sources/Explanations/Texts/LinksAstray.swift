import Diagnostics

extension Explanation {
  static let linkCertificate = Explanation(
    title: Message(dutch: "Het certificaat van een website deugt niet", english: "A website’s certificate is no good"),
    meaning: Message(
      dutch:
        "Met een certificaat bewijst een website dat ze is wie ze zegt. Dit is verlopen, van een andere website, of "
        + "door niemand bevestigd.",
      english:
        "By a certificate a website proves that it is what it says. This one has expired, is another website’s, or "
        + "nobody vouches for it."),
    importance: Message(
      dutch: "De browser van de lezer laat dan eerst een groot waarschuwingsscherm zien, en de meeste lezers keren om.",
      english: "The reader’s browser then shows a large warning first, and most readers turn back."),
    remedy: Message(
      dutch:
        "Meld het aan de beheerder van de website. Is het verlopen, dan is het vaak binnen een paar dagen verholpen. "
        + "Hoort het bij een andere naam, dan is die naam misschien het goede adres.",
      english:
        "Tell who keeps the website. An expired one is often renewed within days. If it is for another name, that "
        + "name may be the right address."),
    example: .ofTheWeb)

  static let linkWithoutPlace = Explanation(
    title: Message(dutch: "De plek op een pagina bestaat niet", english: "The place on a page does not exist"),
    meaning: Message(
      dutch: "De pagina is er, maar de plek die achter # in het adres staat, is er niet.",
      english: "The page is there, and the place named behind # in the address is not."),
    importance: Message(
      dutch: "De lezer komt boven aan de pagina uit en moet zelf zoeken wat je bedoelt.",
      english: "Readers arrive at the top of the page and have to look for what you mean."),
    remedy: Message(
      dutch: "Open de pagina en zoek hoe de plek nu heet, of laat # en wat erachter staat weg.",
      english: "Open the page and find what the place is called now, or leave out # and what is behind it."),
    example: .ofTheWeb)

  static let circularLink = Explanation(
    title: Message(dutch: "Een link blijft rondsturen", english: "A link leads round and round"),
    meaning: Message(
      dutch: "De website stuurt door naar een adres dat weer terugstuurt, zonder eind.",
      english: "The website leads on to an address that leads back, without end."),
    importance: Message(
      dutch: "De browser van de lezer geeft het op en laat een foutmelding zien.",
      english: "The reader’s browser gives up and shows an error."),
    remedy: Message(
      dutch:
        "Open de link in een browser. Werkt hij daar wel, dan wil de website eerst een cookie; schrijf het adres waar "
        + "je uitkomt. Werkt hij niet, zoek dan een ander adres.",
      english:
        "Open the link in a browser. If it works there, the website wants a cookie first; write the address where "
        + "you arrive. If it does not, find another address."),
    example: .ofTheWeb)

  static let garbledLink = Explanation(
    title: Message(dutch: "Het antwoord van een website is beschadigd", english: "A website’s answer is damaged"),
    meaning: Message(
      dutch: "Wat de website stuurt, is niet te lezen: het breekt af, of is anders ingepakt dan de website zegt.",
      english: "What the website sends cannot be read: it breaks off, or is packed otherwise than the website says."),
    importance: Message(
      dutch: "De lezer krijgt een lege pagina of een foutmelding.",
      english: "Readers get an empty page or an error."),
    remedy: Message(
      dutch:
        "Open de link in een browser. Zie je daar ook niets, meld het dan aan de beheerder van de website, of zoek een "
        + "ander adres.",
      english:
        "Open the link in a browser. If you see nothing there either, tell who keeps the website, or find another "
        + "address."),
    example: .ofTheWeb)

  static let linkIntoNetwork = Explanation(
    title: Message(dutch: "Een link leidt naar een intern adres", english: "A link leads to an internal address"),
    meaning: Message(
      dutch: "De link komt uit op een adres dat alleen binnen een netwerk bestaat, zoals dat van je eigen computer of "
        + "van een kantoor. Boekbouw vraagt daar niets.",
      english:
        "The link ends at an address that only exists inside a network, such as that of your own computer or of an "
        + "office. Boekbouw asks nothing there."),
    importance: Message(
      dutch: "Bij jou werkt zo’n link misschien, bij je lezers nooit. Bij hen wijst hij naar hún netwerk.",
      english: "Such a link may work for you, and never for your readers. There it points into their network."),
    remedy: Message(
      dutch: "Schrijf het adres waarop iedereen de pagina kan zien. Is dit je eigen proefomgeving, geef dan "
        + "--allow-private mee.",
      english: "Write the address at which everybody can see the page. If this is your own test network, add "
        + "--allow-private."),
    example: .ofTheWeb)

  static let strayRedirect = Explanation(
    title: Message(dutch: "Een link verlaat het web", english: "A link leaves the web"),
    meaning: Message(
      dutch: "De website stuurt door naar een adres dat niet met http:// of https:// begint, zoals dat van een app.",
      english: "The website leads on to an address that does not begin with http:// or https://, such as one of an app."
    ),
    importance: Message(
      dutch: "Zonder die app komt de lezer nergens. En een e-reader kan er niets mee.",
      english: "Without that app readers get nowhere, and an e-reader can do nothing with it."),
    remedy: Message(
      dutch: "Zoek een adres dat in elke browser werkt.", english: "Find an address that works in every browser."),
    example: .ofTheWeb)
}
