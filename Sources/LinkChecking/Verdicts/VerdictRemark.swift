package import Diagnostics
import LibCurl

extension Verdict {
  /// What a message says behind the address, for reports that show the address apart.
  package var remark: Message {
    switch self {
    case .alive: Message(dutch: "is goed", english: "is good")
    case .moved(let target): Message(dutch: "is verhuisd naar “\(target)”", english: "has moved to “\(target)”")
    case .redirected(let target):
      Message(dutch: "stuurt voorlopig door naar “\(target)”", english: "leads on to “\(target)” for now")
    case .dead(let status):
      Message(
        dutch: "is er niet: de website antwoordt met \(status)", english: "is not there: the website answers \(status)")
    case .gone:
      Message(
        dutch: "is voorgoed weg: de website antwoordt met 410", english: "is gone for good: the website answers 410")
    case .blocked(let service, let status): blocked(by: service, status: status)
    case .rateLimited:
      Message(dutch: "vond dat we te vaak vroegen (429)", english: "found that we asked too often (429)")
    case .loginWall: Message(dutch: "vraagt om in te loggen", english: "asks to log in")
    case .temporarilyDown(let downtime): downtime.remark
    case .slow(let seconds):
      Message(
        dutch: "antwoordt pas na \(seconds) seconden", english: "takes \(seconds) seconds to answer")
    case .tls(let trouble): trouble.remark
    case .unknownHost:
      Message(dutch: "staat op een website die niet bestaat", english: "is on a website that does not exist")
    case .softNotFound(let sign): sign.remark
    case .parked(let service): parked(at: service)
    case .changed:
      Message(dutch: "is veranderd sinds het akkoord", english: "has changed since it was accepted")
    case .fragmentMissing(let place):
      Message(dutch: "is er, maar de plek “\(place)” niet", english: "is there, and its place “\(place)” is not")
    case .fragmentUnsure(let place):
      Message(
        dutch: "is er; of de plek “\(place)” er is, is niet te zien",
        english: "is there; whether its place “\(place)” is cannot be seen")
    case .redirectLoop: Message(dutch: "blijft doorsturen, zonder eind", english: "leads on and on, without end")
    case .garbled(let what):
      Message(dutch: "stuurt iets wat niet te lezen is (\(what))", english: "sends what cannot be read (\(what))")
    case .forbidden(let internalAddress):
      Message(
        dutch: "leidt naar het interne adres \(internalAddress); daar is niets gevraagd",
        english: "leads to the internal address \(internalAddress), of which nothing was asked")
    case .strayRedirect(let target):
      Message(
        dutch: "stuurt door naar “\(target)”, en dat is geen webadres",
        english: "leads on to “\(target)”, which is no address of the web")
    case .unchecked(let reason): reason.remark
    }
  }

  private func blocked(by service: String?, status: Int) -> Message {
    let inside = [service, String(status)].compactMap { $0 }.joined(separator: ", ")
    return Message(dutch: "laat programma’s niet toe (\(inside))", english: "keeps programs out (\(inside))")
  }

  private func parked(at service: String?) -> Message {
    guard let service else {
      return Message(
        dutch: "is geen website meer: te koop of leeg", english: "is no website any more: for sale or empty")
    }
    return Message(
      dutch: "is geen website meer: te koop of leeg (\(service))",
      english: "is no website any more: for sale or empty (\(service))")
  }
}

extension Verdict.Downtime {
  fileprivate var remark: Message {
    switch self {
    case .status(let status):
      Message(
        dutch: "werkt nu niet: de website antwoordt met \(status)",
        english: "does not work now: the website answers \(status)")
    case .timeout: Message(dutch: "antwoordt niet op tijd", english: "does not answer in time")
    case .refused: Message(dutch: "neemt geen verbinding aan", english: "takes no connection")
    case .reset: Message(dutch: "breekt de verbinding af", english: "breaks the connection off")
    case .nameServer:
      Message(
        dutch: "is nu niet te vinden: de naamserver antwoordt niet",
        english: "cannot be found now: the name server does not answer")
    case .proxy:
      Message(dutch: "komt niet door de proxy van dit netwerk", english: "does not pass the proxy of this network")
    }
  }
}

extension Verdict.SoftSign {
  fileprivate var remark: Message {
    switch self {
    case .words(let words):
      Message(dutch: "zegt zelf dat er niets is: “\(words)”", english: "says itself that nothing is there: “\(words)”")
    case .homePage:
      Message(
        dutch: "brengt je naar de voorpagina van de website", english: "takes you to the home page of the website")
    case .sibling:
      Message(
        dutch: "laat hetzelfde zien als een adres dat niet kan bestaan",
        english: "shows the same as an address that cannot exist")
    }
  }
}

extension Verdict.Reason {
  fileprivate var remark: Message {
    switch self {
    case .exempt: Message(dutch: "is met opzet niet nagegaan", english: "was left unchecked on purpose")
    case .cancelled:
      Message(dutch: "is niet nagegaan: je hebt het gestopt", english: "was not checked: you stopped it")
    case .outOfTime: Message(dutch: "is niet nagegaan: de tijd was om", english: "was not checked: the time was up")
    }
  }
}

extension TLSTrouble {
  fileprivate var remark: Message {
    switch self {
    case .expired: Message(dutch: "heeft een verlopen certificaat", english: "has an expired certificate")
    case .notYetValid:
      Message(dutch: "heeft een certificaat dat nog niet geldt", english: "has a certificate that is not yet valid")
    case .wrongHost:
      Message(
        dutch: "heeft het certificaat van een andere website", english: "has the certificate of another website")
    case .selfSigned:
      Message(dutch: "heeft een zelfgemaakt certificaat", english: "has a certificate that it made itself")
    case .incompleteChain:
      Message(
        dutch: "stuurt niet alle certificaten mee die erbij horen", english: "does not send all of its certificates")
    case .unknownAuthority:
      Message(
        dutch: "heeft een certificaat van een onbekende uitgever",
        english: "has a certificate of an unknown authority")
    case .revoked: Message(dutch: "heeft een ingetrokken certificaat", english: "has a revoked certificate")
    case .handshake:
      Message(dutch: "krijgt geen beveiligde verbinding tot stand", english: "cannot agree on a secure connection")
    }
  }
}
