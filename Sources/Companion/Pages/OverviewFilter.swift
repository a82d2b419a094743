import Markup
import OnlineSymbols

extension OverviewPage {
  /// What narrows the list: kinds and chapters by the style sheet alone; words with the script, and without it the form
  /// leads to the register.
  func writeFilter(_ html: inout XMLWriter) {
    html.element("section", [Attribute("class", "filter"), Attribute("aria-labelledby", "_kiezen")]) { html in
      html.element("h2", [Attribute("id", "_kiezen"), Attribute("class", "unseen")], text: facts.text.filter)
      writeSearchForm(of: facts, root: root, &html)
      html.element("div", [Attribute("class", "choices")]) { html in
        writeKinds(&html)
        if chapters.count > 1 { writeChapters(&html) }
      }
      writeLiveRegion(of: facts, &html)
    }
    html.newline()
  }

  private var kinds: [SymbolKind] {
    let here = Set(facts.symbols[shown].map(\.kind))
    return SymbolKind.allCases.filter(here.contains)
  }

  private func writeKinds(_ html: inout XMLWriter) {
    html.newline()
    html.element("fieldset") { html in
      html.element("legend", text: facts.text.kind)
      writeKind("_alles", facts.text.everyKind, isChosen: true, &html)
      for kind in kinds { writeKind("_" + kind.rawValue, facts.text.pluralKinds(kind), isChosen: false, &html) }
    }
  }

  private func writeKind(_ id: String, _ label: String, isChosen: Bool, _ html: inout XMLWriter) {
    html.element("label") { html in
      html.empty(
        "input",
        [
          Attribute("type", "radio"), Attribute("name", "kind"), Attribute("id", id),
          isChosen ? Attribute("checked", "checked") : nil,
        ])
      html.text(label)
    }
  }

  private func writeChapters(_ html: inout XMLWriter) {
    html.newline()
    html.element("p", [Attribute("class", "choice")]) { html in
      html.element("label", [Attribute("for", "_hoofdstuk")], text: facts.text.chapter)
      html.element("select", [Attribute("id", "_hoofdstuk")]) { html in
        html.element("option", [Attribute("value", "")], text: facts.text.everyChapter)
        for (number, chapter) in chapters {
          html.element(
            "option",
            [
              Attribute("value", "\(number)"), Attribute("lang", chapter.isOfBook ? facts.languageOfBook : nil),
            ], text: chapter.title)
        }
      }
    }
  }
}

/// A field for a word or a number. The register is what answers where no script runs.
func writeSearchForm(of facts: SiteFacts, root: String, _ html: inout XMLWriter) {
  html.element(
    "form",
    [
      Attribute("role", "search"), Attribute("action", root + "register/"), Attribute("method", "get"),
      Attribute("data-root", root.isEmpty ? "./" : root),
    ]
  ) { html in
    html.element("label", [Attribute("for", "_zoek")], text: facts.text.search)
    html.element("p", [Attribute("class", "field")]) { html in
      html.empty(
        "input",
        [
          Attribute("type", "search"), Attribute("id", "_zoek"), Attribute("name", "q"),
          Attribute("autocomplete", "off"), Attribute("spellcheck", "false"),
          Attribute("aria-describedby", "_hulp"),
        ])
      html.element("button", [Attribute("type", "submit")], text: facts.text.find)
    }
    html.element("p", [Attribute("id", "_hulp"), Attribute("class", "hint")], text: facts.text.searchHelp)
  }
}

/// Where the script says how many are left.
func writeLiveRegion(of facts: SiteFacts, _ html: inout XMLWriter) {
  html.element(
    "p",
    [
      Attribute("role", "status"), Attribute("class", "count"), Attribute("data-some", facts.text.shown),
      Attribute("data-none", facts.text.noneShown),
    ], text: "")
}
