package import Diagnostics
import LibPOSIX
import Yams

/// The words of one language that the program puts into a book.
package struct GeneratedText: Sendable {
  /// The language of the words: the book's own, or English where we do not speak that.
  package let language: String
  private let words: [TextKey: Template]

  /// The words for `key`, with `{name}` replaced by the values given.
  package func callAsFunction(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    words[key]?.filled(with: values) ?? ""
  }

  /// Reads the words for a language, from the book's own folders first.
  ///
  /// - Parameter folders: where `labels/LANGUAGE.yaml` may lie, best first.
  package static func load(
    language: String, from folders: [String], report: inout Report
  ) throws(Stopped) -> GeneratedText {
    for candidate in [language, "en"] {
      for folder in folders {
        let path = "\(folder)/labels/\(candidate).yaml"
        guard fileExists(path) else { continue }
        let text = parse(path, language: candidate, report: &report)
        // Errors of other files must not hide what comes after: the next stage's checkpoint counts these too.
        if let text { return text }
        throw Stopped(isOutsideCause: false)
      }
    }
    report.add(.noLabels(language))
    try report.checkpoint()
    throw Stopped(isOutsideCause: true)
  }

  private static func parse(_ path: String, language: String, report: inout Report)
    -> GeneratedText?
  {
    guard let bytes = try? readFile(path),
      let node = try? compose(yaml: String(decoding: bytes, as: UTF8.self), .basic),
      let mapping = node.mapping
    else {
      report.add(.brokenLabels(path, "YAML"))
      return nil
    }
    var words: [TextKey: Template] = [:]
    for (key, value) in mapping {
      guard let name = key.string, let known = TextKey(rawValue: name), let text = value.string
      else {
        report.add(.brokenLabels(path, key.string ?? "?"))
        continue
      }
      words[known] = Template(text)
    }
    for key in TextKey.allCases where words[key] == nil {
      report.add(.brokenLabels(path, key.rawValue))
    }
    return GeneratedText(language: language, words: words)
  }
}

extension Diagnostic {
  fileprivate static func noLabels(_ language: String) -> Diagnostic {
    Diagnostic(
      .installation,
      Message(
        dutch: "boekbouw kent de vaste woorden voor de taal “\(language)” niet: het bestand in assets/labels ontbreekt",
        english: "there are no words for “\(language)”: assets/labels is missing"),
      hint: Message(dutch: "Installeer boekbouw opnieuw.", english: "Install boekbouw again."))
  }

  fileprivate static func brokenLabels(_ path: String, _ what: String) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "\(path): “\(what)” ontbreekt, is onbekend of verkeerd ingevuld",
        english: "\(path): “\(what)” is missing, unknown or not written well"),
      hint: Message(
        dutch: "Vergelijk het bestand met assets/labels/nl.yaml van boekbouw.",
        english: "Compare the file with boekbouw's own assets/labels/en.yaml."))
  }
}
