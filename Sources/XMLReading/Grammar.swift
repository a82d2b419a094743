package import Diagnostics
import LibPOSIX
package import LibXML

/// A RELAX NG grammar that is compiled while the files that it is for are still being read.
package final class Grammar: Sendable {
  /// Asked only about what is invalid.
  private let explainer: Explainer
  private let compiled: Background<Result<RelaxNGSchema, SchemaProblem>>

  /// Starts compiling.
  ///
  /// - Parameter path: of a grammar in XML syntax.
  package init(at path: String, explainer: @escaping Explainer) {
    self.explainer = explainer
    compiled = Background {
      Result { () throws(SchemaProblem) in try RelaxNGSchema(contentsOf: path) }
    }
  }

  /// The gate: libxml2's verdict on one file, and the explainer's reasons for it.
  ///
  /// - Returns: nothing where the file is valid.
  package func check(_ source: SourceDocument) -> [Diagnostic] {
    findings { schema in
      let problems = validate(source.document, against: schema)
      guard !problems.isEmpty else { return [] }
      let explained = explainer(source)
      if !explained.isEmpty { return explained.filter { !source.isDoubtful($0) } }
      // A mended text has other offsets than the author's.
      return source.problems.isEmpty ? problems.map { Diagnostic($0, in: source.file) } : []
    }
  }

  /// The explainer's reasons alone, for a file that libxml2 has been asked about in another way.
  package func explain(_ source: SourceDocument) -> [Diagnostic] { explainer(source) }

  /// What `validate` finds with this grammar, or that it is no grammar.
  package func findings(_ validate: (RelaxNGSchema) -> [Diagnostic]) -> [Diagnostic] {
    switch compiled.value {
    case .success(let schema): validate(schema)
    case .failure(let problem): [.brokenSchema(problem)]
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenSchema(_ problem: SchemaProblem) -> Diagnostic {
    Diagnostic(
      .installation,
      Message(
        dutch: "het schema “\(problem.path)” ontbreekt of is beschadigd",
        english: "the schema “\(problem.path)” is missing or broken"),
      hint: Message(dutch: "Installeer boekbouw opnieuw.", english: "Install boekbouw again."))
  }
}
