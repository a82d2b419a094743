package import Diagnostics
package import LibXML

/// Says why a document is invalid, in more helpful words than the validator's.
package typealias Explainer = @Sendable (SourceDocument) -> [Diagnostic]

extension Diagnostic {
  /// libxml2's own reason: what is left where nothing better is known.
  package init(_ problem: ValidityProblem, in file: SourceFile) {
    let end = file.text[problem.offset...].firstIndex(of: UInt8(ascii: ">")) ?? problem.offset
    self.init(
      .invalidStructure,
      Message(
        dutch: "dit mag hier niet volgens het schema (\(problem.message))",
        english: "this does not fit the schema: \(problem.message)"),
      at: SourceRange(file, bytes: problem.offset..<max(problem.offset, end)))
  }
}
