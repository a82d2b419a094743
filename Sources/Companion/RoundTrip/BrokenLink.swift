import BookModel
import Diagnostics
import OnlineSymbols

/// Where the way from paper to target and back is broken.
enum BrokenLink: Hashable {
  case file(BrokenFile)
  case symbol(SymbolKey, BrokenSymbol)
  case number(SymbolNumber, BrokenNumber)
  /// What an edition has in print does not arrive at the page of its key.
  case edition(Int, SymbolKey, address: String)

  var message: Message {
    switch self {
    case .file(let broken): broken.message
    case .symbol(let key, let broken): broken.message(on: key.name)
    case .number(let number, let broken): broken.message(on: number.digits)
    case .edition(let edition, let key, let address):
      Message(
        dutch: "in uitgave \(edition) staat \(address), maar dat adres komt niet uit bij “\(key.name)”",
        english: "edition \(edition) has \(address) in print, which does not arrive at “\(key.name)”")
    }
  }
}

/// What can be wrong with a file as a whole, or with what it says of an address.
enum BrokenFile: Hashable {
  case unreadable(String)
  case stray(String)
  case deadLink(String, from: String)
  case siteMap(String)
  case redirect(String, in: ServerFile)
  case strayRedirect(String, in: ServerFile)

  var message: Message {
    switch self {
    case .unreadable(let path):
      Message(dutch: "\(path) ontbreekt of is onleesbaar", english: "\(path) is missing or cannot be read")
    case .stray(let path):
      Message(dutch: "\(path) hoort bij geen enkel symbool", english: "\(path) belongs to no symbol")
    case .deadLink(let address, let page):
      Message(
        dutch: "in \(page) staat een link naar \(address), maar die pagina is er niet",
        english: "\(page) links to \(address), which is not there")
    case .siteMap(let address):
      Message(
        dutch: "sitemap.xml en de catalogus zijn het niet eens over \(address)",
        english: "sitemap.xml and the catalogue disagree on \(address)")
    case .redirect(let address, let file):
      Message(
        dutch: "volgens \(file.rawValue) komt \(address) niet op de goede pagina uit",
        english: "by \(file.rawValue), \(address) does not arrive at the right page")
    case .strayRedirect(let address, let file):
      Message(
        dutch: "\(file.rawValue) stuurt \(address) door, maar dat adres hoort bij geen enkel symbool",
        english: "\(file.rawValue) leads \(address) on, and no symbol has that address")
    }
  }
}

/// Files that tell servers where addresses lead.
enum ServerFile: String, CaseIterable, Hashable, Sendable {
  case nginx = "nginx-map.conf"
  case apache = ".htaccess"
  case staticHost = "_redirects"
}

/// What can be wrong with what the site says of a symbol.
enum BrokenSymbol: Hashable {
  case unknown, page, anchor, canonical, onward, replacement, printedAddress, places, overview, register, data

  func message(on key: String) -> Message {
    switch self {
    case .unknown:
      Message(
        dutch: "“\(key)” staat in het boek, maar niet in de catalogus",
        english: "“\(key)” is in the book, and not in the catalogue")
    case .page:
      Message(
        dutch: "de pagina van “\(key)” ontbreekt of is onleesbaar", english: "“\(key)” has no page that can be read")
    case .anchor:
      Message(
        dutch: "op de pagina van “\(key)” staat die sleutel niet precies één keer als id",
        english: "the page of “\(key)” does not have that key as an id exactly once")
    case .canonical:
      Message(
        dutch: "de pagina van “\(key)” geeft een verkeerd adres voor zichzelf op",
        english: "the page of “\(key)” calls another address its own")
    case .onward:
      Message(
        dutch: "de pagina van “\(key)” heeft niet de link die in de catalogus staat",
        english: "the page of “\(key)” does not lead to what the catalogue says")
    case .replacement:
      Message(
        dutch: "de pagina van “\(key)” verwijst niet naar wat ervoor in de plaats kwam",
        english: "the page of “\(key)” does not lead to what came in its place")
    case .printedAddress:
      Message(
        dutch: "op de pagina van “\(key)” ontbreekt het gedrukte adres of de QR-code",
        english: "the page of “\(key)” lacks the printed address or the QR code")
    case .places:
      Message(
        dutch: "op de pagina van “\(key)” ontbreekt waar het symbool in het boek staat",
        english: "the page of “\(key)” does not say where in the book it is")
    case .overview:
      Message(
        dutch: "“\(key)” staat niet precies één keer in het overzicht, met een link naar zijn pagina",
        english: "“\(key)” is not in the overview exactly once, with a link to its page")
    case .register:
      Message(
        dutch: "“\(key)” staat niet met zijn nummer in het register",
        english: "“\(key)” is not in the register with its number")
    case .data:
      Message(
        dutch: "symbols.json zegt iets anders over “\(key)” dan de catalogus",
        english: "symbols.json says something else of “\(key)” than the catalogue")
    }
  }
}

/// What can be wrong with what a number leads to.
enum BrokenNumber: Hashable {
  case page, code

  func message(on number: String) -> Message {
    switch self {
    case .page:
      Message(
        dutch: "de pagina van nummer \(number) brengt de lezer niet naar de pagina van zijn symbool",
        english: "the page of number \(number) does not lead to the page of its symbol")
    case .code:
      Message(
        dutch: "de QR-code van nummer \(number) ontbreekt of bevat een ander adres",
        english: "the QR code of number \(number) is missing or holds another address")
    }
  }
}
