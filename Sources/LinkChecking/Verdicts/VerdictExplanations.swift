package import Diagnostics

extension VerdictKind {
  /// What it means to an editor and what to do about it, in a sentence or two.
  package var explanation: Message {
    switch self {
    case .dead:
      Message(
        dutch: "De pagina is er niet; zoek haar nieuwe adres of een bewaarde kopie.",
        english: "The page is not there; find its new address or an archived copy.")
    case .gone:
      Message(
        dutch: "De pagina is met opzet verwijderd; kies een andere bron of een bewaarde kopie.",
        english: "The page was removed on purpose; choose another source or an archived copy.")
    case .softNotFound:
      Message(
        dutch: "De website doet alsof alles goed is, maar de pagina is er niet; open de link om het te zien.",
        english: "The website makes as if all were well, and the page is not there; open the link to see it.")
    case .parked:
      Message(
        dutch: "De naam van de website is opgezegd, en lezers zien reclame; verander het adres.",
        english: "The name of the website was given up, and readers see advertisements; change the address.")
    case .unknownHost:
      Message(
        dutch: "Er is geen website met die naam; kijk of hij goed gespeld is.",
        english: "There is no website of that name; see whether it is spelled well.")
    case .forbidden:
      Message(
        dutch: "Het adres bestaat alleen binnen een netwerk; je lezers komen er niet.",
        english: "The address only exists inside a network; your readers do not get there.")
    case .strayRedirect:
      Message(
        dutch: "De website stuurt door naar iets wat geen webpagina is; zoek een adres dat in elke browser werkt.",
        english: "The website leads on to what is no web page; find an address that works in every browser.")
    case .tls:
      Message(
        dutch:
          "De browser waarschuwt je lezers eerst, en de meesten keren dan om; meld het aan wie de website beheert.",
        english: "The browser warns your readers first, and most turn back then; tell who keeps the website.")
    case .redirectLoop:
      Message(
        dutch: "De browser van je lezers geeft het op; zoek een ander adres.",
        english: "Your readers’ browser gives up; find another address.")
    case .garbled:
      Message(
        dutch: "Lezers krijgen een lege pagina of een foutmelding; kijk of het in een browser ook zo is.",
        english: "Readers get an empty page or an error; see whether a browser shows the same.")
    case .temporarilyDown:
      Message(
        dutch: "De website heeft een storing; pas als dat dagenlang zo blijft, telt de link als kapot.",
        english: "The website has a failure; only when that goes on for days does the link count as broken.")
    case .fragmentMissing:
      Message(
        dutch: "De pagina is er, maar de plek achter # niet: lezers komen bovenaan uit.",
        english: "The page is there, and the place behind # is not: readers arrive at its top.")
    case .changed:
      Message(
        dutch: "De pagina is niet meer die waar iemand akkoord op gaf; kijk of ze nog is wat je bedoelt.",
        english: "The page is no longer the one that somebody accepted; see whether it still is what you mean.")
    case .moved:
      Message(
        dutch: "De pagina staat voorgoed op een ander adres; neem dat over zolang het oude nog doorstuurt.",
        english: "The page is at another address for good; write that one while the old one still leads there.")
    case .loginWall:
      Message(
        dutch: "Alleen wie inlogt, ziet de pagina; je lezers misschien niet.",
        english: "Only who logs in sees the page; your readers may not.")
    case .blocked:
      Message(
        dutch: "De website laat alleen mensen binnen, dus of de pagina er is, zie je alleen zelf.",
        english: "The website only lets people in, so only you can see whether the page is there.")
    case .rateLimited:
      Message(
        dutch: "De website wilde even geen vragen meer; over de link zegt dat niets.",
        english: "The website wanted no more questions for a while; that says nothing of the link.")
    case .fragmentUnsure:
      Message(
        dutch: "De pagina is er; of de plek achter # er is, zie je alleen in een browser.",
        english: "The page is there; only a browser shows whether the place behind # is.")
    case .slow:
      Message(
        dutch: "De pagina is er, maar je lezers moeten erop wachten.",
        english: "The page is there, and your readers have to wait for it.")
    case .unchecked:
      Message(
        dutch: "Er is niets gevraagd, dus je weet van deze link nog niets.",
        english: "Nothing was asked, so you know nothing of this link yet.")
    case .redirected:
      Message(
        dutch: "De website stuurt voorlopig door, en de pagina is er; laat het adres zoals het is.",
        english: "The website leads on for now, and the page is there; leave the address as it is.")
    case .alive: Message(dutch: "De pagina is er.", english: "The page is there.")
    }
  }
}
