import Diagnostics

/// What a page says by itself.
struct HTMLWords {
  let language: MessageLanguage

  func callAsFunction(_ message: Message) -> String { message.text(in: language) }

  func title(of facts: LinkRunFacts) -> String {
    guard let book = facts.book else { return self(Message(dutch: "Links nagegaan", english: "Links checked")) }
    return self(Message(dutch: "Links van “\(book)”", english: "Links of “\(book)”"))
  }

  func checked(on day: String) -> String {
    self(Message(dutch: "Nagegaan op \(day).", english: "Checked on \(day)."))
  }

  func remembered(from day: String) -> String {
    self(Message(dutch: "Nagegaan op \(day), en nu niet opnieuw.", english: "Checked on \(day), and not again now."))
  }

  func way(_ hops: Int) -> String {
    self(
      Message(
        dutch: hops == 1 ? "Hoe: 1 verzoek" : "Hoe: \(hops) verzoeken",
        english: hops == 1 ? "How: 1 request" : "How: \(hops) requests"))
  }

  func copy(of day: String) -> String { self(Message(dutch: "kopie van \(day)", english: "copy of \(day)")) }

  func changed(since day: String) -> String {
    self(Message(dutch: "Veranderd sinds \(day)", english: "Changed since \(day)"))
  }

  func nothingChanged(since day: String) -> String {
    self(Message(dutch: "Sinds \(day) is er niets veranderd.", english: "Nothing has changed since \(day)."))
  }

  static let links = Message(dutch: "Links, het dringendste eerst", english: "Links, the most pressing first")
  static let findings = Message(dutch: "Meldingen", english: "Findings")
  static let nothing = Message(dutch: "Niets gevonden.", english: "Nothing found.")
  static let verdict = Message(dutch: "Oordeel", english: "Verdict")
  static let link = Message(dutch: "Link", english: "Link")
  static let places = Message(dutch: "In het boek", english: "In the book")
  static let was = Message(dutch: "Was", english: "Was")
  static let now = Message(dutch: "Nu", english: "Now")
  static let day = Message(dutch: "Dag", english: "Day")
  static let pageTitle = Message(dutch: "Titel:", english: "Title:")
  static let noAnswer = Message(dutch: "geen antwoord", english: "no answer")
  static let words = Message(dutch: "Zoek in de lijst", english: "Search the list")
  static let kind = Message(dutch: "Laat zien", english: "Show")
  static let everything = Message(dutch: "Alles", english: "Everything")
  /// The script fills in both numbers.
  static let some = Message(dutch: "{n} van {m} te zien.", english: "{n} of {m} shown.")
  static let none = Message(dutch: "Geen van de {m} past hierbij.", english: "None of the {m} matches.")
}
