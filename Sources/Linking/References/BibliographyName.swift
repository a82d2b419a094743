import BookModel
import GeneratedText

/// What an entry of the bibliography is called: its abbreviation, its authors with the year, or its title.
func bibliographyName(of entry: [Inline], text: GeneratedText) -> PlaceName? {
  let title = firstText(in: entry) { $0 == .title }
  if let short = bibliographyShortName(of: entry) {
    return PlaceName(reference: short, title: title ?? short)
  }
  let authors = surnames(in: entry).joined(separator: ", ")
  if !authors.isEmpty, let year = year(in: entry) {
    return PlaceName(reference: "\(authors) (\(year))", title: title ?? authors)
  }
  return title.flatMap { PlaceName(titled: $0, text: text) }
}

/// The abbreviation under which the work is cited.
func bibliographyShortName(of entry: [Inline]) -> String? { topLevelText(in: entry) { $0 == .abbreviation } }

private func surnames(in inlines: [Inline]) -> [String] {
  inlines.flatMap { inline -> [String] in
    guard case .phrase(let phrase) = inline else { return [] }
    switch phrase.kind {
    case .named("author"), .named("personname"):
      let name = firstText(in: phrase.content) { $0 == .named("surname") } ?? phrase.content.plainText
      return name.isEmpty ? [] : [name]
    case .named("authorgroup"): return surnames(in: phrase.content)
    default: return []
    }
  }
}

/// The four digits of the year in the date of publication or the copyright.
private func year(in entry: [Inline]) -> String? {
  let isDate: (PhraseKind) -> Bool = { [.named("pubdate"), .named("date"), .named("copyright")].contains($0) }
  let date = firstText(in: entry, where: isDate) ?? ""
  return date.split { !$0.isNumber }.first { $0.count == 4 }.map { String($0) }
}

private func topLevelText(in inlines: [Inline], where fits: (PhraseKind) -> Bool) -> String? {
  for case .phrase(let phrase) in inlines where fits(phrase.kind) {
    let words = phrase.content.plainText
    if !words.isEmpty { return words }
  }
  return nil
}

private func firstText(in inlines: [Inline], where fits: (PhraseKind) -> Bool) -> String? {
  if let found = topLevelText(in: inlines, where: fits) { return found }
  for inline in inlines {
    if let found = firstText(in: inline.children, where: fits) { return found }
  }
  return nil
}
