import Diagnostics
import Yams

extension Diagnostic {
  static func unreadable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      Message(
        dutch: "het bestand “\(path)” is niet te lezen (\(reason))",
        english: "the file “\(path)” cannot be read (\(reason))"))
  }

  static func brokenYAML(_ error: any Error, in file: SourceFile) -> Diagnostic {
    var mark: Mark?
    var problem = "\(error)"
    switch error as? YamlError {
    case .scanner(_, let words, let place, _), .parser(_, let words, let place, _),
      .composer(_, let words, let place, _):
      (mark, problem) = (place, words)
    case .duplicatedKeysInMapping(let duplicates, let context):
      (mark, problem) = (context.mark, "\(duplicates.joined(separator: ", ")): 2×")
    default: break
    }
    let start = mark.map { file.offset(of: Position(line: $0.line, column: $0.column)) } ?? 0
    if start < file.text.count, file.text[start] == UInt8(ascii: "\t") { return .tabInYAML(in: file, at: start) }
    return Diagnostic(
      .configuration,
      Message(dutch: "geen geldige YAML (\(problem))", english: "no valid YAML (\(problem))"),
      hint: Message(
        dutch:
          "Schrijf elke instelling als “naam: waarde”, en laat onderdelen van een groep met twee spaties inspringen.",
        english: "Write each setting as “name: value”, and indent what belongs to a group by two spaces."),
      at: SourceRange(file, bytes: start..<start))
  }

  private static func tabInYAML(in file: SourceFile, at offset: Int) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(dutch: "deze regel springt in met een tab", english: "this line is indented by a tab"),
      hint: Message(
        dutch: "Gebruik spaties in plaats van de tab: twee per niveau.", english: "Use spaces instead: two a level."),
      at: SourceRange(file, bytes: offset..<offset + 1))
  }
}
