import Diagnostics

extension Diagnostic {
  /// The words before a place, and where the last of them stands.
  typealias Before = (words: String, place: SourceRange)

  static func lostWords(_ words: String, count: Int, after: Before?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .lostWords,
      Message(
        dutch: count == 1
          ? "dit woord ontbreekt in het e-boek: “\(words)”"
          : "deze \(count) woorden ontbreken in het e-boek: “\(words)”",
        english: count == 1
          ? "this word is not in the e-book: “\(words)”" : "these \(count) words are not in the e-book: “\(words)”"),
      hint: after.map {
        Message(
          dutch: "Kijk in het e-boek achter “\($0.words)”: \(shown($0.place)).",
          english: "Look in the e-book behind “\($0.words)”: \(shown($0.place)).")
      }, at: place)
  }

  static func addedWords(
    _ words: String, count: Int, after: Before?, at place: SourceRange?, severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .addedWords,
      Message(
        dutch: count == 1
          ? "dit woord staat wel in het e-boek en niet in het manuscript: “\(words)”"
          : "deze \(count) woorden staan wel in het e-boek en niet in het manuscript: “\(words)”",
        english: count == 1
          ? "this word is in the e-book and not in the manuscript: “\(words)”"
          : "these \(count) words are in the e-book and not in the manuscript: “\(words)”"),
      hint: after.map {
        Message(
          dutch: "Kijk in het manuscript achter “\($0.words)”: \(shown($0.place)).",
          english: "Look in the manuscript behind “\($0.words)”: \(shown($0.place)).")
      }, at: place, severity: severity)
  }

  static func movedWords(_ words: String, count: Int, to target: SourceRange?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .movedWords,
      Message(
        dutch: count == 1
          ? "dit woord staat in het e-boek op een andere plaats: “\(words)”"
          : "deze \(count) woorden staan in het e-boek op een andere plaats: “\(words)”",
        english: count == 1
          ? "this word stands elsewhere in the e-book: “\(words)”"
          : "these \(count) words stand elsewhere in the e-book: “\(words)”"),
      hint: target.map { Message(dutch: "Daar staan ze: \(shown($0)).", english: "There they are: \(shown($0)).") },
      at: place)
  }

  static func recutWords(
    _ ours: String, _ theirs: String, _ target: SourceRange?, at place: SourceRange, severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .recutWords,
      Message(
        dutch: "“\(ours)” staat in het e-boek als “\(theirs)”", english: "“\(ours)” is “\(theirs)” in the e-book"),
      hint: target.map { Message(dutch: "Daar staat het: \(shown($0)).", english: "There it is: \(shown($0)).") },
      at: place, severity: severity)
  }

  /// What is not shown in full.
  static func furtherDifferences(_ code: Code, _ count: Int, severity: Severity) -> Diagnostic {
    Diagnostic(
      code,
      Message(
        dutch: count == 1 ? "zo is er nog 1 plaats" : "zo zijn er nog \(count) plaatsen",
        english: count == 1 ? "there is 1 more place like this" : "there are \(count) more places like these"),
      severity: severity)
  }

  private static func shown(_ place: SourceRange) -> String {
    "\(place.file.path):\(place.start.line):\(place.start.column)"
  }
}
