import Diagnostics

extension Diagnostic {
  static func noLabels(_ language: String) -> Diagnostic {
    Diagnostic(
      .installation,
      Message(
        dutch: "boekbouw kent de vaste woorden voor de taal “\(language)” niet: het bestand in assets/labels ontbreekt",
        english: "there are no words for “\(language)”: assets/labels is missing"),
      hint: Message(dutch: "Installeer boekbouw opnieuw.", english: "Install boekbouw again."))
  }

  /// - Parameter lacking: the words that a file for the language leaves out; nil where there is no such file.
  static func unspoken(_ code: String, lacking: [TextKey]?, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .unspokenLanguage,
      Message(
        dutch: "boekbouw kent niet alle vaste woorden in de taal “\(code)”; het boek krijgt Engelse, zoals “Chapter”",
        english:
          "boekbouw does not know all set words in the language “\(code)”; the book gets English ones: “Chapter” …"),
      hint: hint(for: code, lacking: lacking), at: place)
  }

  private static func hint(for code: String, lacking: [TextKey]?) -> Message {
    if let meant = languagesOfCountries[code.lowercased()] {
      return Message(
        dutch: "Bedoel je “\(meant)”? “\(code)” is de code van een land.",
        english: "Do you mean “\(meant)”? “\(code)” is the code of a country.")
    }
    let file = "assets/labels/\(labelTags(for: code).last ?? code).yaml"
    guard let lacking else {
      return Message(
        dutch: "Zet de woorden in \(file) bij het boek, zoals in assets/labels/en.yaml van boekbouw.",
        english: "Put the words into \(file) beside the book, as in boekbouw’s own assets/labels/en.yaml.")
    }
    let names = lacking.prefix(5).map(\.rawValue).joined(separator: ", ") + (lacking.count > 5 ? " …" : "")
    return Message(dutch: "In \(file) ontbreken: \(names).", english: "\(file) lacks: \(names).")
  }
}

/// Codes of countries that are written for their languages.
private let languagesOfCountries = [
  "dk": "da", "se": "sv", "cz": "cs", "jp": "ja", "cn": "zh", "tw": "zh-Hant", "at": "de", "uk": "en", "us": "en",
]
