import Diagnostics

extension Diagnostic {
  static func tagLeftOpen(_ name: String, line: Int, by closed: String, at place: SourceRange) -> Diagnostic {
    let hint = Message(
      dutch: "Zet </\(name)> waar dat stuk ophoudt, hier of eerder; staat <\(name)> er te veel, haal het dan weg.",
      english: "Put </\(name)> where that piece ends, here or earlier; if <\(name)> is one too many, remove it.")
    return Diagnostic(.notWellFormed, leftOpen(name, line, closed), hint: hint, at: place)
  }

  /// - Parameter behind: the last tag in it, and its line.
  static func frameLeftOpen(
    _ name: String, line: Int, by closed: String, behind: (tag: String, line: Int), at place: SourceRange
  ) -> Diagnostic {
    let hint = Message(
      dutch: "Zet </\(name)> achter \(behind.tag) van regel \(behind.line).",
      english: "Put </\(name)> behind \(behind.tag) of line \(behind.line).")
    return Diagnostic(.notWellFormed, leftOpen(name, line, closed), hint: hint, at: place)
  }

  private static func leftOpen(_ name: String, _ line: Int, _ closed: String) -> Message {
    Message(
      dutch: "</\(closed)> sluit hier, maar <\(name)> van regel \(line) staat nog open",
      english: "</\(closed)> ends here, but <\(name)> of line \(line) is still open")
  }

  static func emptyElementLeftOpen(_ name: String, at place: SourceRange) -> Diagnostic {
    guard name != "br" else { return .lineBreakOfHTML(at: place) }
    return Diagnostic(
      .notWellFormed,
      Message(dutch: "<\(name)> wordt niet gesloten", english: "<\(name)> is not ended"),
      hint: Message(
        dutch: "Er staat niets in <\(name)>: sluit het meteen, met een / voor de >, dus <\(name) …/>.",
        english: "Nothing stands in <\(name)>: end it at once, by a / before its >, so <\(name) …/>."), at: place)
  }

  private static func lineBreakOfHTML(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .notWellFormed,
      Message(dutch: "<br> is HTML, en dit is DocBook", english: "<br> is HTML, and this is DocBook"),
      hint: Message(dutch: "Schrijf <?linebreak?>.", english: "Write <?linebreak?>."), at: place)
  }

  static func slashForgotten(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .notWellFormed,
      Message(
        dutch: "<\(name)> begint hier een tweede keer, terwijl de eerste nog openstaat",
        english: "<\(name)> begins a second time, while the first is still open"),
      hint: Message(
        dutch: "Bedoel je </\(name)>? Dan ontbreekt de schuine streep.",
        english: "Do you mean </\(name)>? Then its slash is missing."),
      at: place)
  }

  /// - Parameter lineOfEnd: where what stands before `inner` ends, unless on the same line.
  static func begunTooEarly(
    _ inner: String, _ outer: String, line: Int, endOn lineOfEnd: Int?, at place: SourceRange
  ) -> Diagnostic {
    let article = inner == outer ? "de " : ""
    let hint =
      lineOfEnd.map {
        Message(
          dutch: "Zet </\(outer)> aan het eind van regel \($0).", english: "Put </\(outer)> at the end of line \($0).")
      } ?? Message(dutch: "Zet er </\(outer)> voor.", english: "Put </\(outer)> before it.")
    return Diagnostic(
      .notWellFormed,
      Message(
        dutch: "<\(inner)> begint hier, maar \(article)<\(outer)> van regel \(line) staat nog open",
        english: "<\(inner)> begins here, but the <\(outer)> of line \(line) is still open"),
      hint: hint, at: place)
  }
}
