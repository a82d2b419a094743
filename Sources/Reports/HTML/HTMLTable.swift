import Markup

/// A table that can be sorted and filtered where the script runs, and is in a good order where it does not.
struct HTMLTable {
  let id: String
  let caption: String
  let columns: [String]
  /// What rows can be chosen by: a name for the script and what people read.
  let kinds: [(name: String, label: String)]

  /// - Parameter rows: writes a `tr` with `data-kind` for each; a cell is sorted by its `data-order`, else by its text.
  func write(_ words: HTMLWords, _ html: inout XMLWriter, rows: (inout XMLWriter) -> Void) {
    html.element("div", [Attribute("class", "list")]) { html in
      html.newline()
      writeForm(words, &html)
      html.element("table") { html in
        html.newline()
        html.element("caption", [Attribute("id", id)], shown: caption)
        html.newline()
        writeHead(&html)
        html.element("tbody") { html in
          html.newline()
          rows(&html)
        }
        html.newline()
      }
      html.newline()
    }
    html.newline()
  }

  /// The rows come sorted by the first column.
  private func writeHead(_ html: inout XMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        for (index, column) in columns.enumerated() {
          let order = index == 0 ? "ascending" : nil
          html.element("th", [Attribute("scope", "col"), Attribute("aria-sort", order)], shown: column)
        }
      }
    }
    html.newline()
  }

  /// Hidden until the script shows it: without one it can do nothing.
  private func writeForm(_ words: HTMLWords, _ html: inout XMLWriter) {
    html.element(
      "form", [Attribute("role", "search"), Attribute("aria-labelledby", id), Attribute("hidden", "hidden")]
    ) { html in
      html.element("label") { html in
        html.element("span", text: words(HTMLWords.words))
        html.empty(
          "input", [Attribute("type", "search"), Attribute("autocomplete", "off"), Attribute("spellcheck", "false")])
      }
      html.element("label") { html in
        html.element("span", text: words(HTMLWords.kind))
        html.element("select") { html in
          html.element("option", [Attribute("value", "")], text: words(HTMLWords.everything))
          for kind in kinds { html.element("option", [Attribute("value", kind.name)], shown: kind.label) }
        }
      }
      html.element(
        "p",
        [
          Attribute("role", "status"), Attribute("data-some", words(HTMLWords.some)),
          Attribute("data-none", words(HTMLWords.none)),
        ], text: "")
    }
    html.newline()
  }
}
