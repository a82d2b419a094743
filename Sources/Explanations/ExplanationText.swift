package import Diagnostics

/// Shows explanations to people at a terminal.
package struct ExplanationText: Sendable {
  package let language: MessageLanguage

  package init(language: MessageLanguage) { self.language = language }

  /// All codes, a line each, with what they mean in a few words.
  package func list(of codes: [Code]) -> String {
    let width = codes.map(\.rawValue.count).max() ?? 0
    return codes.map { code in
      let gap = String(repeating: " ", count: width - code.rawValue.count + 2)
      return code.rawValue + gap + code.explanation.title.text(in: language) + "\n"
    }.joined()
  }

  /// Everything about one code.
  package func text(of code: Code) -> String {
    let explanation = code.explanation
    let severity = code.severity.name.text(in: language)
    var text = "\(code.rawValue) (\(severity))\n\(explanation.title.text(in: language))\n"
    for (heading, message) in explanation.parts {
      text += "\n\(heading.text(in: language))\n" + wrapped(message.text(in: language))
    }
    return text + "\n" + shown(explanation.example)
  }

  private func shown(_ example: Example) -> String {
    switch example {
    case .none(let reason): return wrapped(reason.text(in: language))
    case .pair(let place, let wrong, let right):
      let name = place.name.text(in: language)
      return "\(ExampleHeading.wrong.text(in: language)) (\(name)):\n\(indented(wrong))\n"
        + "\(ExampleHeading.right.text(in: language)):\n\(indented(right))"
    }
  }

  private func indented(_ snippet: String) -> String {
    snippet.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
  }

  /// Lines of at most 80 columns, indented by two.
  private func wrapped(_ text: String) -> String {
    var lines = [" "]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + 1 + word.count > 80 { lines.append(" ") }
      lines[lines.count - 1] += " " + word
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

enum ExampleHeading {
  static let wrong = Message(dutch: "Fout", english: "Wrong")
  static let right = Message(dutch: "Goed", english: "Right")
}

extension Explanation {
  /// The texts with their headings, in the order of reading.
  var parts: [(heading: Message, text: Message)] {
    [
      (Message(dutch: "Wat betekent het?", english: "What does it mean?"), meaning),
      (Message(dutch: "Waarom is het belangrijk?", english: "Why does it matter?"), importance),
      (Message(dutch: "Hoe los je het op?", english: "How do you mend it?"), remedy),
    ]
  }
}
