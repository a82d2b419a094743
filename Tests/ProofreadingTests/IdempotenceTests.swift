import Diagnostics
import Testing

/// What was mended stays mended, whatever slips stand side by side.
@Suite struct IdempotenceTests {
  private static let slips = [
    "'", "\"", "`", "´", "‘", "’", "“", "”", " '", " \"", "' ", "\" ", "  ", "   ", " - ", " -- ", "...", " ...", " ,",
    " .", ",", ".", ";", "!",
    "?", ":", " Ijs", "ĳ", " blz. 3", " 5 %", "€ 5", " J. van ", "'s ", " 's ", "‘s ", "\t", "\n", "-", "1", "A",
    "&#39;", "&quot;", "<emphasis>'</emphasis>",
    "<![CDATA[ 'x'  ... ]]>", "<!-- ' -->", "<quote>'</quote>", "(", ")",
  ]

  @Test func `after mending, nothing is left to mend`() throws {
    var chapters = try RandomChapters(salt: 13)
    for _ in 0..<80 {
      let chapter = try Chapter(whole: chapters.next(with: Self.slips, count: 60))
      let mended = try Chapter(whole: chapter.mended())
      let left = mended.report().diagnostics.filter { $0.fix?.isSafe == true }
      #expect(left.isEmpty, "\(left.prefix(2).map { DiagnosticText(language: .english, colour: false).text(of: $0) })")
    }
  }

  @Test func `fixes stay apart, and touch text only`() throws {
    var chapters = try RandomChapters(salt: 14)
    for _ in 0..<40 {
      let chapter = try Chapter(whole: chapters.next(with: Self.slips, count: 60))
      let edits = chapter.report().diagnostics.compactMap(\.fix).flatMap(\.edits).map(\.range.bytes)
      let sorted = edits.sorted { $0.lowerBound < $1.lowerBound }
      #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(edits.allSatisfy { !chapter.text[$0].contains(UInt8(ascii: "<")) })
    }
  }
}
