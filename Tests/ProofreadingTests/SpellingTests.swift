import Diagnostics
import Testing

/// Spelling, by the dictionaries that Scripts/packages asks for.
@Suite struct SpellingTests {
  private static let right = [
    "luchtvaartmaatschappij", "foto’s", "foto's", "zo’n", "jíj", "góéd", "KLM", "KLM’s", "LinkedIn", "24/7-team",
    "o.a.",
    "www.voorbeeld.nl", "@iemand", "#kaas", "dames- en herenkleding", "in- en uitvoer", "Anouk’s", "blz.", "a.u.b.",
    "aswolkweek", "leidinggeeft", "voorbeeldmanuscript", "rapporteerwijze", "’s avonds", "‘goed’", "(goed)", "x",
    "A4’tje",
    "De <personname>Tsjoepka</personname> zwom.", "Zij heet Tsjoepka.", "Een <literal>tsjoepka</literal>.",
    "tsjoepka<literal>x</literal>",
    "Hij woont in ’s-Hertogenbosch.", "de ’s-Gravenhaagse tram", "pp. 12-15", "hfst. 3", "d’r", "usb-stick", "kpi’s",
    "IJsland", "niet-weten", "café", "een <foreignphrase>tsjoepka</foreignphrase>",
  ]

  @Test func `what is right, or not for a dictionary, passes`() throws {
    let text = Self.right.joined(separator: "</para>\n<para>")
    #expect(try misspellings(in: text) == [])
  }

  @Test func `a slip is found, with what was meant`() throws {
    let finding = try #require(
      try Chapter("<para>Een vulkan, een vul<emphasis>kan</emphasis>.</para>").report(words: []).diagnostics.first)
    #expect(finding.code == .misspelling)
    #expect(finding.message.english == "“vulkan” is not in the dictionary (2 times)")
    #expect(finding.hint?.english.contains("“vulkaan”") == true)
    #expect(finding.location?.start == Position(line: 2, column: 11))
    #expect(finding.fix == nil)
  }

  @Test func `what is longer than any word is none`() throws {
    #expect(try misspellings(in: String(repeating: "q", count: 20_000) + String(repeating: "’s", count: 20_000)) == [])
  }

  @Test func `English without a mark is told to get one`() throws {
    let findings = try Chapter("<para>Wie meet, weet: gets measured, vulkan.</para>").report(words: []).diagnostics
    let hints = findings.compactMap { $0.hint?.english.contains("<foreignphrase xml:lang=\"en\">") }
    #expect(hints == [true, true, false])
  }

  @Test func `a slip is found at the beginning of a sentence too`() throws {
    let wrong = [
      "Vulkaam. De vulkaan.", "Zij is geinteresseerd", "ik wordt-vulkan", "Hij zei: Vilkaan.", "een pannekoek",
      "accomodatie",
    ]
    let text = wrong.joined(separator: "</para>\n<para>")
    #expect(try misspellings(in: text).map { $0.prefix(2) } == ["2:", "3:", "4:", "5:", "6:", "7:"])
  }

  @Test func `a capital in the middle of a sentence makes a name, wherever else it stands`() throws {
    #expect(try misspellings(in: "Vulkaam stond op. Toen zei Vulkaam niets.") == [])
  }

  @Test func `the book’s own list makes a word right, its forms with a capital and in compounds too`() throws {
    let text = "Tsjoepke is werk. De tsjoepkemedewerker van tsjoepke."
    #expect(try misspellings(in: text) == ["2:7", "2:28", "2:51"])
    #expect(try misspellings(in: text, words: ["tsjoepke"]) == [])
  }

  @Test func `English is held against an English dictionary, British or American`() throws {
    let chapter = try Chapter(
      "<para><foreignphrase xml:lang=\"en\">The colour of the color is wrnog</foreignphrase> en goed.</para>")
    #expect(chapter.report(words: []).diagnostics.map(\.message.english) == ["“wrnog” is not in the dictionary"])
  }

  @Test func `a language without a dictionary is said once`() throws {
    let span = "<foreignphrase xml:lang=\"tlh\">nuqneH nuq</foreignphrase>"
    let findings = try Chapter("<para>Een \(span) en \(span).</para>").report(words: []).diagnostics
    #expect(findings.map(\.code) == [.missingDictionary])
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.first?.location?.start == Position(line: 2, column: 41))
  }

  private func misspellings(in text: String, words: Set<String> = []) throws -> [String] {
    let report = try Chapter("<para>\(text)</para>").report(words: words)
    return report.inOrder.filter { $0.code == .misspelling }.map { finding in
      let start = finding.location?.start
      return "\(start?.line ?? 0):\(start?.column ?? 0)"
    }
  }
}
