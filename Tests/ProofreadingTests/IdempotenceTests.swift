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

  /// One fix may bring out another; `boekbouw check --fix` goes on until nothing is left, five times at most.
  @Test func `after mending a few times, nothing is left to mend`() throws {
    var chapters = try RandomChapters(salt: 13)
    var count = 0
    for _ in 0..<80 {
      guard let chapter = chapters.next(with: Self.slips, count: 60) else { continue }
      count += 1
      var mended = chapter
      for _ in 0..<4 { mended = try Chapter(whole: mended.mended()) }
      let left = mended.report().diagnostics.filter { $0.fix?.isSafe == true }
      #expect(left.isEmpty, "\(left.prefix(2).map { DiagnosticText(language: .english, colour: false).text(of: $0) })")
    }
    #expect(count > 40)
  }

  @Test func `fixes stay apart, and touch text only`() throws {
    var chapters = try RandomChapters(salt: 14)
    for _ in 0..<40 {
      guard let chapter = chapters.next(with: Self.slips, count: 60) else { continue }
      let edits = chapter.report().diagnostics.compactMap(\.fix).flatMap(\.edits).map(\.range.bytes)
      let sorted = edits.sorted { $0.lowerBound < $1.lowerBound }
      #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(edits.allSatisfy { !chapter.text[$0].contains(UInt8(ascii: "<")) })
    }
  }
}
