/// What can be wrong. The raw value is what stands between brackets behind a message; it never changes its meaning.
package enum Code: String, CaseIterable, Sendable {
  // Files
  case missingFile = "bestand-ontbreekt"
  case unreadableFile = "bestand-onleesbaar"
  case wrongEncoding = "verkeerde-codering"
  case notWellFormed = "geen-geldige-xml"
  case unknownEntity = "onbekende-entiteit"
  // XInclude
  case missingInclude = "invoeging-ontbreekt"
  case circularInclude = "invoeging-in-kring"
  case unsupportedInclude = "invoeging-niet-ondersteund"
  // Variants
  case unknownProfile = "profiel-onbekend"
  case variantsTogether = "varianten-door-elkaar"
  // Structure
  case unknownElement = "onbekend-element"
  case misplacedElement = "element-misplaatst"
  case missingElement = "element-ontbreekt"
  case strayText = "losse-tekst"
  case unknownAttribute = "onbekend-attribuut"
  case missingAttribute = "attribuut-ontbreekt"
  case wrongValue = "waarde-onjuist"
  case invalidStructure = "ongeldige-structuur"
  case wrongRoot = "geen-boek"
  case docBook4 = "docbook-verouderd"
  case unknownRole = "onbekende-rol"
  case duplicateID = "dubbel-id"
  case danglingReference = "verwijzing-zonder-doel"
  case missingLanguage = "taal-ontbreekt"
  case unspokenLanguage = "taal-zonder-vaste-woorden"
  case malformedInstruction = "instructie-onjuist"
  case emptyTitle = "titel-leeg"
  case nothingToBuild = "niets-te-bouwen"
  case missingSchema = "schema-ontbreekt"
  case olderSchema = "schema-ouder"
  case pageOrder = "bladzijde-volgorde"
  case lostPage = "bladzijde-zoek"
  case openIndexRange = "bereik-zonder-einde"
  case malformedTable = "tabel-onjuist"
  case markdown = "markdown"
  case garbledText = "verminkte-tekst"
  case elementWithoutRow = "element-zonder-vorm"
  // Images
  case missingImage = "afbeelding-ontbreekt"
  case unreadableImage = "afbeelding-onleesbaar"
  case imageOutside = "afbeelding-erbuiten"
  case missingAlternativeText = "alternatieve-tekst-ontbreekt"
  case weakAlternativeText = "alternatieve-tekst-zegt-niets"
  case longAlternativeText = "alternatieve-tekst-lang"
  case coarseImage = "afbeelding-te-grof"
  case colourWithoutProfile = "kleurprofiel-ontbreekt"
  case unsuitableCover = "omslag-ongeschikt"
  // Recordings
  case missingRecording = "opname-ontbreekt"
  case unsuitableRecording = "opname-ongeschikt"
  // Accessibility
  case unmarkedForeignText = "vreemde-taal"
  case skippedHeadingLevel = "tussenkop-te-diep"
  case tableWithoutHeadings = "tabel-zonder-koppen"
  case vagueLinkText = "linktekst-zegt-niets"
  case insecureAddress = "adres-zonder-https"
  case shortLink = "korte-link"
  case nearlySameAddress = "adres-bijna-gelijk"
  case punctuationInAddress = "adres-met-leesteken"
  case passwordInAddress = "adres-met-wachtwoord"
  case privateAddress = "adres-in-eigen-netwerk"
  case termWithoutEntry = "begrip-zonder-uitleg"
  // Online symbols
  case missingCatalogue = "catalogus-ontbreekt"
  case unknownSymbol = "onbekend-symbool"
  case unknownTargetDocument = "onbekend-doeldocument"
  case duplicateSymbol = "dubbel-symbool"
  case malformedSymbolKey = "sleutel-onjuist"
  case malformedTarget = "adres-onjuist"
  case malformedBase = "basis-onjuist"
  case unusedSymbol = "ongebruikt-symbool"
  case noSymbols = "geen-symbolen"
  case retiredSymbol = "vervallen-symbool"
  case malformedSymbolNumber = "nummer-onjuist"
  case duplicateSymbolNumber = "dubbel-nummer"
  case missingSymbolNumber = "nummer-ontbreekt"
  case unknownReplacement = "vervanging-onbekend"
  case circularReplacement = "vervanging-in-kring"
  case missingLandingPage = "sitepagina-ontbreekt"
  // What was printed
  case printedSymbolGone = "gedrukt-symbool-weg"
  case printedNumberChanged = "gedrukt-nummer-anders"
  case printedAddressGone = "gedrukt-adres-vervalt"
  case printedAddressTooLong = "gedrukt-adres-te-lang"
  case frozenEdition = "uitgave-ligt-vast"
  case brokenEdition = "uitgave-onleesbaar"
  case brokenRoundTrip = "sitekring-verbroken"
  // What the book says about itself
  case unreadableDate = "datum-onleesbaar"
  case wrongISBN = "isbn-onjuist"
  // Proofreading
  case straightQuotes = "rechte-aanhalingstekens"
  case wrongApostrophe = "verkeerde-apostrof"
  case hyphenForDash = "koppelteken-als-gedachtestreepje"
  case threeDots = "drie-punten"
  case doubleSpace = "dubbele-spatie"
  case spaceBeforePunctuation = "spatie-voor-leesteken"
  case missingSpace = "spatie-ontbreekt"
  case wrongIJ = "ij-onjuist"
  case breakableSpace = "vaste-spatie-ontbreekt"
  case misspelling = "spelling"
  case malformedWordList = "woordenlijst-onjuist"
  case missingDictionary = "woordenboek-ontbreekt"
  // Words of the manuscript and of an EPUB or a printed book
  case lostWords = "woord-verloren"
  case addedWords = "woord-toegevoegd"
  case movedWords = "woord-verplaatst"
  case recutWords = "woord-anders-gesplitst"
  case noWords = "geen-woorden"
  case missingFixedWords = "vaste-tekst-ontbreekt"
  case displacedNote = "noot-op-andere-bladzijde"
  // What the web says of a link
  case deadLink = "link-dood"
  case goneLink = "link-verdwenen"
  case linkSaysNotFound = "link-zegt-niet-gevonden"
  case parkedLink = "link-geparkeerd"
  case linkWithoutHost = "link-onbekende-host"
  case linkTemporarilyDown = "link-tijdelijk-weg"
  case linkCertificate = "link-certificaat"
  case linkWithoutPlace = "link-plek-ontbreekt"
  case circularLink = "link-in-kring"
  case garbledLink = "link-antwoord-stuk"
  case linkIntoNetwork = "link-intern-adres"
  case strayRedirect = "link-vreemde-omleiding"
  case movedLink = "link-verhuisd"
  case changedLink = "link-veranderd"
  case linkBehindLogin = "link-achter-inlog"
  case blockedLink = "link-geblokkeerd"
  case rateLimitedLink = "link-te-druk"
  case slowLink = "link-traag"
  case linkPlaceUnsure = "link-plek-onzeker"
  case uncheckedLink = "link-niet-nagegaan"
  case noLinks = "geen-links"
  // What earlier runs saw of the links, and what the book says about them
  case expiredExemption = "ontheffing-verlopen"
  case uselessExemption = "ontheffing-overbodig"
  case unreadableLinkMemory = "linkgeheugen-onleesbaar"
  case unreadableBaseline = "nulmeting-onleesbaar"
  // Pages of print
  case untypesettable = "niet-te-zetten"
  case brokenTemplate = "sjabloon-onjuist"
  case typesettingLimit = "zetten-afgebroken"
  case missingGlyph = "teken-zonder-lettertype"
  case missingFont = "lettertype-ontbreekt"
  case unsettledPages = "bladzijden-onrustig"
  // The book as a whole
  case configuration = "instelling-onjuist"
  case uselessSilencing = "onderdrukking-overbodig"
  case missingStyle = "opmaak-ontbreekt"
  // Outside causes
  case unreadableEPUB = "epub-onleesbaar"
  case unwritableOutput = "uitvoer-mislukt"
  case missingProgram = "programma-ontbreekt"
  case installation = "installatie-onvolledig"
  // What should never happen
  case ownFault = "fout-in-boekbouw"

  package var severity: Severity {
    switch self {
    case .unknownRole, .unusedSymbol, .missingAlternativeText, .missingLanguage, .unspokenLanguage,
      .malformedInstruction, .pageOrder, .lostPage, .openIndexRange, .malformedTable, .markdown, .garbledText,
      .unreadableDate,
      .wrongISBN, .unknownProfile, .uselessSilencing, .straightQuotes, .wrongApostrophe, .hyphenForDash, .threeDots,
      .doubleSpace,
      .spaceBeforePunctuation, .missingSpace, .wrongIJ, .breakableSpace, .misspelling, .malformedWordList:
      .warning
    case .weakAlternativeText, .longAlternativeText, .coarseImage, .colourWithoutProfile, .unsuitableCover,
      .unmarkedForeignText, .skippedHeadingLevel, .tableWithoutHeadings, .vagueLinkText, .insecureAddress,
      .shortLink, .nearlySameAddress, .punctuationInAddress, .passwordInAddress, .privateAddress,
      .termWithoutEntry, .retiredSymbol, .missingSymbolNumber, .printedAddressTooLong:
      .warning
    case .movedLink, .changedLink, .linkBehindLogin: .warning
    case .expiredExemption, .uselessExemption, .unreadableLinkMemory: .warning
    case .missingFont, .unsettledPages: .warning
    case .untypesettable, .brokenTemplate, .typesettingLimit, .missingGlyph, .ownFault: .error
    case .missingDictionary, .olderSchema, .elementWithoutRow, .movedWords, .variantsTogether: .note
    // A healthy book has many of these, and nobody has to do anything about most of them.
    case .blockedLink, .rateLimitedLink, .slowLink, .linkPlaceUnsure, .uncheckedLink: .note
    case .deadLink, .goneLink, .linkSaysNotFound, .parkedLink, .linkWithoutHost, .linkTemporarilyDown,
      .linkCertificate, .linkWithoutPlace, .circularLink, .garbledLink, .linkIntoNetwork, .strayRedirect, .noLinks:
      .error
    case .missingFile, .unreadableFile, .wrongEncoding, .notWellFormed, .unknownEntity, .missingInclude,
      .circularInclude, .unsupportedInclude, .unknownElement, .misplacedElement, .missingElement, .strayText,
      .unknownAttribute, .missingAttribute, .wrongValue, .invalidStructure, .wrongRoot, .docBook4,
      .duplicateID, .danglingReference, .emptyTitle, .nothingToBuild, .missingSchema, .missingImage, .unreadableImage,
      .imageOutside,
      .missingRecording, .unsuitableRecording,
      .missingCatalogue, .unknownSymbol, .unknownTargetDocument, .duplicateSymbol, .malformedSymbolKey,
      .malformedTarget, .configuration, .missingStyle, .unwritableOutput, .missingProgram, .installation, .lostWords,
      .addedWords, .recutWords, .noWords, .missingFixedWords, .displacedNote, .unreadableEPUB,
      .noSymbols, .malformedBase,
      .malformedSymbolNumber, .duplicateSymbolNumber, .unknownReplacement, .circularReplacement, .missingLandingPage,
      .printedSymbolGone, .printedNumberChanged, .printedAddressGone, .frozenEdition, .brokenEdition,
      .brokenRoundTrip, .unreadableBaseline:
      .error
    }
  }
}
