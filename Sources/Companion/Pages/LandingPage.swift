import BookModel
import Markup
import OnlineSymbols
import Validation

/// The page of a symbol, at the address that is printed and never changes.
func landingPage(at index: Int, of facts: SiteFacts) -> [UInt8] {
  let symbol = facts.symbols[index]
  let landing = LandingPage(symbol: symbol, index: index, facts: facts)
  switch symbol.state {
  case .live: return landing.live
  case .moved: return landing.moved(to: facts.destination(of: symbol))
  case .retired(let words, let instead, let day):
    return landing.retired(words, instead: instead.flatMap { facts.catalogue.symbols[$0] }, on: day)
  }
}

struct LandingPage {
  let symbol: Symbol
  let index: Int
  let facts: SiteFacts
  let root = "../"

  var text: SiteText { facts.text }
  private var language: Attribute? { Attribute("lang", facts.language(of: symbol)) }

  var head: PageHead {
    PageHead(
      title: "\(symbol.title) – \(facts.siteName)", root: root, canonical: facts.pageAddress(of: symbol.key))
  }

  var live: [UInt8] {
    var head = head
    head.description = symbol.description.map { shortened($0, to: 200) }
    return page(head, of: facts, id: symbol.key.name, kind: "extra") { html in
      writeTitle(&html)
      writeOnward(&html)
      writePlaces(&html)
      writeArchive(&html)
      writeWayBack(&html)
      writeNeighbours(&html)
    }
  }

  func writeTitle(_ html: inout XMLWriter) {
    html.element("p", [Attribute("class", "kind")]) { html in
      html.text(text.kinds(symbol.kind))
      if let state = text.name(of: symbol.state) { html.element("b", text: state) }
    }
    html.element("h1", [language], text: symbol.title)
    if let description = symbol.description {
      html.element("p", [language, Attribute("class", "lead")], text: description)
    }
    html.newline()
  }

  private func writeOnward(_ html: inout XMLWriter) {
    if let target = symbol.target, isWebAddress(target.address) {
      html.element("p", [Attribute("class", "onward")]) { html in
        html.element("a", [Attribute("rel", "external"), Attribute("href", target.address)] + robust) { html in
          html.element("b", text: text.onward(symbol.kind))
          html.text(" ")
          html.element("span", text: text.at(host(of: target.address)))
        }
      }
    } else {
      html.element("p", [Attribute("class", "note")], text: text.noOnward)
    }
    writeDay(symbol.acceptance?.on, text.checked, &html)
    writeDay(symbol.target?.checked, text.lastChecked, &html)
    writeDay(symbol.target?.since, text.changedTarget, &html)
    html.newline()
  }

  /// The kept copy, for programs that open it where the target no longer answers (robustlinks.mementoweb.org).
  private var robust: [Attribute?] {
    guard let copy = symbol.keptCopy else { return [] }
    return [Attribute("data-versionurl", copy.address), Attribute("data-versiondate", copy.day?.text)]
  }

  func writeDay(_ day: CalendarDay?, _ words: String, _ html: inout XMLWriter) {
    guard let day else { return }
    html.element("p", [Attribute("class", "note")]) { html in
      html.text(words + " ")
      writeTime(day, &html)
      html.text(".")
    }
  }

  private func writeTime(_ day: CalendarDay, _ html: inout XMLWriter) {
    html.element("time", [Attribute("datetime", day.text)], text: text.words(for: day))
  }

  func writeArchive(_ html: inout XMLWriter) {
    guard let archive = symbol.archive, isWebAddress(archive.address) else { return }
    html.element("section", [Attribute("class", "archive")]) { html in
      html.element("h2", text: symbol.isRetired ? text.kept : text.gone)
      html.element("p") { html in
        if let day = archive.day {
          html.text(text.archivedOn + " ")
          writeTime(day, &html)
          html.text(". ")
        } else {
          html.text(text.archived + " ")
        }
        html.element(
          "a", [Attribute("rel", "external"), Attribute("href", archive.address)],
          text: text.seeArchived + " " + text.at(host(of: archive.address)))
      }
    }
    html.newline()
  }

  func writeLink(to other: Symbol, _ html: inout XMLWriter) {
    html.element(
      "a",
      [Attribute("lang", facts.language(of: other)), Attribute("href", root + SiteLayout.folder(of: other.key))],
      text: other.title)
  }
}

/// The name of the host that an address is on, as people know it.
func host(of address: String) -> String {
  guard let colon = address.firstIndex(of: ":") else { return address }
  let rest = address[colon...].dropFirst("://".count)
  let authority = rest.prefix { !"/?#".contains($0) }
  let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
  return host.lowercased()
}
