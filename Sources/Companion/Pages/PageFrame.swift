import Markup

/// What stands in the head of a page, and where the page is.
struct PageHead {
  var title: String
  /// The way from the page to the root of the site: ``, `../`.
  var root = ""
  var description: String?
  var canonical: String?
  /// Whether search engines had better keep it.
  var isIndexed = true
  /// Where the browser goes on to at once.
  var refresh: String?
  var hasScript = false
  var previous: String?
  var next: String?
}

extension PageHead {
  /// The way to a folder of the site.
  func way(to folder: String) -> String { root.isEmpty && folder.isEmpty ? "./" : root + folder }
}

/// What a page may do, for browsers that got no such header from their server: nothing runs that is not ours.
let contentPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self'; script-src 'self'; style-src 'self'"

/// A whole page: HTML that an XML parser reads as well.
///
/// - Parameters:
///   - id: of its main part; begins with `_` where it is no key of a symbol.
///   - kind: how the style sheet knows such pages.
func page(
  _ head: PageHead, of facts: SiteFacts, id: String, kind: String, content: (inout XMLWriter) -> Void
) -> [UInt8] {
  var html = XMLWriter()
  html.raw("<!DOCTYPE html>\n")
  html.element("html", [Attribute("lang", facts.language)]) { html in
    html.newline()
    writeHead(head, of: facts, &html)
    html.newline()
    html.element("body", [Attribute("class", kind)]) { html in
      writeBanner(head, of: facts, &html)
      html.element("main", [Attribute("id", id)]) { html in
        html.newline()
        content(&html)
      }
      html.newline()
      writeFooter(head, of: facts, &html)
    }
  }
  html.newline()
  return html.bytes
}

private func writeHead(_ head: PageHead, of facts: SiteFacts, _ html: inout XMLWriter) {
  html.element("head") { html in
    html.empty("meta", [Attribute("charset", "utf-8")])
    meta("viewport", "width=device-width, initial-scale=1", &html)
    html.empty("meta", [Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", contentPolicy)])
    meta("referrer", "no-referrer", &html)
    meta("color-scheme", "light dark", &html)
    if let refresh = head.refresh {
      html.empty("meta", [Attribute("http-equiv", "refresh"), Attribute("content", "0; url=" + refresh)])
    }
    html.newline()
    html.element("title", text: head.title)
    if let description = head.description { meta("description", description, &html) }
    if !head.isIndexed { meta("robots", "noindex", &html) }
    html.newline()
    link("canonical", head.canonical, &html)
    link("prev", head.previous, &html)
    link("next", head.next, &html)
    link("icon", head.root + "icon.svg", type: "image/svg+xml", &html)
    link("stylesheet", head.root + "style.css", &html)
    link("alternate", head.root + "atom.xml", type: "application/atom+xml", &html)
    if head.hasScript {
      html.element("script", [Attribute("src", head.root + "filter.js"), Attribute("defer", "defer")], text: "")
    }
  }
}

private func meta(_ name: String, _ content: String, _ html: inout XMLWriter) {
  html.empty("meta", [Attribute("name", name), Attribute("content", content)])
}

private func link(_ relation: String, _ address: String?, type: String? = nil, _ html: inout XMLWriter) {
  guard let address else { return }
  html.empty("link", [Attribute("rel", relation), Attribute("type", type), Attribute("href", address)])
}

private func writeBanner(_ head: PageHead, of facts: SiteFacts, _ html: inout XMLWriter) {
  html.newline()
  html.element("header") { html in
    html.element("nav", [Attribute("aria-label", facts.siteName)]) { html in
      html.element("a", [Attribute("class", "site"), Attribute("href", head.way(to: ""))], text: facts.siteName)
      html.text(" ")
      html.element("a", [Attribute("href", head.way(to: "register/"))], text: facts.text.register)
    }
  }
  html.newline()
}

private func writeFooter(_ head: PageHead, of facts: SiteFacts, _ html: inout XMLWriter) {
  html.element("footer") { html in
    html.element("p") { html in
      html.text(facts.text.belongsToBook + " ")
      html.element("cite", [Attribute("lang", facts.languageOfBook)], text: facts.bookTitle)
      html.text(". " + facts.text.leavesYouAlone)
    }
    html.element("p") { html in
      html.element("a", [Attribute("href", head.root + "atom.xml")], text: facts.text.changes)
    }
  }
}
