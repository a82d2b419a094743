package import Diagnostics

/// What an author should know about a code, in every language that we speak.
package struct Explanation: Sendable {
  /// In a few words, for lists.
  package let title: Message
  package let meaning: Message
  /// Why it matters.
  package let importance: Message
  package let remedy: Message
  package let example: Example
}

/// What is wrong and how it is right, in the author's own files.
package enum Example: Sendable {
  case pair(ExamplePlace, wrong: String, right: String)
  /// No file of the author's is to blame.
  case none(because: Message)
}

/// Which part of a book an example shows.
package enum ExamplePlace: String, CaseIterable, Sendable {
  case chapter, wholeBook, catalogue, configuration, styleSheet, wordList, folder

  package var name: Message {
    switch self {
    case .chapter: Message(dutch: "in een hoofdstuk", english: "in a chapter")
    case .wholeBook: Message(dutch: "heel boek.xml", english: "the whole of boek.xml")
    case .catalogue: Message(dutch: "in boekonline.xml", english: "in boekonline.xml")
    case .configuration: Message(dutch: "in boekbouw.yaml", english: "in boekbouw.yaml")
    case .styleSheet: Message(dutch: "in assets/styles/huis.css", english: "in assets/styles/huis.css")
    case .wordList: Message(dutch: "in woordenlijst.txt", english: "in woordenlijst.txt")
    case .folder: Message(dutch: "de map van het manuscript", english: "the manuscript’s folder")
    }
  }

  /// What a code block of Markdown calls the language of the example.
  var fence: String {
    switch self {
    case .chapter, .wholeBook, .catalogue: "xml"
    case .configuration: "yaml"
    case .styleSheet: "css"
    case .wordList, .folder: "text"
    }
  }
}

