import Diagnostics
import LibHunspell

extension Report {
  /// One finding for a wrong word in a file, at the first place that is not silenced: an author mends a word in all of
  /// a file at once, or puts it in the list once.
  mutating func add(_ misspelling: Misspelling) {
    let places = misspelling.places.filter { !silences(.misspelling, at: $0) }
    guard let first = places.first else { return }
    add(.misspelling(misspelling.word, meaning: misspelling.meaning, count: places.count, at: first))
  }
}

extension Diagnostic {
  fileprivate static func misspelling(_ word: String, meaning: Meaning, count: Int, at place: SourceRange)
    -> Diagnostic
  {
    let times = count > 1 ? (" (\(count) keer)", " (\(count) times)") : ("", "")
    return Diagnostic(
      .misspelling,
      Message(
        dutch: "“\(word)” staat niet in het woordenboek\(times.0)",
        english: "“\(word)” is not in the dictionary\(times.1)"),
      hint: .hint(for: meaning), at: place)
  }

  static func missingDictionary(_ trouble: Message, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingDictionary, trouble,
      hint: Message(
        dutch: "Voor het boek maakt dit niets uit. Wil je dit niet zien, gebruik dan --no-spelling.",
        english: "The book is none the worse for it. Without a spelling check: --no-spelling."), at: place)
  }
}

extension Message {
  fileprivate static func hint(for meaning: Meaning) -> Message {
    let words = meaning.suggestions.map { "“\($0)”" }
    var (dutch, english) = ("", "")
    if !words.isEmpty {
      dutch += "Bedoel je \(words.joined(separator: " of "))? "
      english += "Do you mean \(words.joined(separator: " or "))? "
    }
    if meaning.isEnglish {
      dutch += "Is het Engels, zet dan <foreignphrase xml:lang=\"en\"> om de Engelse woorden bij elkaar. "
      english += "If it is English, put <foreignphrase xml:lang=\"en\"> around the English words together. "
    }
    return Message(
      dutch: dutch + "Klopt het woord, zet het dan in woordenlijst.txt.",
      english: english + "If the word is right, add it to woordenlijst.txt.")
  }

  static func noDictionary(for tag: String) -> Message {
    Message(
      dutch:
        "tekst in de taal “\(tag)” wordt niet op spelling gecontroleerd: hunspell heeft er geen woordenboek voor",
      english: "what is in the language “\(tag)” is not checked for spelling: there is no dictionary of hunspell")
  }

  static func unusable(_ error: DictionaryError, for tag: String) -> Message {
    switch error {
    case .libraryMissing(let reason):
      Message(
        dutch: "de spelling wordt niet gecontroleerd: hunspell ontbreekt (\(reason))",
        english: "spelling is not checked: hunspell is missing (\(reason))")
    case .unusable:
      Message(
        dutch: "de spelling van wat in de taal “\(tag)” is, wordt niet gecontroleerd: het woordenboek is onbruikbaar",
        english: "what is in the language “\(tag)” is not checked for spelling: the dictionary is unusable")
    }
  }
}
