import BookModel
import Markup
import OnlineSymbols

/// The register: every symbol from A to Z, what is retired behind that, each with its number as an anchor.
func registerPages(of facts: SiteFacts) -> [SiteFile] {
  let register = Register(of: facts)
  return (1...register.pageCount).map { page in
    SiteFile(Register.folder(ofPage: page) + "index.html", RegisterPage(page, of: register, facts).bytes)
  }
}

private struct RegisterPage {
  let number: Int
  let register: Register
  let facts: SiteFacts
  let root: String

  init(_ number: Int, of register: Register, _ facts: SiteFacts) {
    self.number = number
    self.register = register
    self.facts = facts
    root = number == 1 ? "../" : "../../"
  }

  private var text: SiteText { facts.text }

  var bytes: [UInt8] {
    page(head, of: facts, id: "_register", kind: "register") { html in
      writeTitle(&html)
      writeLetters(&html)
      for group in register.groups(onPage: number) { write(group, &html) }
      if register.pageCount == 1 { writeNumbers(&html) }
      writePageLinks(
        PageLinks(current: number, count: register.pageCount, text: text) { root + Register.folder(ofPage: $0) }, &html)
    }
  }

  private var head: PageHead {
    let part = number == 1 ? "" : " – " + text.pageOf(number, register.pageCount)
    return PageHead(
      title: "\(text.registerTitle)\(part) – \(facts.siteName)", root: root,
      description: number == 1 ? text.registerIntroduction : nil,
      canonical: facts.catalogue.base + Register.folder(ofPage: number), hasScript: true)
  }

  private func writeTitle(_ html: inout XMLWriter) {
    html.element("h1", text: text.registerTitle)
    html.element("p", [Attribute("class", "lead")], text: text.registerIntroduction)
    html.element("section", [Attribute("class", "filter"), Attribute("aria-labelledby", "_kiezen")]) { html in
      html.element("h2", [Attribute("id", "_kiezen"), Attribute("class", "unseen")], text: text.filter)
      writeSearchForm(of: facts, root: root, &html)
      writeLiveRegion(of: facts, &html)
    }
    html.element("p", [Attribute("class", "note")]) { html in
      if let number = facts.symbols.lazy.compactMap({ facts.number(of: $0) }).first {
        html.text(text.typeTheNumber(facts.catalogue.printedAddress(of: number)) + ". ")
      }
      html.text(text.findInPage)
    }
    html.newline()
  }

  private func writeLetters(_ html: inout XMLWriter) {
    html.element("nav", [Attribute("class", "letters"), Attribute("aria-label", text.letters)]) { html in
      html.element("ul") { html in
        for (place, group) in register.groups.enumerated() {
          let page = register.page(of: group)
          let address = (page == number ? "" : root + Register.folder(ofPage: page)) + "#_\(place + 1)"
          html.element("li") { html in html.element("a", [Attribute("href", address)], text: group.title) }
        }
      }
    }
    html.newline()
  }

  private func write(_ group: (id: String?, title: String, symbols: ArraySlice<Symbol>), _ html: inout XMLWriter) {
    html.element("section", [Attribute("class", "letter")]) { html in
      html.element("h2", [Attribute("id", group.id)], text: group.title)
      html.element("ul", [Attribute("class", "lines")]) { html in
        for symbol in group.symbols {
          html.newline()
          write(symbol, &html)
        }
      }
    }
    html.newline()
  }

  private func write(_ symbol: Symbol, _ html: inout XMLWriter) {
    let number = facts.number(of: symbol)
    html.element("li", [Attribute("id", number.map { "n" + $0.digits })]) { html in
      html.element(
        "a",
        [
          Attribute("lang", facts.language(of: symbol)), Attribute("href", root + SiteLayout.folder(of: symbol.key)),
        ], text: shortened(symbol.title, to: 150))
      html.text(" ")
      html.element("span", text: text.kinds(symbol.kind))
      if let state = text.name(of: symbol.state) {
        html.text(" ")
        html.element("span", text: state)
      }
      html.text(" ")
      html.element("code", text: symbol.key.name)
      if let number {
        html.text(" ")
        html.element("b", text: number.digits)
      }
    }
  }

  /// The numbers in their own order, where one page holds them all.
  private func writeNumbers(_ html: inout XMLWriter) {
    let numbered = facts.symbols.compactMap { symbol in facts.number(of: symbol).map { ($0, symbol) } }
    guard !numbered.isEmpty else { return }
    html.element("section", [Attribute("class", "numbers")]) { html in
      html.element("h2", [Attribute("id", "_nummers")], text: text.numbers)
      html.element("ul") { html in
        for (number, symbol) in numbered.sorted(by: { $0.0 < $1.0 }) {
          html.element("li") { html in
            let address = root + SiteLayout.folder(of: symbol.key)
            let label = "\(number.digits): \(shortened(symbol.title, to: 80))"
            html.element(
              "a", [Attribute("href", address), Attribute("aria-label", label)], text: number.digits)
          }
        }
      }
    }
    html.newline()
  }
}
