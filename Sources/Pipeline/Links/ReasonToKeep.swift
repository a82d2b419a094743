import BookModel
import Diagnostics
import Linking
import OnlineSymbols
import Validation

/// Why an address stays although what it led to has moved.
enum ReasonToKeep {
  /// A service that shortens or identifies: that it leads elsewhere is what it is for.
  case shortLink, identifier
  /// It stands in print as it is.
  case printed
  /// An address of the book's own site, and the symbol that it belongs to, if any.
  case ownSite(key: String?)
  /// The new one is not encrypted, and the old one was.
  case lessSafe
  /// The new one holds a name or a password.
  case secret
  /// It is put together out of entities.
  case composed

  var hint: Message {
    switch self {
    case .shortLink:
      Message(
        dutch: "Dit is een korte link, en die hoort door te verwijzen. Schrijf zelf het adres waar je uitkomt.",
        english: "This is a short link, which is there to lead on. Write the address yourself where you arrive.")
    case .identifier:
      Message(
        dutch: "Dit adres is gemaakt om te blijven. Laat het staan.",
        english: "This address was made to stay. Leave it as it is.")
    case .printed:
      Message(
        dutch: "Dit adres is zo te lezen in het boek. Verander tekst en adres samen, in een volgende uitgave.",
        english: "This address can be read in the book. Change text and address together, in a next edition.")
    case .ownSite(let key):
      Message(
        dutch: "Dit adres is van de site bij het boek, en blijft. Leid het symbool ergens anders heen: "
          + "boekbouw symbols retarget \(key ?? "SLEUTEL") ADRES",
        english: "This address is of the book's own site, and stays. Lead the symbol elsewhere: "
          + "boekbouw symbols retarget \(key ?? "KEY") ADDRESS")
    case .secret:
      Message(
        dutch: "Het nieuwe adres bevat een naam of wachtwoord. Zoek een adres zonder.",
        english: "The new address holds a name or password. Find one without.")
    case .composed:
      Message(
        dutch: "Dit adres komt voor een deel uit een entiteit. Verander het daar, of schrijf het hier voluit.",
        english: "This address comes out of an entity in part. Change it there, or write it out here.")
    case .lessSafe:
      Message(
        dutch: "Het nieuwe adres begint met http en is niet beveiligd. Kijk eerst of het klopt.",
        english: "The new address begins with http and is not safe. See first whether it is right.")
    }
  }
}

extension LinkedBook {
  /// Nil where the address can be exchanged for the one that it moved to.
  func reasonToKeep(_ use: WebLink, movedTo target: String) -> ReasonToKeep? {
    if let rest = catalogue.flatMap({ use.address.without(prefix: $0.base) }) {
      return .ownSite(key: catalogue?.key(at: rest))
    }
    if let parts = AddressParts(use.address) {
      if shortLinkService(of: parts) != nil { return .shortLink }
      if identifierHosts.contains(parts.host.lowercased()) { return .identifier }
    }
    if use.isShownInPrint { return .printed }
    if AddressParts(target)?.user != nil { return .secret }
    let isSafe = use.address.lowercased().hasPrefix("https:")
    return isSafe && !target.lowercased().hasPrefix("https:") ? .lessSafe : nil
  }
}

/// Hosts whose addresses are kept for good by those who give them out, and lead on to where a work is now.
private let identifierHosts: Set<String> = [
  "doi.org", "dx.doi.org", "www.doi.org", "hdl.handle.net", "purl.org", "purl.oclc.org", "purl.archive.org", "w3id.org",
  "n2t.net", "arks.org", "nbn-resolving.org", "nbn-resolving.de", "resolver.kb.nl", "persistent-identifier.nl",
  "identifiers.org", "perma.cc", "orcid.org", "viaf.org", "isni.org", "ror.org", "urn.nl",
]

extension Catalogue {
  /// The symbol whose key or number an address ends in.
  fileprivate func key(at rest: Substring) -> String? {
    let name = String(rest.prefix { !"/?#".contains($0) })
    return inOrder.first { $0.key.name == name || $0.number?.digits == name }?.key.name
  }
}

extension String {
  fileprivate func without(prefix: String) -> Substring? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }
}
