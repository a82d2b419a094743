import BookModel
import LibPOSIX
import Markup
import OnlineSymbols

/// How many entries a feed keeps: readers that ask now and then miss nothing.
private let longestFeed = 50

/// The changes of the site as a feed (RFC 4287), newest first.
///
/// - Parameter modified: seconds since 1970, for a site without any date.
func feed(of facts: SiteFacts, modified: Int64) -> [UInt8] {
  let all = facts.symbols.enumerated().flatMap { place, symbol in symbol.changes.map { (place, $0) } }
  let newest = all.sorted { a, b in
    a.1.day != b.1.day ? a.1.day > b.1.day : (a.0, a.1.kind.rawValue) < (b.0, b.1.kind.rawValue)
  }.prefix(longestFeed).map(\.1)
  var xml = XMLWriter()
  xml.declaration()
  xml.element(
    "feed", [Attribute("xmlns", "http://www.w3.org/2005/Atom"), Attribute("xml:lang", facts.language)]
  ) { xml in
    xml.newline()
    xml.element("id", text: facts.catalogue.base)
    xml.element("title", text: facts.text.feedTitle(facts.siteName))
    xml.element("updated", text: newest.first.map { midnight($0.day) } ?? utcTimestamp(secondsSinceEpoch: modified))
    xml.element("author") { xml in xml.element("name", text: facts.author) }
    xml.empty("link", [Attribute("rel", "self"), Attribute("href", facts.catalogue.base + "atom.xml")])
    xml.empty("link", [Attribute("rel", "alternate"), Attribute("href", facts.catalogue.base)])
    xml.newline()
    for change in newest { write(change, of: facts, &xml) }
  }
  xml.newline()
  return xml.bytes
}

private func write(_ change: Change, of facts: SiteFacts, _ xml: inout XMLWriter) {
  let address = facts.pageAddress(of: change.symbol.key)
  xml.element("entry") { xml in
    xml.element("id", text: "\(address)#\(change.kind.rawValue)-\(change.day.text)")
    xml.element("title", text: facts.text.feedEntry(change.symbol.title, change.kind))
    xml.element("updated", text: midnight(change.day))
    xml.empty("link", [Attribute("rel", "alternate"), Attribute("href", address)])
    if let summary = summary(of: change) { xml.element("summary", text: summary) }
  }
  xml.newline()
}

private func summary(of change: Change) -> String? {
  if case .retired(let words, _, _) = change.symbol.state { return words }
  return change.symbol.description
}

private func midnight(_ day: CalendarDay) -> String { day.text + "T00:00:00Z" }
