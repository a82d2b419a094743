import Diagnostics
import Markup

/// The links of a run: a sum, what changed, and a table of every one.
struct HTMLLinks {
  let words: HTMLWords
  let facts: LinkRunFacts

  func write(_ html: inout XMLWriter) {
    writeSum(&html)
    if let changes = facts.changes { write(changes.list, since: changes.since, &html) }
    let kinds = facts.groups.map { group in
      (kind(of: group), "\(words(group.section.heading)): \(words(group.verdict.label)) (\(group.links.count))")
    }
    let table = HTMLTable(
      id: "links", caption: words(HTMLWords.links),
      columns: [HTMLWords.verdict, HTMLWords.link, HTMLWords.places].map { words($0) }, kinds: kinds)
    let places = order
    table.write(words, &html) { html in
      for (index, group) in facts.groups.enumerated() {
        for link in group.links {
          let row = HTMLLinkRow(
            words: words, link: link, kind: kind(of: group), order: (index, places[link.address] ?? 0))
          row.write(&html)
        }
      }
    }
  }

  private func kind(of group: LinkGroup) -> String { "\(group.section)-\(group.verdict.name)" }

  /// In which order the book comes to each address.
  private var order: [String: Int] {
    Dictionary(facts.links.enumerated().map { ($0.element.address, $0.offset) }) { first, _ in first }
  }

  private func writeSum(_ html: inout XMLWriter) {
    html.element("ul", [Attribute("class", "sum")]) { html in
      for section in LinkSection.allCases where facts.count(of: section) > 0 {
        html.element("li", [Attribute("class", "\(section)")]) { html in
          html.element("b", text: String(facts.count(of: section)))
          html.text(" " + words(section.heading))
        }
      }
    }
    html.newline()
    if let shortfall = facts.shortfall { html.element("p", [Attribute("class", "warning")], shown: words(shortfall)) }
    let effort = [facts.day.map { words.checked(on: $0) }, facts.effort(in: words.language)]
    html.element("p", [Attribute("class", "soft")], shown: effort.compactMap { $0 }.joined(separator: " "))
    html.newline()
    guard !facts.politeness.isEmpty else { return }
    html.element("ul", [Attribute("class", "soft")]) { html in
      for note in facts.politeness { html.element("li", shown: words(note)) }
    }
    html.newline()
  }

  private func write(_ changes: [LinkChangeFacts], since day: String, _ html: inout XMLWriter) {
    guard !changes.isEmpty else {
      html.element("p", [Attribute("class", "soft")], shown: words.nothingChanged(since: day))
      return html.newline()
    }
    html.element("table", [Attribute("class", "changes")]) { html in
      html.element("caption", shown: words.changed(since: day))
      html.element("thead") { html in
        html.element("tr") { html in
          for head in [HTMLWords.link, HTMLWords.was, HTMLWords.now, HTMLWords.day] {
            html.element("th", [Attribute("scope", "col")], text: words(head))
          }
        }
      }
      html.newline()
      html.element("tbody") { html in
        for change in changes {
          html.element("tr") { html in
            html.element("th", [Attribute("scope", "row")]) { $0.address(change.address) }
            for (head, cell) in [
              (HTMLWords.was, words(change.was.label)), (HTMLWords.now, words(change.now.label)),
              (HTMLWords.day, change.day),
            ] {
              html.element("td", [Attribute("data-label", words(head))], shown: cell)
            }
          }
          html.newline()
        }
      }
    }
    html.newline()
  }
}
