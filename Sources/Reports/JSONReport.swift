import Diagnostics
import JSONWriting

/// Our own format, version 1; docs/json.md is its documentation.
func jsonReport(on run: RunRecord) -> JSON {
  .object([
    .init("format", .text("boekbouw-findings")),
    .init("version", .number(1)),
    .init("program", .object([.init("name", .text("boekbouw")), .init("version", .text(run.version))])),
    .init("command", .text(run.command)),
    .init("language", .text(run.language.rawValue)),
    .init("outcome", .text(run.outcome.rawValue)),
    .init(
      "counts", .object(Severity.allCases.map { .init($0.rawValue, .number(run.count(of: $0))) })),
    .init("book", run.facts.book.map(json)),
    .init("comparison", run.facts.comparison?.json),
    .init("symbols", run.facts.symbols.map { .list($0.map(\.json)) }),
    .init("linkRun", run.facts.links?.json(in: run.language)),
    .init("links", run.facts.links.map { .list($0.links.map { $0.json(in: run.language) }) }),
    .init("print", run.facts.print?.json),
    .init("findings", .list(run.findings.map { json(of: $0, in: run.language) })),
  ])
}

private func json(of book: BookFacts) -> JSON {
  .object([
    .init("output", book.output.map { .text($0.path) }),
    .init("bytes", book.output.map { .number($0.bytes) }),
    .init("documents", book.output.map { .number($0.documents) }),
    .init("words", .number(book.words)),
    .init("pages", .number(book.pages)),
    .init("images", .number(book.images)),
    .init("symbols", .number(book.symbols)),
  ])
}

private func json(of finding: Diagnostic, in language: MessageLanguage) -> JSON {
  .object([
    .init("code", .text(finding.code.rawValue)),
    .init("severity", .text(finding.severity.rawValue)),
    .init("message", .text(finding.message.text(in: language))),
    .init("hint", finding.hint.map { .text($0.text(in: language)) }),
    .init("file", finding.location.map { .text($0.file.path) }),
    .init("range", finding.location.map(json)),
    .init("fix", finding.fix.map(json)),
  ])
}

private func json(of fix: Fix) -> JSON {
  .object([
    .init("safe", .flag(fix.isSafe)),
    .init(
      "edits",
      .list(
        fix.edits.map { edit in
          .object([
            .init("file", .text(edit.range.file.path)), .init("range", json(of: edit.range)),
            .init("replacement", .text(edit.replacement)),
          ])
        })),
  ])
}

private func json(of range: SourceRange) -> JSON {
  .object([
    .init("start", json(of: range.start, byte: range.bytes.lowerBound)),
    .init("end", json(of: range.end, byte: range.bytes.upperBound)),
  ])
}

private func json(of position: Position, byte: Int) -> JSON {
  .object([
    .init("line", .number(position.line)),
    .init("column", .number(position.column)),
    .init("byte", .number(byte)),
  ])
}
