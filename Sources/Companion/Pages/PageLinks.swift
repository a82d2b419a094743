import Markup

/// The links between the pages that one list takes.
struct PageLinks {
  let current: Int
  let count: Int
  let text: SiteText
  let address: (Int) -> String
}

/// The first, the last and those around the one that is shown; nothing where there is only one.
func writePageLinks(_ links: PageLinks, _ html: inout XMLWriter) {
  guard links.count > 1 else { return }
  html.element("nav", [Attribute("class", "pages"), Attribute("aria-label", links.text.pages)]) { html in
    if links.current > 1 { writeStep("prev", links.text.previous, to: links.current - 1, links, &html) }
    html.element("ol") { html in
      var last = 0
      for page in 1...links.count where isNear(page, links) {
        if page > last + 1 { html.element("li", text: "…") }
        html.element("li") { html in writeLink(to: page, links, &html) }
        last = page
      }
    }
    if links.current < links.count { writeStep("next", links.text.next, to: links.current + 1, links, &html) }
  }
  html.newline()
}

private func isNear(_ page: Int, _ links: PageLinks) -> Bool {
  page == 1 || page == links.count || abs(page - links.current) <= 2
}

private func writeLink(to page: Int, _ links: PageLinks, _ html: inout XMLWriter) {
  html.element(
    "a",
    [
      Attribute("href", links.address(page)), Attribute("aria-label", links.text.pageOf(page, links.count)),
      page == links.current ? Attribute("aria-current", "page") : nil,
    ], text: "\(page)")
}

private func writeStep(_ relation: String, _ word: String, to page: Int, _ links: PageLinks, _ html: inout XMLWriter) {
  html.element("a", [Attribute("rel", relation), Attribute("href", links.address(page))], text: word)
}
