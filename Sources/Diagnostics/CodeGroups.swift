/// Codes that one kind of check finds, and no other.
extension Code {
  /// What only proofreading finds, which a build does without.
  package static let ofProofreading: Set<Code> = [
    .straightQuotes, .wrongApostrophe, .hyphenForDash, .threeDots, .doubleSpace, .spaceBeforePunctuation,
    .missingSpace, .wrongIJ, .breakableSpace, .misspelling, .malformedWordList, .missingDictionary,
  ]

  /// What only a look at all addresses of a book finds, which a build does without.
  package static let ofAddresses: Set<Code> = [
    .shortLink, .nearlySameAddress, .punctuationInAddress, .passwordInAddress, .privateAddress,
  ]

  /// What only another command than one that makes something finds.
  package static let notOfBuilding = ofProofreading.union(ofAddresses).union(notOfChecking)

  /// What only another command than `print` finds.
  package static let notOfPrinting = notOfBuilding.subtracting(ofPrinting)

  /// What only another command than `check` finds.
  package static let notOfChecking = ofLinks.union(ofLinkMemory).union(ofWords).union(ofPrinting)

  /// What only typesetting finds.
  package static let ofPrinting: Set<Code> = [
    .untypesettable, .brokenTemplate, .typesettingLimit, .missingGlyph, .missingFont, .unsettledPages, .ownFault,
  ]

  /// What only a spelling checker finds.
  package static let ofSpelling: Set<Code> = [.misspelling, .malformedWordList, .missingDictionary]

  /// What only a comparison of a manuscript with an EPUB or a printed book finds.
  package static let ofWords: Set<Code> = [
    .lostWords, .addedWords, .movedWords, .recutWords, .noWords, .missingFixedWords, .displacedNote,
  ]

  /// What only a run that checks links finds, about its exemptions and its memory.
  package static let ofLinkMemory: Set<Code> = [
    .expiredExemption, .uselessExemption, .unreadableLinkMemory, .unreadableBaseline,
  ]

  /// What only a look at the web finds.
  package static let ofLinks: Set<Code> = [
    .deadLink, .goneLink, .linkSaysNotFound, .parkedLink, .linkWithoutHost, .linkTemporarilyDown, .linkCertificate,
    .linkWithoutPlace, .circularLink, .garbledLink, .linkIntoNetwork, .strayRedirect, .movedLink, .changedLink,
    .linkBehindLogin, .blockedLink, .rateLimitedLink, .slowLink, .linkPlaceUnsure, .uncheckedLink, .noLinks,
  ]
}

/// What a mistake with the code means to a run.
extension Code {
  /// A mistake in what a book holds: whoever wants a book all the same can have one, with every word in it.
  package var isOfContent: Bool {
    switch self {
    case .unknownElement, .misplacedElement, .missingElement, .strayText, .unknownAttribute, .missingAttribute,
      .wrongValue, .invalidStructure, .duplicateID, .danglingReference, .emptyTitle, .missingImage, .unreadableImage,
      .imageOutside, .missingRecording, .unsuitableRecording, .missingCatalogue, .unknownSymbol, .unknownTargetDocument,
      .duplicateSymbol, .malformedSymbolKey,
      .malformedTarget, .missingLandingPage:
      true
    default: false
    }
  }

  /// Whether mending the book cannot help: the cause is a disk, the time, a missing program or the installation.
  package var isOutsideCause: Bool {
    switch self {
    case .unwritableOutput, .missingProgram, .installation, .unreadableEPUB, .uncheckedLink: true
    default: false
    }
  }

  /// Whether we ourselves are to blame, and nobody else can mend it.
  package var isOurs: Bool { self == .ownFault }
}
