import BookModel
import Diagnostics
import OnlineSymbols
import Validation

/// An address outside the book must be one; whether it answers is for the link check to find out. That a link has
/// no address at all was found with the other attributes.
///
/// - Returns: the links that no reader can follow.
func checkWebUses(_ uses: [WebUse], in sources: Sources, report: inout Report) -> Set<NodeID> {
  var dead: Set<NodeID> = []
  for use in uses {
    guard let address = use.address else { continue }
    guard let problem = problem(of: address, at: placeOfAddress(in: sources[use.attributes.span])) else { continue }
    if !address.isEmpty { report.add(problem) }
    dead.insert(use.attributes.node)
  }
  return dead
}

private func problem(of address: String, at place: @autoclosure () -> SourceRange) -> Diagnostic? {
  if address.hasPrefixInAnyCase("mailto:") {
    return isMailLink(address) ? nil : .malformedMailLink(address, at: place())
  }
  if address.hasPrefixInAnyCase("tel:") {
    return isTelephoneLink(address) ? nil : .malformedTelephoneLink(address, at: place())
  }
  return AddressProblem(of: address).map { .malformedAddress(address, $0, at: place()) }
}

/// What leads into the companion site finds its place there: targets in the ledger, and links of the text.
func checkSite(of catalogue: Catalogue, _ survey: BookSurvey, in sources: Sources, report: inout Report) {
  let site = SiteLayout(order: survey.symbols.map(\.key), catalogue)
  for symbol in catalogue.inOrder {
    guard let address = symbol.target?.address, site.lacks(address) else { continue }
    report.add(.missingLandingPage(address, of: symbol))
  }
  for use in survey.webUses {
    guard let address = use.address, site.lacks(address) else { continue }
    let place = placeOfAddress(in: sources[use.attributes.span])
    report.add(.missingSitePage(address, near: site.nearest(to: address), at: place))
  }
}

extension WebUse {
  /// As it stands in the text; a symbol's stands in the ledger.
  fileprivate var address: String? {
    switch content {
    case .link(let link): link.address
    case .recording(let address): address
    case .symbol: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func missingLandingPage(_ address: String, of symbol: Symbol) -> Diagnostic {
    Diagnostic(
      .missingLandingPage,
      Message(
        dutch: "“\(symbol.key.name)” gaat naar \(address), en die plek is er op de site bij het boek niet",
        english: "“\(symbol.key.name)” leads to \(address), and the companion site has no such place"),
      hint: Message(
        dutch: "Zet achter # de sleutel van een symbool dat er is, of noem een ander adres.",
        english: "Put the key of a symbol that is there behind #, or name another address."), at: symbol.place)
  }

  /// - Parameter near: the page that may be meant.
  fileprivate static func missingSitePage(_ address: String, near: String?, at place: SourceRange) -> Diagnostic {
    let hint =
      near.map { Message(dutch: "Bedoel je \($0)?", english: "Do you mean \($0)?") }
      ?? Message(
        dutch: "Neem een sleutel of nummer uit boekonline.xml; boekbouw symbols laat zien welke er zijn.",
        english: "Take a key or number from boekonline.xml; boekbouw symbols shows which there are.")
    return Diagnostic(
      .missingLandingPage,
      Message(
        dutch: "deze link gaat naar \(address), en die plek is er op de site bij het boek niet",
        english: "this link leads to \(address), and the companion site has no such place"), hint: hint, at: place)
  }
}
