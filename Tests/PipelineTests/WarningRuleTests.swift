import Diagnostics
import LibPOSIX
import Pipeline
import Testing

/// A book may raise our warnings to errors, or silence them, with a reason.
@Suite struct WarningRuleTests {
  private static let silent = "<?boekbouw silence onbekende-rol Ons opmaakbestand kent deze rol.?>"

  @Test func `a silencing holds for the element that follows, and for what is in it`() throws {
    let found = try findings(
      """
      \(Self.silent)<sidebar role="a"><para role="b">Stil.</para></sidebar>
      <para role="b">Luid.</para><para role="a">Luid.</para>
      """)
    #expect(found.map(\.code) == [.unknownRole, .unknownRole])
    #expect(found.map(\.location?.start) == [Position(line: 4, column: 7), Position(line: 4, column: 34)])
  }

  @Test func `a silencing that silences nothing is a warning at its place`() throws {
    let found = try findings("<para>Goed.</para>\n\(Self.silent)<para role=\"lead\">Goed.</para><para role=\"a\"/>")
    #expect(found.map(\.code) == [.uselessSilencing, .unknownRole])
    #expect(found.first?.location?.start == Position(line: 4, column: 1))
    let setting = try findings("<para>Goed.</para>", settings: "silence:\n  onbekende-rol: Zomaar.\n")
    #expect(setting.map(\.code) == [.uselessSilencing])
    #expect(setting.first?.location?.start == Position(line: 2, column: 3))
  }

  @Test(arguments: [
    "<?boekbouw silence onbekende-rol?>", "<?boekbouw?>", "<?boekbouw zwijg onbekende-rol Zomaar.?>",
    "<?boekbouw silence onbekende-rl Zomaar.?>", "<?boekbouw silence onbekend-symbool Een fout.?>",
  ])
  func `an instruction without a reason, or with a code that is no warning, is reported`(instruction: String) throws {
    let found = try findings("\(instruction)<para role=\"a\">Luid.</para>")
    #expect(found.map(\.code) == [.malformedInstruction, .unknownRole])
  }

  @Test func `an instruction that nothing follows is reported`() throws {
    #expect(try findings("<para>Goed.</para>\(Self.silent)").map(\.code) == [.malformedInstruction])
  }

  @Test func `a setting silences a warning in the whole book`() throws {
    let settings = "silence:\n  onbekende-rol: Ons opmaakbestand kent deze rollen.\n"
    #expect(try findings("<para role=\"a\"/><para role=\"b\"/>", settings: settings).isEmpty)
  }

  @Test func `a raised warning stops the book, and an instruction still silences it`() throws {
    let settings = "raise:\n  onbekende-rol: Geen tikfouten.\n"
    let loud = try findings("<para role=\"a\">Luid.</para>", settings: settings)
    #expect(loud.map(\.severity) == [.error])
    #expect(try findings("\(Self.silent)<para role=\"a\">Stil.</para>", settings: settings).isEmpty)
  }

  @Test(arguments: [
    "silence:\n  onbekende-rl: x\n", "silence:\n  onbekend-symbool: x\n", "silence:\n  onbekende-rol:\n",
    "raise: onbekende-rol\n",
  ])
  func `a setting without a reason, or with another code, is an error`(settings: String) throws {
    #expect(try findings("<para>Goed.</para>", settings: settings).map(\.code) == [.configuration])
  }

  /// What a check finds in a chapter that begins on line 3; what stops it must be an error.
  private func findings(_ chapter: String, settings: String? = nil) throws -> [Diagnostic] {
    let book = try TestBook(chapter: chapter + "<para><olink targetdoc=\"boekonline\" targetptr=\"een-film\"/></para>")
    // What comes last in the chapter has nothing behind it.
    if chapter.hasSuffix("?>") { try book.write(chapter: chapter) }
    if let settings { try replaceFile(at: book.folder + "/boekbouw.yaml", with: Array(settings.utf8)) }
    let report = book.check()
    return report.inOrder.filter { $0.code != .unusedSymbol }
  }
}
