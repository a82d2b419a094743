import BookModel
import Linking
import Markup
import OnlineSymbols

extension LandingPage {
  /// Where in the book the symbol stands, in words.
  func writePlaces(_ html: inout XMLWriter) {
    let places = facts.places[symbol.key] ?? []
    html.element("section", [Attribute("class", "places")]) { html in
      html.element("h2", text: text.inTheBook)
      if places.isEmpty {
        html.element("p", text: text.nowhereInTheBook)
      } else {
        html.element("ul") { html in for place in places { write(place, &html) } }
      }
    }
    html.newline()
  }

  private func write(_ place: BookPlace, _ html: inout XMLWriter) {
    html.element("li") { html in
      html.element("span", [Attribute("lang", facts.languageOfBook)]) { html in
        html.text(place.chapter)
        if let section = place.section { html.element("i", text: section) }
      }
      if let page = place.page { html.element("span", text: text.page(page)) }
    }
  }

  /// The number, the short address and the QR code: what paper shows.
  func writeWayBack(_ html: inout XMLWriter) {
    guard let number = facts.number(of: symbol) else { return }
    let printed = facts.catalogue.printedAddress(of: number)
    html.element("section", [Attribute("class", "card")]) { html in
      html.element("h2", text: text.comeBack)
      html.empty(
        "img",
        [
          Attribute("src", root + SiteLayout.qrCode(of: number)), Attribute("alt", text.code(printed)),
          Attribute("width", "148"), Attribute("height", "148"),
        ])
      html.element("p", text: text.comeBackHelp)
      html.element("p", [Attribute("class", "number")]) { html in
        html.element("b", text: text.number(number.digits))
        html.element("span") { html in writeAddress(printed, &html) }
      }
    }
    html.newline()
  }

  /// The symbols before and after it in the book, and the way back to the overview.
  func writeNeighbours(_ html: inout XMLWriter) {
    let inBook = facts.symbols[..<facts.countInBook]
    html.element("nav", [Attribute("class", "around"), Attribute("aria-label", text.aroundInTheBook)]) { html in
      if index < facts.countInBook {
        writeNeighbour(at: index - 1, in: inBook, "prev", text.previousInTheBook, &html)
        writeNeighbour(at: index + 1, in: inBook, "next", text.nextInTheBook, &html)
      }
      let page = facts.layout.overviewPage(of: symbol.key) ?? 1
      let address = root + SiteLayout.folder(ofPage: page) + "#" + symbol.key.name
      html.element("a", [Attribute("class", "up"), Attribute("href", address)], text: text.overview)
    }
    html.newline()
  }

  private func writeNeighbour(
    at place: Int, in symbols: ArraySlice<Symbol>, _ relation: String, _ words: String, _ html: inout XMLWriter
  ) {
    guard symbols.indices.contains(place) else { return }
    let other = symbols[place]
    html.element("a", [Attribute("rel", relation), Attribute("href", root + SiteLayout.folder(of: other.key))]) {
      html in
      html.element("span", text: words)
      html.text(" ")
      html.element("b", [Attribute("lang", facts.language(of: other))], text: shortened(other.title, to: 80))
    }
  }
}

/// An address that a narrow screen may break behind a slash.
private func writeAddress(_ address: String, _ html: inout XMLWriter) {
  for (index, part) in address.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
    if index > 0 {
      html.text("/")
      html.empty("wbr")
    }
    html.text(String(part))
  }
}
