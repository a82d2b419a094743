import BookModel
import GeneratedText

/// What an entry of the bibliography is called: its abbreviation, its authors with the year, or its title.
func bibliographyName(of entry: [Inline], text: GeneratedText) -> PlaceName? {
  let titled = firstPhrase(in: entry) { $0 == .title } ?? []
  let title = titled.isEmpty ? nil : titled.plainText(text.marks)
  if let short = bibliographyShortName(of: entry) {
    return PlaceName(reference: short, title: title ?? short)
  }
  let authors = surnames(in: entry).joined(separator: text(.listSeparator))
  if !authors.isEmpty, let year = year(in: entry) {
    return PlaceName(reference: "\(authors) (\(year))", title: title ?? authors)
  }
  return PlaceName(titled: titled, text: text)
}

/// The abbreviation under which the work is cited.
func bibliographyShortName(of entry: [Inline]) -> String? {
  topLevelPhrase(in: entry) { $0 == .abbreviation }?.plainText
}

private func surnames(in inlines: [Inline]) -> [String] {
  inlines.flatMap { inline -> [String] in
    guard case .phrase(let phrase) = inline else { return [] }
    switch phrase.kind {
    case .named("author"), .named("personname"):
      let name = (firstPhrase(in: phrase.content) { $0 == .named("surname") } ?? phrase.content).plainText
      return name.isEmpty ? [] : [name]
    case .named("authorgroup"): return surnames(in: phrase.content)
    default: return []
    }
  }
}

/// The four digits of the year in the date of publication or the copyright.
private func year(in entry: [Inline]) -> String? {
  let isDate: (PhraseKind) -> Bool = { [.named("pubdate"), .named("date"), .named("copyright")].contains($0) }
  let date = firstPhrase(in: entry, where: isDate)?.plainText ?? ""
  return date.split { !$0.isNumber }.first { $0.count == 4 }.map { String($0) }
}

private func topLevelPhrase(in inlines: [Inline], where fits: (PhraseKind) -> Bool) -> [Inline]? {
  for case .phrase(let phrase) in inlines where fits(phrase.kind) && !phrase.content.plainText.isEmpty {
    return phrase.content
  }
  return nil
}

/// What stands in the first phrase of a kind that holds any words.
private func firstPhrase(in inlines: [Inline], where fits: (PhraseKind) -> Bool) -> [Inline]? {
  if let found = topLevelPhrase(in: inlines, where: fits) { return found }
  for inline in inlines {
    if let found = firstPhrase(in: inline.children, where: fits) { return found }
  }
  return nil
}
