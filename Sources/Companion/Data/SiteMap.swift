import Markup
import OnlineSymbols

/// What search engines are shown: the overview, the register, and the pages that are worth finding.
func siteMap(of facts: SiteFacts) -> [UInt8] {
  var xml = XMLWriter()
  xml.declaration()
  xml.element("urlset", [Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { xml in
    xml.newline()
    let newest = facts.symbols.compactMap(\.lastChange).max()
    write(facts.catalogue.base, newest, &xml)
    write(facts.catalogue.base + Register.folder(ofPage: 1), newest, &xml)
    for symbol in facts.symbols where symbol.state == .live {
      write(facts.pageAddress(of: symbol.key), symbol.lastChange, &xml)
    }
  }
  xml.newline()
  return xml.bytes
}

private func write(_ address: String, _ day: CalendarDay?, _ xml: inout XMLWriter) {
  xml.element("url") { xml in
    xml.element("loc", text: address)
    if let day { xml.element("lastmod", text: day.text) }
  }
  xml.newline()
}
