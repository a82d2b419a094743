/// Every word that the program itself puts into a book. The raw value is the key in `assets/labels/LANGUAGE.yaml`.
package enum TextKey: String, CaseIterable, Sendable {
  // Labels over titles; {number} and {title} are filled in.
  case part, chapter, appendix, figure, table, example, procedure, equation
  /// An appendix that is the only one has no number.
  case onlyAppendix
  // The same inside a sentence.
  case partReference, chapterReference, appendixReference, onlyAppendixReference
  case figureReference, tableReference, exampleReference, procedureReference, equationReference
  case footnoteReference, stepReference, titledReference
  /// A reference to the page of the printed edition, where that is known: `zie bladzijde 47`.
  case pageReference
  /// A title behind its number or label, as in the table of contents: `3. Luisteren`, `Deel 1. Hier`.
  case chapterTitle, labelledTitle
  /// What something is called, and what it is: `Uitgever: Leaders`.
  case labelledValue
  /// What stands between the number of a chapter and that of a figure in it.
  case numberSeparator
  // Titles of what is generated, or has none of its own.
  case contents, landmarks, pageList, cover, titlePage, copyrightPage, notes, start
  case preface, dedication, acknowledgements, colophon, glossary, bibliography, index, epigraph
  /// What a book or page without a title is called.
  case untitled
  case abstract, legalNotice, revisionHistory, synopsis, taskSummary, taskPrerequisites, taskRelated
  // The columns of a revision history.
  case revision, revisionDate, revisionAuthors, revisionRemark
  // What stands before the parts of an entry about a message.
  case messageLevel, messageOrigin, messageAudience
  // Admonitions.
  case note, tip, warning, caution, important, danger
  // Questions.
  case questionLabel, answerLabel
  // References inside index and glossary.
  case see, seeAlso
  // Headings of the index over what begins with no letter, or with one of another script than the book's.
  case symbols, otherScripts
  /// What stands between the members of a list in a sentence, with its space.
  case listSeparator
  /// The same where the members may have commas in them.
  case termSeparator
  // What a screen reader says.
  case page, backToText, noteCall, noDescription, missingImage, coverAlternative, pullQuote
  case calloutCall, videoLink, audioLink
  case filmSymbol, downloadSymbol, articleSymbol, communitySymbol, toolSymbol, pageSymbol
  // Quotation marks, outer and inner.
  case openQuote, closeQuote, openInnerQuote, closeInnerQuote
  // The title page and the copyright page.
  case publisher, edition, isbn, rights
  // The accessibility summary (EPUB Accessibility 1.1 §2.2), a sentence a fact.
  case summaryText, summaryImages, summaryImagesMissing, summaryNavigation, summaryPages,
    summaryLinks
}
