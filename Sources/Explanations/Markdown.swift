package import Diagnostics

/// The text of docs/diagnostics.md, made from what `boekbouw explain` says.
package func diagnosticsReference() -> String {
  var text = """
    # What boekbouw finds

    Each message of `boekbouw check` and `boekbouw build` ends with a code between brackets. This page explains them;
    `boekbouw explain CODE` says the same at a terminal, in Dutch or English. It is made from the program's own texts:
    change nothing here by hand.


    """
  for code in Code.allCases {
    text += "- [`\(code.rawValue)`](#\(code.rawValue)): \(code.explanation.title.english)\n"
  }
  for code in Code.allCases {
    text += "\n## \(code.rawValue)\n\n**\(code.explanation.title.english)** (\(code.severity.name.english))\n"
    text += "\n" + code.explanation.markdown(in: .english)
  }
  return text
}

extension Explanation {
  /// Meaning, importance, remedy and examples, without a heading.
  package func markdown(in language: MessageLanguage) -> String {
    let texts = [meaning, importance, remedy].map { escaped($0.text(in: language)) + "\n" }
    return texts.joined(separator: "\n") + "\n" + markdown(of: example, in: language)
  }

  private func markdown(of example: Example, in language: MessageLanguage) -> String {
    switch example {
    case .none(let reason): return escaped(reason.text(in: language)) + "\n"
    case .pair(let place, let wrong, let right):
      let wrongHeading = ExampleHeading.wrong.text(in: language)
      let rightHeading = ExampleHeading.right.text(in: language)
      return "\(wrongHeading) (\(place.name.text(in: language))):\n\n\(block(wrong, place))\n"
        + "\(rightHeading):\n\n\(block(right, place))"
    }
  }

  private func block(_ snippet: String, _ place: ExamplePlace) -> String {
    "```\(place.fence)\n\(snippet)\n```\n"
  }

  /// Text that Markdown would take for markup (CommonMark §2.4).
  private func escaped(_ text: String) -> String {
    String(text.flatMap { "<>&*_`[]\\".contains($0) ? ["\\", $0] : [$0] })
  }
}
