import Testing

@testable import LibHunspell

@Suite struct SpellingDictionaryTests {
  private static let folder = "/usr/share/hunspell"

  @Test(arguments: ["luchtvaartmaatschappij", "foto's", "zo’n", "IJsland", "wortelkanaalbehandeling"])
  func `a Dutch word is known, compounds too`(word: String) throws {
    let isKnown = try dutchKnows(word)
    #expect(isKnown)
  }

  @Test(arguments: ["vulkan", "teruggelzen", "\u{1F600}", String(repeating: "a", count: 100_000)])
  func `what is no word is not known, and does no harm`(word: String) throws {
    let isKnown = try dutchKnows(word)
    #expect(!isKnown)
  }

  @Test func `a library that is not there is said to be missing`() {
    guard case .failure(.libraryMissing(let reason)) = SpellingDictionary.open("libnietbestaand.so.1") else {
      Issue.record("it is there")
      return
    }
    #expect(reason.contains("libnietbestaand"))
  }

  private func dutchKnows(_ word: String) throws -> Bool {
    let dutch = try SpellingDictionary(affixes: Self.folder + "/nl_NL.aff", words: Self.folder + "/nl_NL.dic")
    return dutch.knows(word)
  }
}
