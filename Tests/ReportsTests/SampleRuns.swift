import Diagnostics
import Reports

/// Runs to write reports on; the raw value is the folder of the golden files.
enum SampleRun: String, CaseIterable {
  /// Everything that a format may stumble over.
  case mixed
  /// A good build without findings.
  case nothing
  /// A run that an outside cause stopped, in Dutch.
  case outside
  /// A look at the web, with links of every standing and a finding beside them.
  case links
  case linksInDutch = "links-nl"
  /// Links with texts by which others would steer a reader.
  case linksHostile = "links-hostile"

  var record: RunRecord {
    switch self {
    case .mixed:
      record("check", .errors, Self.mixedFindings, book: nil)
    case .nothing:
      record(
        "build", .good, [],
        book: BookFacts(
          output: ("build/proef “één”.epub", 123_456, 21), words: 15053, pages: 60, images: 6, symbols: 34))
    case .outside:
      record(
        "build", .outsideCause,
        [Diagnostic(.unwritableOutput, Message(dutch: "“uit.epub” kan niet worden geschreven", english: "“uit.epub”"))],
        language: .dutch, book: nil)
    case .links: record("links", .errors, Self.linkFindings, book: nil, links: SampleLinks.run)
    case .linksInDutch: record("links", .errors, Self.linkFindings, language: .dutch, book: nil, links: SampleLinks.run)
    case .linksHostile: record("links", .errors, [], book: nil, links: SampleLinks.hostile)
    }
  }

  private func record(
    _ command: String, _ outcome: RunRecord.Outcome, _ findings: [Diagnostic], language: MessageLanguage = .english,
    book: BookFacts?, links: LinkRunFacts? = nil
  ) -> RunRecord {
    var report = Report()
    report.add(contentsOf: findings)
    return RunRecord(
      command: command, version: "1.2.3", language: language, outcome: outcome, report: report,
      facts: ReportFacts(book: book, links: links))
  }

  private static let linkFindings: [Diagnostic] = {
    let file = SourceFile(path: "manuscript/hoofdstuk1.xml", text: Array("<chapter><para/></chapter>".utf8))
    return [
      Diagnostic(
        .deadLink, "“https://www.voorbeeld.nl/films/aswolk” is not there", at: SourceRange(file, bytes: 0..<9)),
      Diagnostic(
        .insecureAddress, "an address without https", hint: "Write https.", at: SourceRange(file, bytes: 9..<15)),
    ]
  }()

  private static let mixedFindings: [Diagnostic] = {
    let odd = "<para>😀 “a\u{1}b” \"c\" \\ ]]> \u{1B}[31m \u{202E}om\u{202C} \u{FFFE} 100% & é</para>"
    let text = "<chapter>\n\(odd)\n<para>\n<b>vet</b>\n</para>\n</chapter>\n"
    let file = SourceFile(path: "map één/hoofd:stuk,1.xml", text: Array(text.utf8))
    let absolute = SourceFile(path: "/elders/boek.xml", text: Array("<book/>".utf8))
    let lines = SourceRange(file, bytes: 0..<text.utf8.count)
    let first = SourceRange(file, bytes: 20..<20)
    let start = file.offset(of: Position(line: 4, column: 1))
    return [
      Diagnostic(.nothingToSay, "no place at all, and 100 % \\ \"sure\""),
      Diagnostic(
        .unknownElement, "<b> is of HTML", hint: "Write <emphasis>.", at: SourceRange(file, bytes: start..<start + 3)),
      Diagnostic(.notWellFormed, "odd: \(odd)\nsecond line\r\tend", at: first),
      Diagnostic(.unknownRole, "a warning over many lines, with a :: in it", at: lines),
      Diagnostic(
        .threeDots, "two places to mend", hint: "Write: …", at: SourceRange(file, bytes: start..<start + 3),
        fix: Fix(
          [
            Fix.Edit(SourceRange(file, bytes: start..<start + 3), replacement: "<emphasis role=\"é\">"),
            Fix.Edit(SourceRange(file, bytes: start + 6..<start + 10), replacement: ""),
            Fix.Edit(SourceRange(absolute, bytes: 7..<7), replacement: "\n"),
          ], isSafe: true)),
      Diagnostic(.unknownElement, "a note", at: SourceRange(absolute, bytes: 0..<7), severity: .note),
    ]
  }()
}

extension Code {
  /// For a finding without a place.
  fileprivate static var nothingToSay: Code { .missingFile }
}

extension Diagnostic {
  fileprivate init(
    _ code: Code, _ message: String, hint: String? = nil, at place: SourceRange? = nil, severity: Severity? = nil,
    fix: Fix? = nil
  ) {
    self.init(
      code, Message(dutch: message, english: message), hint: hint.map { Message(dutch: $0, english: $0) }, at: place,
      severity: severity, fix: fix)
  }
}
