import Diagnostics
import Markup

/// One link in the table.
struct HTMLLinkRow {
  let words: HTMLWords
  let link: LinkFacts
  let kind: String
  /// Of the verdict, and of the link in the book.
  let order: (verdict: Int, book: Int)

  func write(_ html: inout XMLWriter) {
    html.element("tr", [Attribute("data-kind", kind)]) { html in
      html.newline()
      html.element("td", [Attribute("data-order", String(order.verdict))]) { writeVerdict(&$0) }
      html.newline()
      html.element("th", [Attribute("scope", "row")]) { writeLink(&$0) }
      html.newline()
      html.element("td", [Attribute("class", "places"), Attribute("data-order", String(order.book))]) {
        writePlaces(&$0)
      }
      html.newline()
    }
    html.newline()
  }

  private func writeVerdict(_ html: inout XMLWriter) {
    html.element("b", [Attribute("class", "badge \(link.section)")], shown: words(link.section.heading))
    if words(link.section.heading) != words(link.verdict.label) {
      html.element("span", [Attribute("class", "label")], shown: words(link.verdict.label))
    }
    if let standing = link.standing.words { html.element("span", [Attribute("class", "soft")], shown: words(standing)) }
  }

  private func writeLink(_ html: inout XMLWriter) {
    html.address(link.address)
    html.element("p", shown: words(link.remark))
    if let title = link.way.title {
      html.element("p", [Attribute("class", "soft")], shown: "\(words(HTMLWords.pageTitle)) \(title)")
    }
    if link.section.isListed {
      html.element("p", [Attribute("class", "soft")], shown: words(link.verdict.explanation))
    }
    if let hint = link.hint { html.element("p", [Attribute("class", "hint")], shown: words(hint)) }
    if let archive = link.archive {
      html.element("p") { $0.address(archive.address, shown: words.copy(of: archive.day)) }
    }
    if let checked = link.checked, checked.isRemembered {
      html.element("p", [Attribute("class", "soft")], shown: words.remembered(from: checked.day))
    }
    if !link.way.hops.isEmpty { writeWay(&html) }
  }

  private func writeWay(_ html: inout XMLWriter) {
    html.element("details") { html in
      html.element("summary", text: words.way(link.way.hops.count))
      html.element("ol") { html in
        for hop in link.way.hops {
          html.element("li") { html in
            html.element("code", shown: "\(hop.method) \(hop.address)")
            let status = hop.status.map(String.init) ?? words(HTMLWords.noAnswer)
            html.text(" → \(status), \(decimal(hop.seconds, in: words.language)) s")
          }
        }
      }
    }
  }

  private func writePlaces(_ html: inout XMLWriter) {
    html.element("ul") { html in
      for place in link.places {
        html.element("li") { html in
          if !place.inBook.isEmpty { html.element("span", shown: place.inBook) }
          html.element("code", shown: place.inFile)
          if let symbol = place.symbol { html.element("code", [Attribute("class", "symbol")], shown: symbol) }
        }
      }
    }
  }
}
