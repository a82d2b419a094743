import Diagnostics
import LibHunspell

extension Report {
  /// One finding for a wrong word in a file, at the first place that is not silenced: an author mends a word in all of
  /// a file at once, or puts it in the list once.
  mutating func add(_ misspelling: Misspelling) {
    let places = misspelling.places.filter { !silences(.misspelling, at: $0) }
    guard let first = places.first else { return }
    add(.misspelling(misspelling.word, suggestions: misspelling.suggestions, count: places.count, at: first))
  }
}

extension Diagnostic {
  fileprivate static func misspelling(_ word: String, suggestions: [String], count: Int, at place: SourceRange)
    -> Diagnostic
  {
    let times = count > 1 ? (" (\(count) keer)", " (\(count) times)") : ("", "")
    let list = (
      suggestions.map { "“\($0)”" }.joined(separator: " of "), suggestions.map { "“\($0)”" }.joined(separator: " or ")
    )
    let question = suggestions.isEmpty ? ("", "") : ("Bedoel je \(list.0)? ", "Do you mean \(list.1)? ")
    return Diagnostic(
      .misspelling,
      Message(
        dutch: "“\(word)” staat niet in het woordenboek\(times.0)",
        english: "“\(word)” is not in the dictionary\(times.1)"),
      hint: Message(
        dutch: question.0 + "Klopt het woord, zet het dan in woordenlijst.txt.",
        english: question.1 + "If the word is right, add it to woordenlijst.txt."), at: place)
  }

  static func missingDictionary(_ trouble: Message, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingDictionary, trouble,
      hint: Message(
        dutch: "Het boek lijdt er niet onder. Zonder spellingcontrole: --no-spelling.",
        english: "The book is none the worse for it. Without a spelling check: --no-spelling."), at: place)
  }
}

extension Message {
  static func noDictionary(for tag: String) -> Message {
    Message(
      dutch:
        "de spelling van wat in de taal “\(tag)” is, wordt niet gecontroleerd: er is geen woordenboek van hunspell",
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
