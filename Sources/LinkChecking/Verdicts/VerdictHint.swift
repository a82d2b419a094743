package import Diagnostics
import LibCurl

extension Verdict {
  /// How to mend it; nil where there is nothing to mend.
  ///
  /// - Parameters:
  ///   - key: of the online symbol that leads there; nil where the address stands in the text.
  ///   - archive: the address of a copy from when it was still there.
  package func hint(for address: String, symbol key: String? = nil, archive: String? = nil) -> Message? {
    let owner = LinkOwner(address: address, key: key)
    switch self {
    case .alive, .redirected, .unchecked(.exempt), .slow: return nil
    case .moved(let target): return owner.lead(to: target)
    case .dead, .gone, .softNotFound, .parked, .unknownHost, .strayRedirect, .garbled:
      return archive.map { owner.useCopy($0) } ?? owner.findAnother
    case .forbidden: return owner.findAnother
    case .fragmentMissing: return owner.lead(to: address.withoutFragment)
    case .fragmentUnsure:
      return Message(
        dutch: "Kijk in een browser of je op de goede plek uitkomt.",
        english: "See in a browser whether you arrive at the right place.")
    case .changed: return owner.acceptAgain
    case .temporarilyDown, .rateLimited, .unchecked(.cancelled), .unchecked(.outOfTime):
      return Message(dutch: "Kijk later nog eens.", english: "Look again later.")
    case .tls(let trouble): return trouble.hint
    case .blocked:
      return Message(
        dutch: "Open de link zelf in een browser.", english: "Open the link in a browser yourself.")
    case .loginWall:
      return Message(
        dutch: "Kies een pagina die iedereen mag zien, of zeg erbij dat je er een account voor nodig hebt.",
        english: "Choose a page that everybody may see, or say in the text that it takes an account.")
    case .redirectLoop:
      return Message(
        dutch: "Open de link in een browser, en schrijf het adres waar je uitkomt.",
        english: "Open the link in a browser, and write the address where you arrive.")
    }
  }
}

extension TLSTrouble {
  fileprivate var hint: Message {
    switch self {
    case .wrongHost:
      Message(
        dutch: "Kijk of de naam van de website goed gespeld is, met of zonder www.",
        english: "See whether the name of the website is spelled well, with or without www.")
    case .expired, .notYetValid, .selfSigned, .incompleteChain, .unknownAuthority, .revoked, .handshake:
      Message(
        dutch: "Meld het aan wie de website beheert, of zoek een ander adres.",
        english: "Tell who keeps the website, or find another address.")
    }
  }
}

/// Who has to be told of another address: the text, or the ledger of online symbols.
private struct LinkOwner {
  let address: String
  let key: String?

  func lead(to target: String) -> Message {
    guard let key else {
      // As XML takes it.
      let written = target.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
      return Message(dutch: "Schrijf: \(written)", english: "Write: \(written)")
    }
    let command = "boekbouw symbols retarget \(key.quotedForShell) \(target.quotedForShell)"
    return Message(dutch: "Typ: \(command)", english: "Type: \(command)")
  }

  func useCopy(_ copy: String) -> Message {
    guard let key else {
      return Message(
        dutch: "Zoek waar de pagina nu staat, of link naar de kopie: \(copy)",
        english: "Find where the page is now, or link to the copy: \(copy)")
    }
    let command = "boekbouw symbols retarget \(key.quotedForShell)"
    return Message(
      dutch: "Typ het nieuwe adres achter: \(command). Er is ook een kopie: \(copy)",
      english: "Type the new address behind: \(command). There is a copy as well: \(copy)")
  }

  var findAnother: Message {
    guard let key else {
      return Message(
        dutch: "Zoek waar de pagina nu staat, of haal de link weg.",
        english: "Find where the page is now, or remove the link.")
    }
    let command = "boekbouw symbols retarget \(key.quotedForShell)"
    return Message(dutch: "Typ het nieuwe adres achter: \(command)", english: "Type the new address behind: \(command)")
  }

  var acceptAgain: Message {
    guard let key = key?.quotedForShell else {
      return Message(
        dutch: "Kijk of de pagina nog is wat je bedoelt.", english: "See whether the page still is what you mean.")
    }
    return Message(
      dutch: "Is de pagina nog wat je bedoelt, typ dan: boekbouw symbols accept \(key) --by JE-NAAM",
      english: "If the page still is what you mean, type: boekbouw symbols accept \(key) --by YOUR-NAME")
  }
}

extension String {
  fileprivate var withoutFragment: String { firstIndex(of: "#").map { String(self[..<$0]) } ?? self }

  /// One word to a shell, whatever is in it: a redirect is written by somebody else, and people copy commands.
  fileprivate var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "@"):
        true
      default: false
      }
    }
    if isPlain, !isEmpty, first != "-" { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
