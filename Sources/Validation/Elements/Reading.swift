package import BookModel

/// How the reader takes an element: what of ``BookModel`` it becomes.
package enum Reading: Sendable, Equatable {
  case division(DivisionKind)
  case metadata
  case title
  case block(BlockReading)
  case inline(InlineReading)
  /// Belongs to an element that reads it itself.
  case part
  /// Says nothing to a reader of the book: generated lists, processing aids.
  case silent
}

/// What stands on lines of its own.
package enum BlockReading: Sendable, Equatable {
  case paragraph, formalParagraph, heading, quotation, box
  case list, callouts, definitions, glossaryEntry, simpleList, segmentedList, questions
  case procedure, steps
  case figure, equation, media, table
  case verbatim(Verbatim.Kind)
  /// A listing with marks beside it.
  case markedListing
  case verse, bibliographyEntry
  case commandSynopsis, functionSynopsis
  /// The declaration of a class, a method, a type …
  case declaration
  case productions, revisions
  /// Beside the text; in a sentence it becomes a note.
  case annotation
  /// Names and purpose of a page of a manual.
  case manualPageNames
  /// A table of contents written by hand.
  case contents
  /// What a page of a manual is called: the title of the page.
  case manualPageHead
  /// What is said of a message: its level, origin and audience.
  case messageFacts
  /// Blocks that belong together; the element's name becomes the class.
  case group
}

/// What stands in a line of text.
package enum InlineReading: Sendable, Equatable {
  case phrase(PhraseKind)
  /// The same with a class: the element's own name.
  case code, keyboard, output, variable, named
  /// Parts that are words of their own, whether white space stands between their tags or not.
  case words
  /// Parts with commas between them.
  case enumeration
  case emphasis, trademark
  case link, crossReference, onlineSymbol, footnote, footnoteReference, indexTerm, anchor
  case media, formula, callout, calloutReference, lineBreak
  /// Parts with the signs that belong between and around them.
  case keys, menu, manualPage, optional, tag, citation, parenthesised
  case argument, argumentGroup, synopsisFragment, fragmentReference
}

/// Where an element may stand.
enum Nature: Sendable {
  case division, metadata, title, block, inline, part, silent
}

extension Reading {
  var nature: Nature {
    switch self {
    case .division: .division
    case .metadata: .metadata
    case .title: .title
    case .block: .block
    case .inline: .inline
    case .part: .part
    case .silent: .silent
    }
  }
}
