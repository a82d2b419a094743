import BookModel
import Markup
import OnlineSymbols

/// The overview: every symbol in the order of the book, by chapter, and ways to find one.
func overviewPages(of facts: SiteFacts) -> [SiteFile] {
  (1...facts.layout.overviewPages).map { number in
    SiteFile(SiteLayout.folder(ofPage: number) + "index.html", OverviewPage(number, of: facts).bytes)
  }
}

struct OverviewPage {
  let number: Int
  let facts: SiteFacts
  let shown: Range<Int>
  let root: String

  init(_ number: Int, of facts: SiteFacts) {
    self.number = number
    self.facts = facts
    let slice = facts.layout.symbols(onPage: number)
    shown = slice.startIndex..<slice.endIndex
    root = number == 1 ? "" : "../../"
  }

  private var text: SiteText { facts.text }
  /// The chapters that stand on this page, by their numbers.
  var chapters: [(number: Int, chapter: SiteChapter)] {
    facts.chapters.enumerated().map { ($0 + 1, $1) }.filter { $1.range.overlaps(shown) }
  }

  var bytes: [UInt8] {
    page(head, of: facts, id: "_overzicht", kind: "overview") { html in
      writeTitle(&html)
      writeFilter(&html)
      for (number, chapter) in chapters { write(chapter, number, &html) }
      writeNothingHere(&html)
      writePageLinks(
        PageLinks(current: number, count: facts.layout.overviewPages, text: text) {
          root + SiteLayout.folder(ofPage: $0)
        }, &html)
    }
  }

  private var head: PageHead {
    let count = facts.layout.overviewPages
    let part = number == 1 ? "" : " – " + text.pageOf(number, count)
    return PageHead(
      title: facts.siteName + part, root: root, description: number == 1 ? text.introduction : nil,
      canonical: address(ofPage: number), hasScript: true,
      previous: number > 1 ? address(ofPage: number - 1) : nil,
      next: number < count ? address(ofPage: number + 1) : nil)
  }

  private func address(ofPage page: Int) -> String { facts.catalogue.base + SiteLayout.folder(ofPage: page) }

  private func writeTitle(_ html: inout XMLWriter) {
    html.element("h1", text: facts.siteName)
    if number == 1 { html.element("p", [Attribute("class", "lead")], text: text.introduction) }
    if facts.layout.overviewPages > 1 {
      html.element("p", [Attribute("class", "part")], text: text.pageOf(number, facts.layout.overviewPages))
    }
    html.newline()
  }

  private func write(_ chapter: SiteChapter, _ number: Int, _ html: inout XMLWriter) {
    let range = chapter.range.clamped(to: shown)
    let isContinued = range.lowerBound > chapter.range.lowerBound
    html.element("section", [Attribute("class", "chapter"), Attribute("data-chapter", "\(number)")]) { html in
      html.element(
        "h2", [Attribute("lang", chapter.isOfBook ? facts.languageOfBook : nil)],
        text: isContinued ? text.continued(chapter.title) : chapter.title)
      html.element("ul", [Attribute("class", "extras")]) { html in
        for index in range {
          html.newline()
          writeEntry(facts.symbols[index], &html)
        }
      }
    }
    html.newline()
  }

  private func writeEntry(_ symbol: Symbol, _ html: inout XMLWriter) {
    let language = Attribute("lang", facts.language(of: symbol))
    html.element("li", [Attribute("id", symbol.key.name), Attribute("class", symbol.kind.rawValue)]) { html in
      html.element("p", [Attribute("class", "kind")]) { html in
        html.text(text.kinds(symbol.kind))
        if let state = text.name(of: symbol.state) { html.element("b", text: state) }
      }
      let address = root + SiteLayout.folder(of: symbol.key)
      html.element("a", [language, Attribute("href", address)], text: shortened(symbol.title, to: 150))
      if let description = symbol.description {
        html.element("p", [language], text: shortened(description, to: 150))
      }
      if let number = facts.number(of: symbol) {
        html.element("p", [Attribute("class", "number")]) { html in
          html.element("b", text: number.digits)
          html.text(" " + facts.catalogue.printedAddress(of: number))
        }
      }
    }
  }

  private func writeNothingHere(_ html: inout XMLWriter) {
    html.element("p", [Attribute("class", "none")], text: text.noneHere)
    html.newline()
  }
}

extension SiteText {
  /// What became of a symbol that no longer leads to its target.
  func name(of state: SymbolState) -> String? {
    switch state {
    case .live: nil
    case .moved: moved
    case .retired: retired
    }
  }
}

/// The beginning of a text, ended between words: what it says in full stands elsewhere.
func shortened(_ text: String, to limit: Int) -> String {
  guard text.count > limit else { return text }
  let start = text.prefix(limit)
  let cut = start.lastIndex(of: " ") ?? start.endIndex
  return start[..<cut] + "…"
}
