import LibICU
import Testing

@Suite struct IndexLettersTests {
  /// The words under their headings, `A: appel`, sorted as in an index.
  private func filed(_ words: [String], _ language: String) -> [String] {
    let letters = IndexLetters(language: language)
    let collator = Collator(language: language)
    let sorted = words.sorted { collator.sortKey(of: $0).lexicographicallyPrecedes(collator.sortKey(of: $1)) }
    return Dictionary(grouping: sorted) { letters.heading(of: $0) }.sorted { $0.key < $1.key }.map { heading, words in
      "\(shown(heading)): \(words.joined(separator: " "))"
    }
  }

  private func shown(_ heading: IndexHeading) -> String {
    switch heading {
    case .before: "<"
    case .letter(_, let letter): letter
    case .behind: ">"
    }
  }

  @Test(arguments: [
    ("nl", ["ijs", "Élan", "eend", "24/7", "IJsland", "ïnk"], ["<: 24/7", "E: eend Élan", "I: ijs IJsland ïnk"]),
    ("sv", ["öl", "zon", "ärlig", "ål", "ask"], ["A: ask", "Z: zon", "Å: ål", "Ä: ärlig", "Ö: öl"]),
    ("da", ["ål", "Aarhus", "ørn", "æble", "zoo"], ["Z: zoo", "Æ: æble", "Ø: ørn", "Å: ål Aarhus"]),
    ("nb", ["ål", "ørn", "ære", "zoo"], ["Z: zoo", "Æ: ære", "Ø: ørn", "Å: ål"]),
    (
      "hu", ["csak", "cukor", "gyár", "gomba", "nyár", "nap", "öröm", "oroszlán", "zsák"],
      ["C: cukor", "Cs: csak", "G: gomba", "Gy: gyár", "N: nap", "Ny: nyár", "O: oroszlán", "Ö: öröm", "Zs: zsák"]
    ),
    ("cs", ["chleba", "cihla", "hora", "čas", "iris"], ["C: cihla", "Č: čas", "H: hora", "Ch: chleba", "I: iris"]),
    (
      "pl", ["łapa", "lato", "mak", "żaba", "źródło", "zamek"],
      ["L: lato", "Ł: łapa", "M: mak", "Z: zamek", "Ź: źródło", "Ż: żaba"]
    ),
    ("es", ["ñandú", "nube", "ola", "llave", "luz"], ["L: llave luz", "N: nube", "Ñ: ñandú", "O: ola"]),
    ("de", ["Äpfel", "Apfel", "Zug", "Straße"], ["A: Apfel Äpfel", "S: Straße", "Z: Zug"]),
    ("zh", ["北京", "上海", "Beta", "阿里"], ["A: 阿里", "B: 北京 Beta", "S: 上海"]),
    ("zh-Hant", ["一", "人", "Alfa"], ["1劃: 一", "2劃: 人", "A: Alfa"]),
    ("ja", ["さくら", "カメラ", "あめ", "Web", "漢字"], ["W: Web", "あ: あめ", "か: カメラ", "さ: さくら", ">: 漢字"]),
    ("pt-BR", ["ção", "casa"], ["C: ção casa"]), ("xx-onbekend", ["b", "á"], ["A: á", "B: b"]),
  ])
  func `words stand under the letters of their language`(language: String, words: [String], headings: [String]) {
    #expect(filed(words, language) == headings)
  }

  @Test func `numbers count, and are no letters`() {
    #expect(filed(["10", "9", "µ", "$HOME"], "nl").first == "<: $HOME 9 10")
  }

  @Test func `letters of other scripts come last`() {
    #expect(filed(["λόγος", "zee", "я"], "nl") == ["Z: zee", ">: λόγος я"])
  }

  @Test(arguments: ["", "\0", String(repeating: "x", count: 100_000)])
  func `any text has a heading`(text: String) {
    _ = IndexLetters(language: "nl").heading(of: text)
  }
}
