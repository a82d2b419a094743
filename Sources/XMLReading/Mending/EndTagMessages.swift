import LibXML
import Diagnostics

extension Diagnostic {
  /// - Parameters:
  ///   - first: the end tag that comes too early.
  ///   - second: the one that has to come before it.
  ///   - right: all of them in their order.
  static func swappedEndTags(
    _ first: String, _ second: String, _ right: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .notWellFormed,
      Message(
        dutch: "\(first) en \(second) staan in de verkeerde volgorde",
        english: "\(first) and \(second) stand in the wrong order"),
      hint: Message(dutch: "Schrijf \(right).", english: "Write \(right)."), at: place)
  }

  /// - Parameter line: of the end of `inner`, unless that is on the same line.
  static func overlap(_ inner: String, _ outer: String, until line: Int?, at place: SourceRange) -> Diagnostic {
    let dutch = line.map { "pas op regel \($0)" } ?? "pas verderop"
    let english = line.map { "until line \($0)" } ?? "behind that"
    return Diagnostic(
      .notWellFormed,
      Message(
        dutch: "</\(outer)> sluit hier, maar <\(inner)>, dat erin begint, houdt \(dutch) op",
        english: "</\(outer)> ends here, but <\(inner)>, which begins in it, goes on \(english)"),
      hint: Message(
        dutch: "Zet </\(inner)> vóór deze </\(outer)>, of zet </\(outer)> achter </\(inner)>.",
        english: "Put </\(inner)> before this </\(outer)>, or </\(outer)> behind </\(inner)>."),
      at: place)
  }

  /// - Parameters:
  ///   - tag: the one that seems wrong, at `place`.
  ///   - meant: what it should be.
  static func unequalTags(_ tag: String, _ other: String, _ meant: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .notWellFormed,
      Message(
        dutch: "\(tag) en \(other) horen bij elkaar, maar heten niet hetzelfde",
        english: "\(tag) and \(other) belong together, but differ in name"),
      hint: Message(dutch: "Bedoel je \(meant)?", english: "Do you mean \(meant)?"), at: place)
  }

  static func endOfNothing(_ name: String, in outer: String, line: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .notWellFormed,
      Message(
        dutch: "</\(name)> sluit hier iets wat niet openstaat: in <\(outer)> van regel \(line) begint geen <\(name)>",
        english: "</\(name)> ends what is not open: no <\(name)> begins in <\(outer)> of line \(line)"),
      hint: Message(
        dutch: "Zet <\(name)> waar dat stuk begint, of haal </\(name)> weg.",
        english: "Put <\(name)> where that piece begins, or remove </\(name)>."),
      at: place)
  }

  static func unfinishedTag(at place: SourceRange) -> Diagnostic {
    let name = String(decoding: place.file.text[place.bytes].prefix { !isSpace($0) }, as: UTF8.self)
    return Diagnostic(
      .notWellFormed,
      Message(
        dutch: "achter \(name) ontbreekt de >, zodat de tekst erachter als attributen wordt gelezen",
        english: "\(name) lacks its >, so that the text behind it is read as attributes"),
      hint: Message(
        dutch: "Zet een > achter de naam van het element, of achter het laatste attribuut.",
        english: "Put a > behind the name of the element, or behind its last attribute."),
      at: place)
  }
}
