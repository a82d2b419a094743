import BookModel
import Diagnostics

extension Diagnostic {
  static func unreadableDate(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unreadableDate,
      Message(
        dutch: "in “\(text)” staat geen datum die boekbouw begrijpt",
        english: "there is no date in “\(text)” that boekbouw understands"),
      hint: dateWithMonthBehindDay(in: text).map {
        Message(
          dutch: "Bedoel je \($0)? Na het jaar komt de maand, en dan de dag.",
          english: "Do you mean \($0)? Behind the year comes the month, and then the day.")
      }
        ?? Message(
          dutch: "Schrijf een jaar, een maand of een dag: 2012, mei 2012 of 1 mei 2012.",
          english: "Write a year, a month or a day: 2012, May 2012 or 1 May 2012."), at: place)
  }

  static func wrongISBN(_ text: String, at place: SourceRange) -> Diagnostic {
    let count = text.count { $0.isNumber || $0 == "X" || $0 == "x" }
    let reason =
      count == 10 || count == 13
      ? Message(dutch: "het controlecijfer klopt niet", english: "its check digit does not fit the others")
      : Message(
        dutch: "het heeft \(count) cijfers, en dat moeten er 13 zijn (of 10)",
        english: "it has \(count) digits, and should have 13 (or 10)")
    return Diagnostic(
      .wrongISBN,
      Message(dutch: "“\(text)” is geen geldig ISBN: ", english: "“\(text)” is no valid ISBN: ") + reason,
      hint: Message(
        dutch: "Neem het over van je uitgever of het ISBN-bureau; tot die tijd krijgt het e-boek een eigen kenmerk.",
        english: "Copy it from your publisher or ISBN agency; until then the e-book has an identifier of its own."),
      at: place)
  }
}
