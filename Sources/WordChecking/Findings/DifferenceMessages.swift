import Diagnostics

extension Diagnostic {
  /// - Parameter book: where something is that stands in the book, such as “in the e-book”.
  static func lostWords(
    _ words: String, count: Int, book: Message, hint: Message?, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .lostWords,
      Message(
        dutch: count == 1
          ? "dit woord ontbreekt \(book.dutch): “\(words)”"
          : "deze \(count) woorden ontbreken \(book.dutch): “\(words)”",
        english: count == 1
          ? "this word is not \(book.english): “\(words)”" : "these \(count) words are not \(book.english): “\(words)”"),
      hint: hint, at: place)
  }

  static func addedWords(
    _ words: String, count: Int, book: Message, hint: Message?, at place: SourceRange?, severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .addedWords,
      Message(
        dutch: count == 1
          ? "dit woord staat wel \(book.dutch) en niet in het manuscript: “\(words)”"
          : "deze \(count) woorden staan wel \(book.dutch) en niet in het manuscript: “\(words)”",
        english: count == 1
          ? "this word is \(book.english) and not in the manuscript: “\(words)”"
          : "these \(count) words are \(book.english) and not in the manuscript: “\(words)”"),
      hint: hint, at: place, severity: severity)
  }

  static func movedWords(
    _ words: String, count: Int, book: Message, to target: MadePlace?, at place: SourceRange, severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .movedWords,
      Message(
        dutch: count == 1
          ? "dit woord staat \(book.dutch) op een andere plaats: “\(words)”"
          : "deze \(count) woorden staan \(book.dutch) op een andere plaats: “\(words)”",
        english: count == 1
          ? "this word stands elsewhere \(book.english): “\(words)”"
          : "these \(count) words stand elsewhere \(book.english): “\(words)”"),
      hint: target.map {
        Message(dutch: "Daar staan ze: \(shown($0).dutch).", english: "There they are: \(shown($0).english).")
      },
      at: place, severity: severity)
  }

  static func recutWords(
    _ ours: String, _ theirs: String, book: Message, _ target: MadePlace?, at place: SourceRange, severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .recutWords,
      Message(
        dutch: "“\(ours)” staat \(book.dutch) als “\(theirs)”", english: "“\(ours)” is “\(theirs)” \(book.english)"),
      hint: target.map {
        Message(dutch: "Daar staat het: \(shown($0).dutch).", english: "There it is: \(shown($0).english).")
      },
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

  private static func shown(_ place: MadePlace) -> Message {
    place.range.map { Message(dutch: "\($0.shown)", english: "\($0.shown)") } ?? place.inside
  }
}

extension Message {
  /// Where to look in the book.
  ///
  /// - Parameter words: those before the place.
  static func look(behind words: String, at place: MadePlace) -> Message {
    let exactly = place.range.map { ": \($0.shown)" } ?? ""
    return Message(
      dutch: "Kijk \(place.inside.dutch) achter “\(words)”\(exactly).",
      english: "Look \(place.inside.english) behind “\(words)”\(exactly).")
  }

  /// Where to look in the manuscript.
  static func look(behind words: String, inManuscript place: SourceRange) -> Message {
    Message(
      dutch: "Kijk in het manuscript achter “\(words)”: \(place.shown).",
      english: "Look in the manuscript behind “\(words)”: \(place.shown).")
  }
}

extension SourceRange {
  fileprivate var shown: String { "\(file.path):\(start.line):\(start.column)" }
}
