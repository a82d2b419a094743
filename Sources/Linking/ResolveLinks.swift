import BookModel
package import Diagnostics
package import GeneratedText
package import Validation

/// Stage 2: resolves cross references, footnotes and online symbols, numbers what is numbered, builds the index.
///
/// - Throws: `Stopped` where this stage or the one before found an error.
package func resolveLinks(
  in manuscript: ReadManuscript, catalogue source: CatalogueSource, text: GeneratedText,
  report: inout Report
) throws(Stopped) -> LinkedBook {
  let survey = BookSurvey(of: manuscript.book, text: text)
  let (catalogue, exists) = readCatalogue(source, report: &report)
  let resolution = Resolution(manuscript: manuscript, survey: survey)
  checkReferences(in: manuscript, survey, report: &report)
  checkIndexRanges(in: manuscript, survey.indexTerms.map(\.term), report: &report)
  checkPages(survey.pageBreaks, in: manuscript.book.sources, report: &report)
  let symbols = resolution.resolveSymbols(
    catalogue: catalogue, exists: exists, path: source.path, report: &report)
  let deadLinks = checkExternalLinks(survey.externalLinks, in: manuscript.book.sources, report: &report)
  if report.hasErrors { report.add(manuscript.verdict) }
  try report.checkpoint()
  return LinkedBook(
    book: manuscript.book, text: text, labels: survey.labels, targets: survey.targets,
    symbols: symbols,
    symbolUses: survey.symbols.map(\.key), pageBreaks: survey.pageBreaks,
    sizes: survey.sizes, callouts: survey.callouts, works: survey.works, indexTerms: survey.indexTerms,
    facts: survey.facts,
    deadLinks: deadLinks,
    verdict: manuscript.verdict)
}

private struct Resolution {
  let manuscript: ReadManuscript
  let survey: BookSurvey

  /// Every online symbol is in the catalogue; every one there is used.
  func resolveSymbols(
    catalogue: Catalogue?, exists: Bool, path: String, report: inout Report
  ) -> [SymbolKey: ResolvedSymbol] {
    let sources = manuscript.book.sources
    guard let catalogue else {
      if !exists, let first = survey.symbols.first {
        report.add(.missingCatalogue(path, at: sources[first.attributes.span]))
      }
      return [:]
    }
    var resolved: [SymbolKey: ResolvedSymbol] = [:]
    // A misspelt key is one mistake: the symbol that it means is not unused as well.
    var used = Set(survey.symbols.map(\.key))
    // An online symbol without key or document was found with the other attributes that lack.
    for use in survey.symbols where !use.key.name.isEmpty && !use.targetDocument.isEmpty {
      let place = sources[use.attributes.span]
      if use.targetDocument != catalogue.targetDocument {
        report.add(
          .unknownTargetDocument(use.targetDocument, expected: catalogue.targetDocument, at: place))
      } else if let symbol = catalogue.symbols[use.key] {
        resolved[use.key] = ResolvedSymbol(symbol: symbol, address: catalogue.address(of: use.key))
      } else {
        let near = nearestName(to: use.key.name, among: catalogue.symbols.keys.map(\.name))
        let repeated = near == nil && catalogue.repeated.count == 1 ? catalogue.repeated.first : nil
        report.add(.unknownSymbol(use.key, near: near, repeated: repeated, at: place))
        if let near { used.insert(SymbolKey(near)) }
      }
    }
    guard manuscript.isComplete else { return resolved }
    for (key, symbol) in catalogue.symbols.sorted(by: { $0.key < $1.key }) where !used.contains(key) {
      report.add(.unusedSymbol(key, at: symbol.place))
    }
    return resolved
  }
}

extension Diagnostic {
  /// - Parameter repeated: the one key that two symbols have, so that one of them may be meant.
  fileprivate static func unknownSymbol(
    _ key: SymbolKey, near: String?, repeated: (key: SymbolKey, value: SourceRange)?, at place: SourceRange
  ) -> Diagnostic {
    let hint: Message =
      if let near {
        Message(dutch: "Bedoel je “\(near)”?", english: "Do you mean “\(near)”?")
      } else if let (other, second) = repeated {
        Message(
          dutch: "Is het een van de twee die in \(second.file.path) “\(other.name)” heten? Geef die dan deze sleutel.",
          english: "Is it one of the two that are called “\(other.name)” in \(second.file.path)? Then give it this key."
        )
      } else {
        Message(
          dutch: "Voeg het symbool toe aan boekonline.xml, of verbeter de sleutel.",
          english: "Add the symbol to boekonline.xml, or correct the key.")
      }
    return Diagnostic(
      .unknownSymbol,
      Message(
        dutch: "in de catalogus staat geen symbool met de sleutel “\(key.name)”",
        english: "no symbol with key “\(key.name)” in the catalogue"), hint: hint, at: place)
  }

  fileprivate static func unknownTargetDocument(
    _ name: String, expected: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownTargetDocument,
      Message(
        dutch: "targetdoc=\"\(name)\" is onbekend: de catalogus heet “\(expected)”",
        english: "targetdoc=\"\(name)\" is not known: the catalogue is called “\(expected)”"),
      hint: Message(
        dutch: "Schrijf targetdoc=\"\(expected)\".", english: "Write targetdoc=\"\(expected)\"."),
      at: place)
  }

  fileprivate static func missingCatalogue(_ path: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingCatalogue,
      Message(
        dutch: "het boek heeft onlinesymbolen, maar er is geen catalogus “\(path)”",
        english: "the book has online symbols, but there is no catalogue “\(path)”"),
      hint: Message(
        dutch: "Zet boekonline.xml naast boek.xml.", english: "Put boekonline.xml beside boek.xml."),
      at: place)
  }

  fileprivate static func unusedSymbol(_ key: SymbolKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unusedSymbol,
      Message(
        dutch: "het symbool “\(key.name)” komt in het boek niet voor",
        english: "the symbol “\(key.name)” does not occur in the book"),
      hint: Message(
        dutch:
          "Zet <olink targetdoc=\"boekonline\" targetptr=\"\(key.name)\"/> in de tekst, of haal het symbool weg.",
        english:
          "Put <olink targetdoc=\"boekonline\" targetptr=\"\(key.name)\"/> into the text, or remove the symbol."
      ),
      at: place)
  }
}
