package import Diagnostics

/// A verdict without what belongs to one link only, the worst first; the raw value is ``Verdict/name``.
package enum VerdictKind: String, CaseIterable, Sendable {
  case dead
  case gone
  case softNotFound = "soft-404"
  case parked
  case unknownHost = "unknown-host"
  case forbidden = "forbidden-address"
  case strayRedirect = "stray-redirect"
  case tls
  case redirectLoop = "redirect-loop"
  case garbled
  case temporarilyDown = "temporarily-down"
  case fragmentMissing = "fragment-missing"
  case changed
  case moved
  case loginWall = "login-wall"
  case blocked
  case rateLimited = "rate-limited"
  case fragmentUnsure = "fragment-unsure"
  case slow
  case unchecked
  case redirected
  case alive
}

extension Verdict {
  package var kind: VerdictKind {
    switch self {
    case .alive: .alive
    case .moved: .moved
    case .redirected: .redirected
    case .dead: .dead
    case .gone: .gone
    case .blocked: .blocked
    case .rateLimited: .rateLimited
    case .loginWall: .loginWall
    case .temporarilyDown: .temporarilyDown
    case .slow: .slow
    case .tls: .tls
    case .unknownHost: .unknownHost
    case .softNotFound: .softNotFound
    case .parked: .parked
    case .changed: .changed
    case .fragmentMissing: .fragmentMissing
    case .fragmentUnsure: .fragmentUnsure
    case .redirectLoop: .redirectLoop
    case .garbled: .garbled
    case .forbidden: .forbidden
    case .strayRedirect: .strayRedirect
    case .unchecked: .unchecked
    }
  }
}

extension VerdictKind {
  /// In a word or two, for headings and tables.
  package var label: Message {
    switch self {
    case .alive: Message(dutch: "Goed", english: "Good")
    case .moved: Message(dutch: "Verhuisd", english: "Moved")
    case .redirected: Message(dutch: "Doorgestuurd", english: "Redirected")
    case .dead: Message(dutch: "Dood", english: "Dead")
    case .gone: Message(dutch: "Voorgoed weg", english: "Gone for good")
    case .blocked: Message(dutch: "Niet toegelaten", english: "Kept out")
    case .rateLimited: Message(dutch: "Te vaak gevraagd", english: "Asked too often")
    case .loginWall: Message(dutch: "Achter een login", english: "Behind a login")
    case .temporarilyDown: Message(dutch: "Werkt nu niet", english: "Down for now")
    case .slow: Message(dutch: "Traag", english: "Slow")
    case .tls: Message(dutch: "Certificaat deugt niet", english: "Bad certificate")
    case .unknownHost: Message(dutch: "Website bestaat niet", english: "No such website")
    case .softNotFound: Message(dutch: "Zegt “niet gevonden”", english: "Says “not found”")
    case .parked: Message(dutch: "Te koop of leeg", english: "For sale or empty")
    case .changed: Message(dutch: "Veranderd", english: "Changed")
    case .fragmentMissing: Message(dutch: "Plek ontbreekt", english: "Place missing")
    case .fragmentUnsure: Message(dutch: "Plek onzeker", english: "Place unsure")
    case .redirectLoop: Message(dutch: "Stuurt rond", english: "Runs in a circle")
    case .garbled: Message(dutch: "Antwoord beschadigd", english: "Damaged answer")
    case .forbidden: Message(dutch: "Intern adres", english: "Internal address")
    case .strayRedirect: Message(dutch: "Verlaat het web", english: "Leaves the web")
    case .unchecked: Message(dutch: "Niet nagegaan", english: "Not checked")
    }
  }
}
