import LibICU
import Testing

@Suite struct CollatorTests {
  private func sorted(_ words: [String], _ language: String) -> [String] {
    let collator = Collator(language: language)
    return words.sorted {
      collator.sortKey(of: $0).lexicographicallyPrecedes(collator.sortKey(of: $1))
    }
  }

  @Test func `Dutch words stand as in a Dutch index, accents and capitals aside`() {
    #expect(
      sorted(["zebra", "Één", "appel", "eend", "Edam", "één", "Zaandam"], "nl")
        == ["appel", "Edam", "één", "Één", "eend", "Zaandam", "zebra"])
  }

  @Test func `the language decides`() {
    #expect(sorted(["öl", "zorn"], "de") == ["öl", "zorn"])
    #expect(sorted(["öl", "zorn"], "sv") == ["zorn", "öl"])
  }

  @Test(arguments: ["", "xx-onbekend", "nl\0de", String(repeating: "x", count: 5000)])
  func `a language that nobody knows gets the general order`(language: String) {
    #expect(sorted(["b", "á", "a"], language) == ["a", "á", "b"])
  }

  @Test func `every text has a key, and equal texts have equal keys`() {
    let collator = Collator(language: "nl")
    #expect(collator.sortKey(of: "caf\u{E9}") == collator.sortKey(of: "cafe\u{301}"))
    #expect(!collator.sortKey(of: String(repeating: "é", count: 10_000)).isEmpty)
    #expect(collator.sortKey(of: "") != collator.sortKey(of: "a"))
  }
}
