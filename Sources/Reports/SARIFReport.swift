import Diagnostics
import Explanations
import JSONWriting

/// SARIF 2.1.0 (OASIS, 27 March 2020).
func sarifReport(on run: RunRecord) -> JSON {
  .object([
    .init("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
    .init("version", .text("2.1.0")),
    .init("runs", .list([sarif(of: run)])),
  ])
}

private func sarif(of run: RunRecord) -> JSON {
  let codes = Set(run.findings.map(\.code))
  let rules = Code.allCases.filter { codes.contains($0) }
  let driver = JSON.object([
    .init("name", .text("boekbouw")),
    .init("semanticVersion", .text(run.version)),
    .init("rules", .list(rules.map { rule(for: $0, in: run.language) })),
  ])
  return .object([
    .init("tool", .object([.init("driver", driver)])),
    .init("invocations", .list([invocation(of: run)])),
    .init("language", .text(run.language.rawValue)),
    .init("columnKind", .text("unicodeCodePoints")),
    .init("results", .list(run.findings.map { result(for: $0, rules: rules, in: run.language) })),
  ])
}

/// A book with errors was checked all the same (§3.20.14); only an outside cause kept us from it.
private func invocation(of run: RunRecord) -> JSON {
  .object([
    .init("executionSuccessful", .flag(run.outcome != .outsideCause)),
    .init("exitCode", .number(Int(run.outcome.exitCode))),
  ])
}

private func rule(for code: Code, in language: MessageLanguage) -> JSON {
  let explanation = code.explanation
  return .object([
    .init("id", .text(code.rawValue)),
    .init("shortDescription", words(explanation.title.text(in: language))),
    .init("fullDescription", words(explanation.meaning.text(in: language))),
    .init("defaultConfiguration", .object([.init("level", .text(code.severity.rawValue))])),
    .init(
      "help",
      .object([
        .init("text", .text(ExplanationText(language: language).text(of: code))),
        .init("markdown", .text(explanation.markdown(in: language))),
      ])),
  ])
}

private func result(for finding: Diagnostic, rules: [Code], in language: MessageLanguage) -> JSON {
  .object([
    .init("ruleId", .text(finding.code.rawValue)),
    .init("ruleIndex", rules.firstIndex(of: finding.code).map { .number($0) }),
    .init("level", .text(finding.severity.rawValue)),
    .init("message", words(finding.wholeText(in: language))),
    .init("locations", finding.location.map { .list([location($0)]) }),
    .init("fixes", finding.fix.map { .list([fix($0, of: finding, in: language)]) }),
  ])
}

/// The edits of a fix, file by file (§3.55 to §3.57).
private func fix(_ fix: Fix, of finding: Diagnostic, in language: MessageLanguage) -> JSON {
  var files: [(path: String, replacements: [JSON])] = []
  for edit in fix.edits {
    let replacement = JSON.object([
      .init("deletedRegion", region(edit.range)),
      .init("insertedContent", .object([.init("text", .text(edit.replacement))])),
    ])
    if files.last?.path == edit.range.file.path {
      files[files.count - 1].replacements.append(replacement)
    } else {
      files.append((edit.range.file.path, [replacement]))
    }
  }
  let changes = files.map { file in
    JSON.object([
      .init("artifactLocation", artifactLocation(of: file.path)), .init("replacements", .list(file.replacements)),
    ])
  }
  return .object([
    .init("description", (finding.hint?.text(in: language)).map(words)), .init("artifactChanges", .list(changes)),
  ])
}

private func location(_ range: SourceRange) -> JSON {
  .object([
    .init(
      "physicalLocation",
      .object([
        .init("artifactLocation", artifactLocation(of: range.file.path)),
        .init("region", region(range)),
      ]))
  ])
}

private func region(_ range: SourceRange) -> JSON {
  .object([
    .init("startLine", .number(range.start.line)),
    .init("startColumn", .number(range.start.column)),
    .init("endLine", .number(range.end.line)),
    .init("endColumn", .number(range.end.column)),
  ])
}

private func artifactLocation(of path: String) -> JSON {
  let isAbsolute = path.hasPrefix("/")
  return .object([
    .init("uri", .text((isAbsolute ? "file://" : "") + percentEncoded(path))),
    .init("uriBaseId", isAbsolute ? nil : .text("%SRCROOT%")),
  ])
}

/// A path as a part of a URI: what is neither unreserved nor a slash becomes `%XX` (RFC 3986 §2.1).
private func percentEncoded(_ path: String) -> String {
  path.utf8.map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      return String(Unicode.Scalar(byte))
    default: return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
  }.joined()
}

private func words(_ text: String) -> JSON { .object([.init("text", .text(text))]) }

extension Diagnostic {
  /// What is wrong and, on a line of its own, how to mend it.
  func wholeText(in language: MessageLanguage) -> String {
    [message, hint].compactMap { $0?.text(in: language) }.joined(separator: "\n")
  }
}
