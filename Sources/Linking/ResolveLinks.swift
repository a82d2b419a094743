import BookModel
package import Diagnostics
package import GeneratedText
package import OnlineSymbols
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
  let editions = readEditions(source, report: &report)
  checkReferences(in: manuscript, survey, report: &report)
  checkIndexRanges(in: manuscript, survey.indexTerms.map(\.term), report: &report)
  checkPages(survey.pageBreaks, of: manuscript.pageMap, in: manuscript.book.sources, report: &report)
  let symbols: [SymbolKey: ResolvedSymbol]
  if let catalogue {
    symbols = resolveSymbols(survey.symbols, in: manuscript, catalogue, editions, report: &report)
    checkSite(of: catalogue, survey, in: manuscript.book.sources, report: &report)
  } else {
    symbols = [:]
    checkNeed(of: source, exists: exists, by: survey.symbols, editions, in: manuscript, report: &report)
  }
  let deadLinks = checkWebUses(survey.webUses, in: manuscript.book.sources, report: &report)
  if report.hasErrors { report.add(manuscript.verdict) }
  try report.checkpoint()
  return LinkedBook(
    book: manuscript.book, text: text, labels: survey.labels, targets: survey.targets,
    symbols: symbols, catalogue: catalogue, editions: editions,
    symbolUses: survey.symbolUses, webUses: survey.webUses, pageBreaks: survey.pageBreaks,
    pageMap: manuscript.pageMap,
    sizes: survey.sizes, callouts: survey.callouts, works: survey.works, indexTerms: survey.indexTerms,
    facts: survey.facts,
    deadLinks: deadLinks,
    verdict: manuscript.verdict)
}
