import BookModel
import Diagnostics
import LibXML
import XMLReading

/// `xml:lang` says a language as BCP 47 writes it, or screen readers do not know which voice to take.
func checkLanguage(of node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  guard let code = document.tree.attribute("lang", namespace: xmlNamespace, of: node),
    !code.isEmpty, !isLanguageTag(code)
  else { return }
  let place = document.range(ofAttribute: "lang", namespace: xmlNamespace, of: node)
  report.add(.malformedLanguage(code, at: place ?? document.range(of: node)))
}

/// Whether a text has the form of a language tag (RFC 5646 §2.1). Languages of four letters and more have none of the
/// tags that exist, so a word such as `engels` is not taken for one.
package func isLanguageTag(_ code: String) -> Bool {
  let parts = code.lowercased().split(separator: "-", omittingEmptySubsequences: false)
  guard parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isLetterOrDigit) }) else {
    return false
  }
  if parts[0] == "x" || parts[0] == "i" { return parts.count > 1 }
  guard isLetters(parts[0], 2...3) else { return false }
  var rest = parts.dropFirst()
  take(&rest, atMost: 3) { isLetters($0, 3...3) }
  take(&rest, atMost: 1) { isLetters($0, 4...4) }
  take(&rest, atMost: 1) { isLetters($0, 2...2) || ($0.utf8.count == 3 && $0.utf8.allSatisfy(isDigit)) }
  take(&rest, atMost: .max) { $0.utf8.count > 4 || ($0.utf8.count == 4 && isDigit($0.utf8.first ?? 0)) }
  return isExtensions(rest)
}

/// A single letter or digit, and at least one part behind it that is longer; behind `x` anything may follow.
private func isExtensions(_ parts: ArraySlice<Substring>) -> Bool {
  var parts = parts
  while let singleton = parts.popFirst() {
    guard singleton.utf8.count == 1, !parts.isEmpty else { return false }
    if singleton == "x" { return true }
    let before = parts.count
    take(&parts, atMost: .max) { $0.utf8.count > 1 }
    if parts.count == before { return false }
  }
  return true
}

private func take(_ parts: inout ArraySlice<Substring>, atMost limit: Int, while fits: (Substring) -> Bool) {
  var count = 0
  while count < limit, let part = parts.first, fits(part) {
    parts.removeFirst()
    count += 1
  }
}

private func isLetters(_ part: Substring, _ length: ClosedRange<Int>) -> Bool {
  length.contains(part.utf8.count) && !part.utf8.contains(where: isDigit)
}

/// The tag that an `xml:lang` says or means; nil where it can be none, so that no page says what nobody understands.
func languageTag(_ stated: String) -> LanguageTag? {
  stated.isEmpty || isLanguageTag(stated) ? LanguageTag(stated) : meantTag(stated).map { LanguageTag($0) }
}

/// What people write for a language, by what its tag is.
private let languages: [String: String] = [
  "nederlands": "nl", "dutch": "nl", "vlaams": "nl-BE", "flemish": "nl-BE", "engels": "en", "english": "en",
  "amerikaans": "en-US", "duits": "de", "german": "de", "deutsch": "de", "frans": "fr", "french": "fr",
  "français": "fr", "spaans": "es", "spanish": "es", "italiaans": "it", "italian": "it", "latijn": "la",
  "latin": "la", "fries": "fy", "frisian": "fy", "grieks": "el", "greek": "el",
]

/// The tag that was meant: the language's own, or the same one with hyphens.
private func meantTag(_ code: String) -> String? {
  if let known = languages[code.lowercased()] { return known }
  let parts = code.split { $0 == "_" || $0 == "-" || $0 == " " }
  let cased = parts.enumerated().map { index, part in
    index > 0 && part.count == 2 ? part.uppercased() : part.lowercased()
  }
  let tag = cased.joined(separator: "-")
  return isLanguageTag(tag) ? tag : nil
}

extension Diagnostic {
  fileprivate static func malformedLanguage(_ code: String, at place: SourceRange) -> Diagnostic {
    let meant = meantTag(code)
    return Diagnostic(
      .wrongValue,
      Message(
        dutch: "xml:lang=\"\(code)\" is geen taalcode", english: "xml:lang=\"\(code)\" is no language tag"),
      hint: meant.map {
        Message(dutch: "Schrijf xml:lang=\"\($0)\".", english: "Write xml:lang=\"\($0)\".")
      }
        ?? Message(
          dutch: "Schrijf de code van de taal: nl, en, de, fr, of met een land erbij: nl-BE.",
          english: "Write the code of the language: nl, en, de, fr, or one with a country: nl-BE."), at: place)
  }
}
