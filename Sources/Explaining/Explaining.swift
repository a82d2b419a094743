import Diagnostics
import LibXML
import Synchronization
package import XMLReading

/// Makes the function that says why a document does not fit the grammar at `path`: each mistake once, at its place.
///
/// The grammar is read when the first invalid file shows up, and once, however many files are checked at the same
/// time. Where it has something that we do not read, or nothing is found, the answer is empty.
package func explainer(forGrammarAt path: String) -> Explainer {
  let grammar = LazyGrammar(path: path)
  return { source in grammar.value().map { explain(source, by: $0) } ?? [] }
}

private final class LazyGrammar: Sendable {
  private let path: String
  private let state = Mutex<Grammar??>(nil)

  init(path: String) { self.path = path }

  func value() -> Grammar? {
    state.withLock { state in
      if let known = state { return known }
      let source = try? readXML(at: path, shownAs: path)
      let grammar = source.flatMap { try? Grammar($0) }
      state = .some(grammar)
      return grammar
    }
  }
}

/// More than this many are no help to anybody; the rest is counted.
private let mostDiagnostics = 200

private func explain(_ source: SourceDocument, by grammar: Grammar) -> [Diagnostic] {
  var walker = Walker(source, grammar: grammar)
  let found = walker.findings()
  var wording = Wording(walker)
  let findings = wording.withoutConsequences(of: found)
  var diagnostics: [Diagnostic] = []
  for finding in findings.prefix(mostDiagnostics) { diagnostics.append(wording.diagnostic(for: finding)) }
  diagnostics.sort { start(of: $0) < start(of: $1) }
  if findings.count > mostDiagnostics {
    diagnostics.append(.andMore(findings.count - mostDiagnostics, in: source.file))
  }
  return diagnostics
}

private func start(of diagnostic: Diagnostic) -> Position {
  diagnostic.location?.start ?? Position(line: 0, column: 0)
}

extension Diagnostic {
  fileprivate static func andMore(_ count: Int, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .invalidStructure,
      Message(
        dutch: "en nog \(count) fouten in dit bestand", english: "and \(count) more errors in this file"),
      hint: Message(
        dutch: "Los eerst die hierboven op: vaak verdwijnen er dan meer.",
        english: "Mend those above first: others often go with them."),
      at: SourceRange(file, bytes: file.text.count..<file.text.count))
  }
}