extension Code {
  /// The explanation of the code; the compiler asks for one with each new case.
  package var explanation: Explanation {
    switch self {
    case .missingFile: .missingFile
    case .unreadableFile: .unreadableFile
    case .wrongEncoding: .wrongEncoding
    case .notWellFormed: .notWellFormed
    case .unknownEntity: .unknownEntity
    case .missingInclude: .missingInclude
    case .circularInclude: .circularInclude
    case .unsupportedInclude: .unsupportedInclude
    case .unknownProfile: .unknownProfile
    case .variantsTogether: .variantsTogether
    case .unknownElement: .unknownElement
    case .misplacedElement: .misplacedElement
    case .missingElement: .missingElement
    case .strayText: .strayText
    case .unknownAttribute: .unknownAttribute
    case .missingAttribute: .missingAttribute
    case .wrongValue: .wrongValue
    case .invalidStructure: .invalidStructure
    case .wrongRoot: .wrongRoot
    case .docBook4: .docBook4
    case .unknownRole: .unknownRole
    case .duplicateID: .duplicateID
    case .danglingReference: .danglingReference
    case .missingLanguage: .missingLanguage
    case .unspokenLanguage: .unspokenLanguage
    case .malformedInstruction: .malformedInstruction
    case .missingImage: .missingImage
    case .unreadableImage: .unreadableImage
    case .imageOutside: .imageOutside
    case .missingAlternativeText: .missingAlternativeText
    case .weakAlternativeText: .weakAlternativeText
    case .longAlternativeText: .longAlternativeText
    case .coarseImage: .coarseImage
    case .colourWithoutProfile: .colourWithoutProfile
    case .unsuitableCover: .unsuitableCover
    case .missingRecording: .missingRecording
    case .unsuitableRecording: .unsuitableRecording
    case .unmarkedForeignText: .unmarkedForeignText
    case .skippedHeadingLevel: .skippedHeadingLevel
    case .tableWithoutHeadings: .tableWithoutHeadings
    case .vagueLinkText: .vagueLinkText
    case .insecureAddress: .insecureAddress
    case .shortLink: .shortLink
    case .nearlySameAddress: .nearlySameAddress
    case .punctuationInAddress: .punctuationInAddress
    case .passwordInAddress: .passwordInAddress
    case .privateAddress: .privateAddress
    case .termWithoutEntry: .termWithoutEntry
    case .missingCatalogue: .missingCatalogue
    case .unknownSymbol: .unknownSymbol
    case .unknownTargetDocument: .unknownTargetDocument
    case .duplicateSymbol: .duplicateSymbol
    case .malformedSymbolKey: .malformedSymbolKey
    case .malformedTarget: .malformedTarget
    case .malformedBase: .malformedBase
    case .unusedSymbol: .unusedSymbol
    case .noSymbols: .noSymbols
    case .retiredSymbol: .retiredSymbol
    case .malformedSymbolNumber: .malformedSymbolNumber
    case .duplicateSymbolNumber: .duplicateSymbolNumber
    case .missingSymbolNumber: .missingSymbolNumber
    case .unknownReplacement: .unknownReplacement
    case .circularReplacement: .circularReplacement
    case .missingLandingPage: .missingLandingPage
    case .printedAddressTooLong: .printedAddressTooLong
    case .printedSymbolGone: .printedSymbolGone
    case .printedNumberChanged: .printedNumberChanged
    case .printedAddressGone: .printedAddressGone
    case .frozenEdition: .frozenEdition
    case .brokenEdition: .brokenEdition
    case .brokenRoundTrip: .brokenRoundTrip
    case .lostWords: .lostWords
    case .addedWords: .addedWords
    case .movedWords: .movedWords
    case .recutWords: .recutWords
    case .noWords: .noWords
    case .missingFixedWords: .missingFixedWords
    case .displacedNote: .displacedNote
    case .unreadableEPUB: .unreadableEPUB
    case .deadLink: .deadLink
    case .goneLink: .goneLink
    case .linkSaysNotFound: .linkSaysNotFound
    case .parkedLink: .parkedLink
    case .linkWithoutHost: .linkWithoutHost
    case .linkTemporarilyDown: .linkTemporarilyDown
    case .linkCertificate: .linkCertificate
    case .linkWithoutPlace: .linkWithoutPlace
    case .circularLink: .circularLink
    case .garbledLink: .garbledLink
    case .linkIntoNetwork: .linkIntoNetwork
    case .strayRedirect: .strayRedirect
    case .movedLink: .movedLink
    case .changedLink: .changedLink
    case .linkBehindLogin: .linkBehindLogin
    case .blockedLink: .blockedLink
    case .rateLimitedLink: .rateLimitedLink
    case .slowLink: .slowLink
    case .linkPlaceUnsure: .linkPlaceUnsure
    case .uncheckedLink: .uncheckedLink
    case .noLinks: .noLinks
    case .expiredExemption: .expiredExemption
    case .uselessExemption: .uselessExemption
    case .unreadableLinkMemory: .unreadableLinkMemory
    case .unreadableBaseline: .unreadableBaseline
    case .untypesettable: .untypesettable
    case .brokenTemplate: .brokenTemplate
    case .typesettingLimit: .typesettingLimit
    case .missingGlyph: .missingGlyph
    case .missingFont: .missingFont
    case .unsettledPages: .unsettledPages
    case .ownFault: .ownFault
    case .configuration: .configuration
    case .emptyTitle: .emptyTitle
    case .nothingToBuild: .nothingToBuild
    case .missingSchema: .missingSchema
    case .olderSchema: .olderSchema
    case .pageOrder: .pageOrder
    case .lostPage: .lostPage
    case .openIndexRange: .openIndexRange
    case .malformedTable: .malformedTable
    case .markdown: .markdown
    case .garbledText: .garbledText
    case .elementWithoutRow: .elementWithoutRow
    case .unreadableDate: .unreadableDate
    case .wrongISBN: .wrongISBN
    case .uselessSilencing: .uselessSilencing
    case .missingStyle: .missingStyle
    case .straightQuotes: .straightQuotes
    case .wrongApostrophe: .wrongApostrophe
    case .hyphenForDash: .hyphenForDash
    case .threeDots: .threeDots
    case .doubleSpace: .doubleSpace
    case .spaceBeforePunctuation: .spaceBeforePunctuation
    case .missingSpace: .missingSpace
    case .wrongIJ: .wrongIJ
    case .breakableSpace: .breakableSpace
    case .misspelling: .misspelling
    case .malformedWordList: .malformedWordList
    case .missingDictionary: .missingDictionary
    case .unwritableOutput: .unwritableOutput
    case .missingProgram: .missingProgram
    case .installation: .installation
    }
  }
}
