import Diagnostics
import LinkChecking
import Linking
import Mending
import OnlineSymbols
import Validation

/// Writes the new addresses of what moved for good in the place of the old ones, or shows that as a diff.
func mendLinks(_ mending: LinkWishes.Mending, report: inout Report, tell: ([MendedCount]) -> Void) throws(Stopped) {
  switch mending {
  case .nothing: return
  case .inPlace:
    let findings = report.inOrder
    let files = mendFiles(by: findings, report: &report).filter { write($0, report: &report) }
    tell(files.map { ($0.path, $0.count) })
  case .asPatch(let path):
    let findings = report.inOrder
    let diff = mendFiles(by: findings, report: &report).flatMap(\.unifiedDiff)
    try write(diff, to: path, report: &report)
  }
}

/// Why an address stays although what it led to has moved.
enum ReasonToKeep {
  /// A service that shortens or identifies: that it leads elsewhere is what it is for.
  case shortLink, identifier
  /// It stands in print as it is.
  case printed
  /// An address of the book's own site, and which symbol it belongs to, if any.
  case ownSite(key: String?)
  /// The new one is not as safe as the old one.
  case lessSafe

  var hint: Message {
    switch self {
    case .shortLink:
      Message(
        dutch: "Dit is een korte link, en die hoort door te verwijzen. Schrijf zelf het adres waar je uitkomt.",
        english: "This is a short link, which is there to lead on. Write the address yourself where you arrive.")
    case .identifier:
      Message(
        dutch: "Dit adres is bedoeld om te blijven; laat het staan.", english: "This address is meant to stay; keep it.")
    case .printed:
      Message(
        dutch: "Dit adres staat zo in druk. Verander de tekst en het adres samen, in een volgende uitgave.",
        english: "This address stands in print. Change text and address together, in a next edition.")
    case .ownSite(let key?):
      Message(
        dutch: "Dit adres is gedrukt en blijft. Waar het heen gaat, zegt het grootboek: boekbouw symbols retarget \(key) …",
        english: "This address is in print and stays. The ledger says where it leads: boekbouw symbols retarget \(key) …")
    case .ownSite(nil):
      Message(
        dutch: "Dit adres is van de site bij het boek, en blijft.", english: "This address is of the book's own site, and stays.")
    case .lessSafe:
      Message(
        dutch: "Het nieuwe adres is niet versleuteld (http). Kijk eerst of het klopt.",
        english: "The new address is not encrypted (http). See first whether it is right.")
    }
  }
}

/// Exchanges the address in a file for another, and touches no other byte; nil where it is not written there as it is
/// read.
func mending(_ use: WebLink, in linked: LinkedBook, to target: String) -> Fix? {
  let place: SourceRange? =
    if case .symbol(let key) = use.kind { linked.catalogue?.symbols[key]?.target?.place } else { use.place }
  guard let place, isWebAddress(target), let value = valueRange(of: place, reading: use.address) else { return nil }
  let fragment = use.address.firstIndex(of: "#").map { use.address[$0...] } ?? ""
  let whole = target.contains("#") ? target : target + fragment
  guard whole != use.address else { return nil }
  return Fix([Fix.Edit(value, replacement: escaped(whole))], isSafe: true)
}

/// The bytes between the quotes of an attribute, if what stands there is that address.
private func valueRange(of place: SourceRange, reading address: String) -> SourceRange? {
  let text = place.file.text[place.bytes]
  guard let last = text.last, last == UInt8(ascii: "\"") || last == UInt8(ascii: "'"),
    let first = text.firstIndex(of: last), first + 1 < text.endIndex
  else { return nil }
  let value = first + 1..<text.endIndex - 1
  let written = String(decoding: text[value], as: UTF8.self)
  guard written == address || written == escaped(address) else { return nil }
  return SourceRange(place.file, bytes: value)
}

/// As an attribute takes it within either kind of quotes.
private func escaped(_ address: String) -> String {
  address.reduce(into: "") { escaped, character in
    switch character {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&apos;"
    default: escaped.append(character)
    }
  }
}
