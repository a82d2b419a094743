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

  /// What only a spelling checker finds.
  package static let ofSpelling: Set<Code> = [.misspelling, .malformedWordList, .missingDictionary]

  /// What only a comparison of a manuscript with an EPUB finds.
  package static let ofWords: Set<Code> = [.lostWords, .addedWords, .movedWords, .recutWords, .noWords]

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
