/// Who has the place of a site that is none; the service where it is known.
struct Parking: Sendable {
  let name: String?
}

/// Whether a domain is for sale, or stands empty.
func parking(of evidence: Evidence) -> Parking? {
  if let market = markets.first(where: { belongs(evidence.last.host, to: $0.host) }),
    !belongs(evidence.asked.host, to: market.host)
  {
    return Parking(name: market.name)
  }
  guard let reading = evidence.reading, reading.words < longestParkingPage else { return nil }
  if let service = servedBy(reading) { return Parking(name: service) }
  if reading.words < longestOffer, isForSale(evidence) { return Parking(name: linkedMarket(in: reading)) }
  return holdingPage(reading, at: evidence.last.host)
}

/// In words. A page of advertisements has more than one that says “for sale”.
private let longestParkingPage = 250
private let longestOffer = 120

/// By whom its advertisements and its form are served.
private func servedBy(_ reading: PageReading) -> String? {
  for reference in reading.references {
    guard let host = host(of: reference) else { continue }
    if let server = parkingServers.first(where: { belongs(host, to: $0.host) }) { return server.name }
  }
  return nil
}

private func linkedMarket(in reading: PageReading) -> String? {
  let hosts = reading.references.compactMap(host(of:))
  return markets.first { market in hosts.contains { belongs($0, to: market.host) } }?.name
}

/// Only where an address names its host.
private func host(of reference: ArraySlice<UInt8>) -> String? {
  let slash = UInt8(ascii: "/")
  guard reference.count > 3, reference.prefix(12).contains(slash) else { return nil }
  let address = String(decoding: reference.prefix(200), as: UTF8.self)
  if reference.starts(with: [slash, slash]) { return AddressParts("https:" + address).host }
  return reference.starts(with: "http".utf8) ? AddressParts(address).host : nil
}

/// Whether a headline offers the domain itself: a house, or a domain of vines, is sold as well.
private func isForSale(_ evidence: Evidence) -> Bool {
  let offers = evidence.headlines.filter(saleMarks.areFound).map {
    Wording($0, isTitle: true).sentences.flatMap(\.self)
  }
  .filter { words in salePhrases.contains { words.contains(phrase: $0) } }
  guard !offers.isEmpty else { return false }
  let host = Array(evidence.last.site.utf8)
  return offers.contains { words in domainPhrases.contains { words.contains(phrase: $0) } }
    || host.count > 3 && evidence.headlines.contains { $0.contains(host) }
}

private let saleMarks = ByteMarks(salePhrases.compactMap(\.last).map(String.init))

/// A page that a provider puts where nobody has put one yet. What the provider writes on its own site is none.
private func holdingPage(_ reading: PageReading, at host: String) -> Parking? {
  let inTitle = holdingTitles.found(in: reading.titleText)
  let inText = holdingTexts.found(in: reading.text.bytes).union(inTitle)
  guard !inText.isEmpty else { return nil }
  return holdingPages.first { page in
    page.title.map(inTitle.contains) ?? true && page.says.allSatisfy(inText.contains)
      && !(page.name.map { host.contains($0.lowercased()) } ?? false)
  }.map { Parking(name: $0.name) }
}

private let holdingTitles = ByteMarks(holdingPages.flatMap { [$0.title].compactMap(\.self) + $0.says })
private let holdingTexts = ByteMarks(holdingPages.flatMap(\.says))
