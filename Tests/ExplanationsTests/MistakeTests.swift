import Diagnostics
import LibPOSIX
import Testing

private let inPrint = "those books are checked, and not typeset"
private let withoutEPUB = "it takes an EPUB to compare with, and those books are manuscripts"
private let withoutPDF = "it takes a PDF to compare with, and those books are manuscripts"

/// What can be wrong and is not among the mistakes in `Tests/Golden/mistakes`.
private let elsewhere: [Code: String] = [
  .missingFile: "each of those books lies over one that has a boek.xml",
  .missingCatalogue: "each of those books lies over one that has a catalogue",
  .invalidStructure: "the end of a file of hundreds of mistakes, each of which would have to be expected",
  .unspokenLanguage: "nothing is wrong with a book in another language",
  .missingStyle: "it is told without a place, of the style sheet as a whole",
  .misspelling: "those books are checked without dictionaries, which differ from computer to computer",
  .malformedWordList: "as with the spelling that it is for",
  .missingDictionary: "as with the spelling that it is for",
  .lostWords: withoutEPUB, .addedWords: withoutEPUB, .movedWords: withoutEPUB, .recutWords: withoutEPUB,
  .noWords: withoutEPUB, .missingFixedWords: withoutPDF, .displacedNote: withoutPDF,
  .variantsTogether: "a note and no mistake: who wants all variants has them",
  .missingRecording: "recordings belong to DocBook at large",
  .unsuitableRecording: "recordings belong to DocBook at large",
  .elementWithoutRow: "in the profile an element that we do not know is an error",
  .brokenRoundTrip: "a bug of ours, or a record of an edition that somebody edited",
  .noSymbols: "an answer to a command",
  .frozenEdition: "an answer to a command",
  .expiredExemption: "it depends on the day",
  .uselessExemption: "only a run that checks links knows which of them there are",
  .unreadableLinkMemory: "no file of the author's is to blame",
  .unreadableBaseline: "an answer to a command",
  .untypesettable: inPrint, .brokenTemplate: inPrint, .typesettingLimit: inPrint, .missingGlyph: inPrint,
  .missingFont: inPrint, .unsettledPages: inPrint,
  .ownFault: "no book is to blame",
  .olderSchema: "which schemas there are differs from computer to computer",
]

@Suite struct MistakeTests {
  @Test func `every code that an author can meet is the mistake of a book, or there is a reason why not`() throws {
    let found = try codesOfMistakes()
    for code in Code.allCases where !code.isOutsideCause {
      // What the web says is in no book.
      let isElsewhere = elsewhere[code] != nil || Code.ofLinks.contains(code)
      #expect(found.contains(code.rawValue) != (isElsewhere), "\(code.rawValue)")
    }
    #expect(elsewhere.keys.allSatisfy { !$0.isOutsideCause })
  }

  /// The second word of each line that says what is expected of a book.
  private func codesOfMistakes() throws -> Set<String> {
    let folder = "Tests/Golden/mistakes"
    var codes: Set<String> = []
    for book in try listFolder(folder) where book != "base" && book != "README.md" {
      let text = String(decoding: try readFile("\(folder)/\(book)/expected.txt"), as: UTF8.self)
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        codes.insert(String(line.split(separator: " ")[1]))
      }
    }
    return codes
  }
}
