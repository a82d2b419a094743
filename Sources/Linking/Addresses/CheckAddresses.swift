package import Diagnostics
import OnlineSymbols
import Validation

/// What can be said of the addresses of a book without asking the network. Each is well-formed, as the book was linked;
/// here it is whether an author meant what he wrote, and whether it has a future.
///
/// - Parameter links: all of the book.
package func checkAddresses(of links: [WebLink], in linked: LinkedBook, report: inout Report) {
  let addresses = linked.writtenAddresses(in: links)
  for written in addresses {
    let (address, parts, place) = (written.address, written.parts, written.place)
    if let service = shortLinkService(of: parts) { report.add(.shortLink(address, service, at: place)) }
    if let bare = withoutSwallowed(address, parts) { report.add(.swallowedPunctuation(address, bare, at: place)) }
    if parts.user != nil { report.add(.passwordInAddress(at: place)) }
  }
  checkPrivateHosts(in: addresses, report: &report)
  checkNearlySame(addresses, report: &report)
}

extension LinkedBook {
  /// Each place where an address of the web is written, in the text and in the ledger.
  fileprivate func writtenAddresses(in links: [WebLink]) -> [WrittenAddress] {
    let inText = links.lazy.filter { $0.key == nil }.compactMap { WrittenAddress($0.address, at: $0.place) }
    let targets = (catalogue?.inOrder ?? []).lazy.filter { $0.state == .live }.compactMap(\.target)
    return inText + targets.compactMap { WrittenAddress($0.address, at: $0.place) }
  }
}

/// An address of the web, and where an author wrote it.
struct WrittenAddress {
  let address: String
  let parts: AddressParts
  let place: SourceRange

  /// Nil where it does not begin as one.
  init?(_ address: String, at place: SourceRange) {
    guard let parts = AddressParts(address) else { return nil }
    self.address = address
    self.parts = parts
    self.place = place
  }
}

extension Diagnostic {
  fileprivate static func shortLink(_ address: String, _ service: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .shortLink,
      Message(
        dutch: "“\(address)” is een korte link van \(service)", english: "“\(address)” is a short link of \(service)"),
      hint: Message(
        dutch: "Open hem, en neem het adres over waar je uitkomt. Moet het in druk kort zijn, neem dan een "
          + "onlinesymbool.",
        english: "Open it, and take the address where you arrive. If it has to be short in print, take an online "
          + "symbol."),
      at: place)
  }

  fileprivate static func swallowedPunctuation(
    _ address: String, _ bare: String, at place: SourceRange
  ) -> Diagnostic {
    let sign = address.dropFirst(bare.count)
    return Diagnostic(
      .punctuationInAddress,
      Message(
        dutch: "dit adres eindigt op “\(sign)”, dat zo te zien bij de zin hoort",
        english: "this address ends in “\(sign)”, which seems to belong to the sentence"),
      hint: Message(dutch: "Bedoel je \(bare)?", english: "Do you mean \(bare)?"), at: place)
  }

  fileprivate static func passwordInAddress(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .passwordInAddress,
      Message(
        dutch: "in dit adres staat een gebruikersnaam of wachtwoord",
        english: "this address holds a user name or password"),
      hint: Message(
        dutch: "Haal weg wat er voor de @ staat: iedere lezer kan het zien, en browsers doen er niets mee.",
        english: "Remove what stands before the @: every reader can see it, and browsers ignore it."), at: place)
  }
}
