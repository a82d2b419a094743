package import Diagnostics
import LibPOSIX
package import LibXML

/// A RELAX NG grammar that is compiled while the files that it is for are still being read.
package final class Grammar: Sendable {
  /// Asked only about what is invalid.
  private let explainer: Explainer
  private let isOurs: Bool
  private let compiled: Background<Result<RelaxNGSchema, SchemaProblem>>

  /// Starts compiling.
  ///
  /// - Parameters:
  ///   - path: of a grammar in XML syntax.
  ///   - isOurs: whether it comes with the program.
  package init(at path: String, isOurs: Bool = true, explainer: @escaping Explainer) {
    self.explainer = explainer
    self.isOurs = isOurs
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
    case .failure(let problem): [isOurs ? .brokenSchema(problem) : .noGrammar(problem)]
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

  fileprivate static func noGrammar(_ problem: SchemaProblem) -> Diagnostic {
    Diagnostic(
      .missingSchema,
      Message(
        dutch: "“\(problem.path)” is geen schema waarmee boekbouw kan controleren",
        english: "“\(problem.path)” is no schema that boekbouw can check against"),
      hint: Message(
        dutch: "Noem een RELAX NG-schema in de XML-vorm (.rng); van een .rnc maak je dat met trang.",
        english: "Name a RELAX NG schema in its XML form (.rng); trang makes one of an .rnc."))
  }
}
