import Diagnostics
import Explanations
import LibPOSIX
import Testing

/// What no snippet of a book of the profile shows.
private let withoutExample = Code.ofLinks.union(Code.ofPrinting).union([
  .invalidStructure, .missingDictionary, .olderSchema, .missingRecording, .unsuitableRecording, .elementWithoutRow,
  .noSymbols, .malformedBase, .brokenRoundTrip, .frozenEdition, .brokenEdition, .lostPage,
  .printedSymbolGone, .printedNumberChanged, .printedAddressGone,
  .printedAddressTooLong,
  .expiredExemption, .uselessExemption, .unreadableLinkMemory, .unreadableBaseline,
])

@Suite struct ExplanationsTests {
  @Test(arguments: Code.allCases)
  func `every text exists in every language, and ends like a sentence`(code: Code) {
    let explanation = code.explanation
    for language in MessageLanguage.allCases {
      let title = explanation.title.text(in: language)
      #expect(!title.isEmpty && title.last != "." && title.count <= 60, "\(title)")
      for message in [explanation.meaning, explanation.importance, explanation.remedy] {
        let text = message.text(in: language)
        #expect(text.count >= 20 && ".?".contains(text.last ?? " "), "\(text)")
        #expect(!text.contains("  ") && !text.contains("\n"), "\(text)")
      }
    }
    #expect(explanation.title.dutch != explanation.title.english)
    #expect(explanation.meaning.dutch != explanation.meaning.english)
  }

  @Test func `no two codes have the same title`() {
    for language in MessageLanguage.allCases {
      #expect(Set(Code.allCases.map { $0.explanation.title.text(in: language) }).count == Code.allCases.count)
    }
  }

  @Test(arguments: Code.allCases)
  func `a wrong example has just that mistake, a right one has none`(code: Code) throws {
    guard case .pair(let place, let wrong, let right) = code.explanation.example else {
      let needsEPUB = Code.ofWords.contains(code)
      #expect(code.isOutsideCause || needsEPUB || withoutExample.contains(code))
      return
    }
    let isOfSpelling = Code.ofSpelling.contains(code)
    let found = try ExampleBook(around: wrong, in: place).findings(checksSpelling: isOfSpelling)
    #expect(found.contains { $0.code == code }, "\(shown(found))")
    let rest = try ExampleBook(around: right, in: place).findings(checksSpelling: isOfSpelling)
    #expect(rest.isEmpty, "\(shown(rest))")
  }

  @Test func `the code without an example is what a file of hundreds of mistakes ends with`() throws {
    let snippet = String(repeating: "<para><b/></para>", count: 201)
    let found = try ExampleBook(around: snippet, in: .chapter).findings()
    #expect(found.last?.code == .invalidStructure)
  }

  @Test func `the page on diagnostics tells what the program explains`() throws {
    let page = "docs/diagnostics.md"
    let text = Array(diagnosticsReference().utf8)
    guard environment("UPDATE_GOLDEN") == nil else {
      try replaceFile(at: page, with: text)
      Issue.record("\(page) was rewritten")
      return
    }
    #expect(try readFile(page) == text)
  }

  @Test func `an explanation fits a terminal`() {
    for code in Code.allCases {
      for language in MessageLanguage.allCases {
        let lines = ExplanationText(language: language).text(of: code).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= ($0.hasPrefix("    ") ? 110 : 80) }, "\(code.rawValue)")
      }
    }
  }

  private func shown(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { DiagnosticText(language: .english, colour: false).text(of: $0) }.joined()
  }
}
