import Diagnostics
import Testing

@Suite struct ReportTests {
  private func diagnostic(_ code: Code) -> Diagnostic {
    Diagnostic(code, Message(dutch: "d", english: "e"))
  }

  @Test func `the same finding is kept once, and the order stays`() {
    var report = Report()
    report.add(contentsOf: [.unusedSymbol, .missingFile, .unusedSymbol].map(diagnostic))
    #expect(report.diagnostics.map(\.code) == [.unusedSymbol, .missingFile])
    #expect((report.count(of: .error), report.count(of: .warning)) == (1, 1))
  }

  @Test func `warnings let a stage go on, errors stop it`() throws {
    var report = Report()
    report.add(diagnostic(.unusedSymbol))
    try report.checkpoint()
    report.add(diagnostic(.missingFile))
    #expect(throws: Stopped.self) { try report.checkpoint() }
  }

  @Test func `what a copy of a report got comes into it, each finding once`() {
    var report = Report()
    report.add(diagnostic(.unknownRole))
    var copy = report
    copy.add(contentsOf: [.unknownRole, .missingFile].map(diagnostic))
    report.add(foundBeside: copy)
    #expect(report.diagnostics.map(\.code) == [.unknownRole, .missingFile])
  }

  @Test func `a silencing that silenced something in a copy of a report is not useless`() {
    var report = Report()
    let file = SourceFile(path: "boek.xml", text: [])
    report.silence(Silencing(.unusedSymbol, in: nil, saidAt: SourceRange(file, bytes: 0..<0)))
    var copy = report
    copy.add(diagnostic(.unusedSymbol))
    var alone = report
    alone.addUselessSilencings()
    #expect(alone.diagnostics.map(\.code) == [.uselessSilencing])
    report.add(foundBeside: copy)
    report.addUselessSilencings()
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: [([Code.unwritableOutput], true), ([.unwritableOutput, .missingFile], false)])
  func `the cause is outside only if no error is the book's own`(codes: [Code], isOutside: Bool) {
    var report = Report()
    report.add(contentsOf: codes.map(diagnostic))
    let stopped = #expect(throws: Stopped.self) { try report.checkpoint() }
    #expect(stopped?.isOutsideCause == isOutside)
  }

  @Test func `codes have Dutch names in small letters, each its own`() {
    let names = Code.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0 == "-" || $0.isASCII && $0.isLowercase } })
  }

  @Test(arguments: [
    ("klm-aswok", "klm-aswolk"), ("filn", "film"), ("flim", "film"), ("film", "film"), ("één-film", "een-film"),
  ])
  func `a slip of the pen finds the name that was meant`(written: String, meant: String) {
    #expect(nearestName(to: written, among: ["een-film", "film", "handleiding", "klm-aswolk"]) == meant)
  }

  @Test(arguments: ["zzzz", "fxxm", "handl", ""])
  func `what is like no name finds none`(written: String) {
    #expect(nearestName(to: written, among: ["film", "handleiding"]) == nil)
  }

  @Test func `of two names as near the first in the alphabet is taken, in any order`() {
    #expect(nearestName(to: "fil", among: ["fila", "film"]) == "fila")
    #expect(nearestName(to: "fil", among: ["film", "fila"]) == "fila")
  }
}
