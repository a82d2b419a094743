import BookModel
import Markup
import OnlineSymbols

/// The pages of symbols that no longer lead to what they led to when they were printed.
extension LandingPage {
  /// - Parameter destination: nil where nobody knows it.
  func moved(to destination: Symbol?) -> [UInt8] {
    var head = formerHead
    if let destination {
      head.refresh = root + SiteLayout.folder(of: destination.key)
      head.canonical = facts.pageAddress(of: destination.key)
    }
    return page(head, of: facts, id: symbol.key.name, kind: "former") { html in
      writeTitle(&html)
      html.element("p", [Attribute("class", "became")]) { html in
        guard let destination else { return html.text(text.movedNowhere) }
        html.text(text.movedTo + " ")
        writeLink(to: destination, &html)
        html.text(".")
      }
      writePlaces(&html)
      writeWayBack(&html)
      writeNeighbours(&html)
    }
  }

  private var formerHead: PageHead {
    var head = head
    head.isIndexed = false
    return head
  }

  func retired(_ words: String, instead: Symbol?, on day: CalendarDay?) -> [UInt8] {
    page(formerHead, of: facts, id: symbol.key.name, kind: "former") { html in
      writeTitle(&html)
      html.element("p", [Attribute("class", "became"), Attribute("lang", facts.language(of: symbol))], text: words)
      if let instead {
        html.element("p", [Attribute("class", "instead")]) { html in
          html.text(text.instead + " ")
          writeLink(to: instead, &html)
          html.text(".")
        }
      }
      writeDay(day, text.retiredOn, &html)
      writeArchive(&html)
      writePlaces(&html)
      writeWayBack(&html)
      writeNeighbours(&html)
    }
  }
}

/// The page of a number, for hosts that cannot redirect: the browser goes on to the symbol's page by itself.
func numberPage(of symbol: Symbol, _ number: SymbolNumber, in facts: SiteFacts) -> [UInt8] {
  let way = "../" + SiteLayout.folder(of: symbol.key)
  let head = PageHead(
    title: "\(facts.text.number(number.digits)) – \(facts.siteName)", root: "../",
    canonical: facts.pageAddress(of: symbol.key), isIndexed: false, refresh: way)
  return page(head, of: facts, id: "_nummer", kind: "former") { html in
    html.element("h1", text: facts.text.number(number.digits))
    html.element("p", [Attribute("class", "became")]) { html in
      html.text(facts.text.numberBelongsTo(number.digits) + " ")
      html.element("a", [Attribute("lang", facts.language(of: symbol)), Attribute("href", way)], text: symbol.title)
      html.text(".")
    }
  }
}

/// What a reader finds who mistyped an address; served at any depth, so that its links begin at the host.
func notFoundPage(of facts: SiteFacts) -> [UInt8] {
  let root = facts.path.encoded
  let head = PageHead(
    title: "\(facts.text.notFound) – \(facts.siteName)", root: root, isIndexed: false, hasScript: true)
  return page(head, of: facts, id: "_404", kind: "lost") { html in
    html.element("h1", text: facts.text.notFound)
    html.element("p", [Attribute("class", "lead")], text: facts.text.notFoundDigits)
    html.element("p", text: facts.text.notFoundHelp)
    writeSearchForm(of: facts, root: root, &html)
    html.element("ul", [Attribute("class", "ways")]) { html in
      for (folder, words) in [("", facts.text.overview), ("register/", facts.text.register)] {
        html.element("li") { html in html.element("a", [Attribute("href", root + folder)], text: words) }
      }
    }
  }
}
