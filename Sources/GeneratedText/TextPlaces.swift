extension TextKey {
  /// The places in the words that the program fills in, written as `{number}`.
  package var places: [String] {
    switch self {
    case .part, .chapter, .appendix, .figure, .table, .example, .procedure, .equation, .partReference,
      .chapterReference, .appendixReference, .figureReference, .tableReference, .exampleReference,
      .procedureReference, .equationReference, .footnoteReference, .stepReference, .pageReference, .page,
      .backToText, .noteCall, .calloutCall:
      ["number"]
    case .titledReference, .coverAlternative, .filmSymbol, .downloadSymbol, .articleSymbol, .communitySymbol,
      .toolSymbol, .pageSymbol:
      ["title"]
    case .missingImage, .videoLink, .audioLink: ["name"]
    case .chapterTitle: ["number", "title"]
    case .labelledTitle: ["label", "title"]
    case .labelledValue: ["label", "value"]
    case .onlyAppendix, .onlyAppendixReference, .numberSeparator, .contents, .landmarks, .pageList, .cover,
      .titlePage, .copyrightPage, .notes, .start, .preface, .dedication, .acknowledgements, .colophon, .glossary,
      .bibliography, .index, .epigraph, .untitled, .abstract, .legalNotice, .revisionHistory, .synopsis, .taskSummary,
      .taskPrerequisites, .taskRelated, .revision, .revisionDate, .revisionAuthors, .revisionRemark, .messageLevel,
      .messageOrigin, .messageAudience, .note, .tip, .warning, .caution, .important, .danger, .questionLabel,
      .answerLabel, .see, .seeAlso, .symbols, .otherScripts, .listSeparator, .termSeparator, .noDescription,
      .pullQuote, .openQuote, .closeQuote, .openInnerQuote, .closeInnerQuote, .publisher, .edition, .isbn, .rights,
      .summaryText, .summaryImages, .summaryImagesMissing, .summaryNavigation, .summaryPages, .summaryLinks:
      []
    }
  }
}
