import Configuration
import Diagnostics
import Foundation
import LibPOSIX
import Testing

@Suite struct PrintSettingsTests {
  @Test func `a book that says nothing of print gets what the documentation says`() throws {
    let (print, problems) = try read("proofreading:\n  spelling: off\n")
    #expect(print == PrintSettings() && problems.isEmpty)
    let page = configurationReference()
    for said in [
      "`170x240` where", "; 3 where",
      "`Cabin`, `Libertinus Serif` "
        + "where", "`#d9480f` where", "; 8192 where",
    ] {
      #expect(page.contains(said), "\(said)")
    }
  }

  @Test func `every setting of print is read`() throws {
    let (print, problems) = try read(
      """
      print:
        trim: 148 × 210 mm
        bleed: 5mm
        cropMarks: off
        margins:
          top: 18
          bottom: 22.5
          inside: "17,5"
          outside: 12
        symbolColumn: 20
        symbols: number
        fonts:
          body: EB Garamond
          display: [Source Sans 3, Cabin]
          mono: Fira Mono
        size: 9.5pt
        leading: 13
        colours:
          accent: "#112233"
          tint: "#AABBCC"
        columns: 2
        press:
          outputIntent: assets/drukker.icc
          resolution: 350
        timeout: 900
        memory: 8192

      """)
    #expect(problems.isEmpty, "\(problems)")
    #expect((print.trim.width, print.trim.height, print.bleed, print.cropMarks) == (148, 210, 5, false))
    #expect((print.margins.top, print.margins.bottom) == (18, 22.5))
    #expect((print.margins.inside, print.margins.outside) == (17.5, 12))
    #expect((print.symbolColumn, print.symbols, print.columns) == (20, .number, 2))
    #expect(print.bodyFonts == ["EB Garamond"] && print.displayFonts == ["Source Sans 3", "Cabin"])
    #expect((print.monoFonts, print.size, print.leading) == (["Fira Mono"], 9.5, 13))
    #expect((print.accent, print.tint, print.outputIntent) == ("#112233", "#AABBCC", "assets/drukker.icc"))
    #expect((print.resolution, print.timeout, print.memory) == (350, 900, 8192))
  }

  @Test(arguments: [
    ("trim: A5", 2, 9, "80 to 500"), ("trim: 17x24", 2, 9, "80 to 500"), ("bleed: veel", 2, 10, "0 to 20"),
    ("bleed: -1", 2, 10, "0 to 20"), ("size: 10px", 2, 9, "6 to 24"), ("symbols: groot", 2, 12, "for example"),
    ("columns: 3", 2, 12, "1 to 2"), ("margins:\n    top: 1", 3, 10, "5 to 100"),
    ("colours:\n    accent: rood", 3, 13, "six digits"), ("colours:\n    tint: \"#12345\"", 3, 11, "six digits"),
    ("fonts:\n    body: []", 3, 11, "Write for example"), ("timeout: 0", 2, 12, "1 to 86400"),
    ("press:\n    resolution: 30", 3, 17, "72 to 2400"), ("trimm: 170x240", 2, 3, "“trim”"),
    ("trim: 90x240", 2, 9, "40 × 60 mm"), ("size: 14\n  leading: 12\n  trim: 170x240", 3, 12, "at least"),
  ])
  func `a value that cannot be is an error at its place`(text: String, line: Int, column: Int, hint: String) throws {
    let problems = try read("print:\n  \(text)\n").problems
    #expect(problems.map(\.code) == [.configuration], "\(problems)")
    #expect(problems.first?.location?.start == Position(line: line, column: column))
    #expect(problems.first?.hint?.english.contains(hint) == true, "\(problems)")
  }

  private func read(_ text: String) throws -> (print: PrintSettings, problems: [Diagnostic]) {
    let path = NSTemporaryDirectory() + "/boekbouw-print-" + UUID().uuidString + ".yaml"
    try replaceFile(at: path, with: Array(text.utf8))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var report = Report()
    let settings = readConfiguration(at: path, report: &report)
    return (settings.print, report.diagnostics)
  }
}
