import ArgumentParser
import Diagnostics
import Explanations

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a code behind a message means, and how to mend it.",
    discussion: """
      Examples:
        boekbouw explain                     all codes, a line each
        boekbouw explain onbekend-symbool
      """)

  @Argument(help: "The code that stands between brackets behind a message.")
  var code: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let terminal = Terminal(language: language.chosen)
    let text = ExplanationText(language: language.chosen)
    guard let written = code else { return try terminal.tell(text.list(of: Code.allCases)) }
    // As copied from a message, brackets included.
    let name = written.filter { $0 != "[" && $0 != "]" }.lowercased()
    guard let known = Code(rawValue: name) else {
      terminal.complain(unknown(written, near: nearestName(to: name, among: Code.allCases.map(\.rawValue))))
      throw ExitCode(2)
    }
    try terminal.tell(text.text(of: known))
  }

  private func unknown(_ written: String, near: String?) -> Message {
    guard let near else {
      return Message(
        dutch: "Er is geen code “\(written)”. Met “boekbouw explain” zie je ze allemaal.",
        english: "There is no code “\(written)”. “boekbouw explain” shows all of them.")
    }
    return Message(
      dutch: "Er is geen code “\(written)”. Bedoel je “\(near)”?",
      english: "There is no code “\(written)”. Do you mean “\(near)”?")
  }
}
