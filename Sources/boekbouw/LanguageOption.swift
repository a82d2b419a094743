import ArgumentParser
import Diagnostics
import LibPOSIX

/// `--language`, which every command has.
struct LanguageOption: ParsableArguments {
  @Option(help: "The language of messages: nl or en. Default: the locale's.")
  var language: String?

  func validate() throws {
    if let language, MessageLanguage(rawValue: language) == nil {
      throw ValidationError("--language is nl or en, not “\(language)”.")
    }
  }

  /// The language asked for, else the locale's, else English.
  var chosen: MessageLanguage {
    if let language = language.flatMap({ MessageLanguage(rawValue: $0) }) { return language }
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment($0) }.first { !$0.isEmpty }
      ?? ""
    return locale.hasPrefix("nl") ? .dutch : .english
  }
}
