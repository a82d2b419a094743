import LibXML
import Diagnostics

extension Diagnostic {
  static func tagLeftOpen(_ name: String, line: Int, by closed: String, at place: SourceRange) -> Diagnostic {
    if emptyElements.contains(name) { return .emptyElementLeftOpen(name, line, at: place) }
    return Diagnostic(
      .notWellFormed,
      Message(
        dutch: "</\(closed)> sluit hier, maar <\(name)> van regel \(line) staat nog open",
        english: "</\(closed)> ends here, but <\(name)> of line \(line) is still open"),
      hint: Message(
        dutch: "Zet </\(name)> waar dat stuk ophoudt, hier of eerder; staat <\(name)> er te veel, haal het dan weg.",
        english: "Put </\(name)> where that piece ends, here or earlier; if <\(name)> is one too many, remove it."),
      at: place)
  }

  private static func emptyElementLeftOpen(_ name: String, _ line: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .notWellFormed,
      Message(
        dutch: "<\(name)> van regel \(line) staat hier nog open",
        english: "<\(name)> of line \(line) is still open here"),
      hint: Message(
        dutch: "Er staat niets in <\(name)>: sluit het meteen, met een / voor de >, dus <\(name) …/>.",
        english: "Nothing stands in <\(name)>: end it at once, by a / before its >, so <\(name) …/>."),
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

/// Elements that hold nothing: who does not end them means to.
private let emptyElements: Set<String> = [
  "xref", "olink", "anchor", "footnoteref", "biblioref", "imagedata", "colspec", "spanspec", "xi:include", "br", "img",
  "hr",
]
